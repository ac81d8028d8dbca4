import { findsInLetters, more } from '../../../../test/support/good-letter.ts';

const SENTENCE = `${'Une phrase qui prend plusieurs lignes sur un téléphone, '.repeat(2)}et finit.`;
const prose = (count: number, style: string) =>
  `<p style="line-height:1.5;${style}">${SENTENCE}</p>`.repeat(count);

findsInLetters([
  [
    'text-small',
    more('<p style="font-size:10pt">Petit</p>'),
    more('<p style="font:14px/1.5 serif">Moins petit</p><p style="font-size:9px">·</p>'),
  ],
  [
    'text-small',
    more(prose(4, 'font-size:15px')),
    more(`${prose(4, '')}${prose(3, 'font-size:15px')}`),
  ],
  [
    'text-tight',
    more('<p style="line-height:1.3">' + SENTENCE + '</p>'),
    more(
      `<p style="font-size:20px;line-height:30px">${SENTENCE}</p><h2 style="line-height:1">${SENTENCE}</h2>`,
    ),
  ],
  [
    'text-justified',
    more('<div style="text-align:justify"><p>Un</p></div>'),
    more('<div align="justify" style="text-align:left"><p>Un</p></div>'),
  ],
  [
    'link-bare',
    more(
      '<a href="https://x.example/b" style="text-decoration:none">Deux</a>',
      'https://x.example/b',
    ),
    more(
      `<table role="presentation"><tr><td bgcolor="#0b5394"><a href="https://x.example/b" style="color:#fff;text-decoration:none">Deux</a></td></tr></table>
        <a href="https://x.example/c" style="text-decoration:none;border-bottom:1px solid">Trois</a>`,
      'https://x.example/b https://x.example/c',
    ),
  ],
  [
    'link-bare',
    more('<style>p, a{text-decoration:none}</style>'),
    more('<style>img,#outlook td{text-decoration:none}</style>'),
  ],
  [
    'text-small',
    more('<style>.a i{font-size:10px}</style><p class="a"><i>Petit</i></p>'),
    more('<style>.a>i{font-size:10px}</style><p class="a"><b><i>Grand</i></b></p>'),
  ],
]);
