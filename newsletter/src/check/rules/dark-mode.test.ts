import { findsInLetters, HTML } from '../../../../test/support/good-letter.ts';

findsInLetters([
  [
    'dark-missing',
    { html: HTML.replace('<meta name="color-scheme"', '<meta name="colour-scheme"') },
    { html: HTML.replace('content="light dark"', 'content="dark light"') },
  ],
  [
    'dark-missing',
    { html: HTML.replace('schemes" content="light dark"', 'schemes" content="light"') },
    { html: HTML.replace('schemes" content="light dark"', 'schemes" content="only dark"') },
  ],
  [
    'dark-missing',
    { html: HTML.replace('-scheme:dark)', '-scheme:light)') },
    {
      html: HTML.replace(
        '@media (prefers-color-scheme:',
        '@media screen and (prefers-color-scheme: ',
      ),
    },
  ],
  [
    'dark-missing',
    { html: HTML.replace('[data-ogsc]', '[data-ogsb]') },
    { html: HTML.replace('[data-ogsc]', '[data-ogsb] b,[data-ogsc]') },
  ],
]);
