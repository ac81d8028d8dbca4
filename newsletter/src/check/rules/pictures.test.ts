import { findsInLetters, more, PICTURE } from '../../../../test/support/good-letter.ts';

findsInLetters([
  [
    'picture-wordless',
    more(PICTURE.replace(' alt=""', '')),
    more(PICTURE.replace('alt=""', 'alt')),
  ],
  [
    'picture-filename',
    more(PICTURE.replace('alt=""', 'alt="IMG_2034.JPG"')),
    more(PICTURE.replace('alt=""', 'alt="Le gala .jpg"')),
  ],
  [
    'picture-filename',
    more(PICTURE.replace('alt=""', 'alt="DSC 2034"')),
    more(PICTURE.replace('alt=""', 'alt="Image 2034 du robot"')),
  ],
  [
    'picture-spying',
    more(PICTURE.replace('>', ' style="display:none">')),
    more(PICTURE.replace('>', ' style="display:block">')),
  ],
  [
    'picture-spying',
    more(`<div style="max-height:0">${PICTURE}</div>`),
    more(`<div style="max-height:0.5em">${PICTURE}</div>`),
  ],
  [
    'picture-unsized',
    more(PICTURE.replace('width="3"', 'width="100%"')),
    more(PICTURE.replace('width="3"', 'width="3px"')),
  ],
  [
    'picture-foreign',
    more(PICTURE.replace('pole.example', 'x.example')),
    more(PICTURE.replace('/b.jpg', '/x.example/b.jpg')),
  ],
  [
    'picture-insecure',
    more(PICTURE.replace('https:', 'http:')),
    more(PICTURE.replace('https:', 'HTTPS:')),
  ],
  [
    'picture-moving',
    more(PICTURE.replace('.jpg', '.GIF?1')),
    more(PICTURE.replace('.jpg', '.gif.jpg')),
  ],
  ['picture-spying', more(PICTURE.replace('width="3"', 'width="2"')), more(PICTURE)],
]);
