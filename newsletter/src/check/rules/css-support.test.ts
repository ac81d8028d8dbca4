import { findsInLetters, more, PICTURE } from '../../../../test/support/good-letter.ts';

findsInLetters([
  [
    'css-unsupported',
    more('<p style="display:flex">Un</p>'),
    more('<p style="display:block;border-radius:9px;word-wrap:break-word">Un</p>'),
  ],
  [
    'css-unsupported',
    more('<p style="padding:0 0 9px">Un</p>'),
    more(
      '<table role="presentation"><tr><td style="padding:9px"><p style="padding:0;margin:9px">Un</p></td></tr></table>',
    ),
  ],
  [
    'css-unsupported',
    more('<span style="display:inline-block">Un</span>'),
    more(PICTURE.replace('>', ' style="display:block;max-width:9px">')),
  ],
  [
    'css-unsupported',
    more('<style>p{position:absolute}</style>'),
    more('<!--[if mso]><style>p{position:absolute}</style><![endif]-->'),
  ],
]);
