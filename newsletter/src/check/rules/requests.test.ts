import {
  findsInLetters,
  more,
  PICTURE,
  PUBLIC_URL,
  READER,
} from '../../../../test/support/good-letter.ts';
import { places } from '../../message/index.ts';

findsInLetters([
  [
    'request-foreign',
    more('<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">'),
    more('<link rel="canonical" href="https://x.example/">'),
  ],
  [
    'request-foreign',
    more('<!--[if mso]><v:fill src="//x.example/a.png"/><![endif]-->'),
    more(`<!--[if mso]><v:fill src="${PUBLIC_URL}/a.png"/><![endif]-->`),
  ],
  [
    'request-foreign',
    more('<table role="presentation" background="https://x.example/a.png"></table>'),
    more(`<table role="presentation" background="${PUBLIC_URL}/a.png"></table>`),
  ],
  [
    'request-personal',
    more(PICTURE.replace('/b.jpg', `/b.jpg?for=${places.unsubscribe}`)),
    more(`<p>${READER.address}</p>`),
  ],
  [
    'request-personal',
    more(
      '<a href="https://x.example/?r=lectrice%40x.example">Une suite</a>',
      'https://x.example/?r=lectrice%40x.example',
    ),
    more(`<a href="mailto:${READER.address}">Écrire</a>`, READER.address),
  ],
]);
