import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { chromium, whilePreviewed } from '../support/look-at-preview.ts';
import { expectPicture, expectText } from '../support/pictures.ts';
import { openSampleLetter } from '../support/sample-letter.ts';

interface Scene {
  /** Of the preview. */
  readonly page: string;
  readonly width: number;
  readonly height: number;
}

const scenes: Readonly<Record<string, Scene>> = {
  'letter-320': { page: 'phone.html', width: 320, height: 2050 },
  'letter-390-dark': { page: 'phone-dark.html', width: 390, height: 1850 },
  'letter-390-no-pictures': { page: 'no-pictures.html', width: 390, height: 1850 },
  'letter-390-gmail': { page: 'gmail.html', width: 390, height: 1850 },
  'letter-390-no-sheet': { page: 'no-sheet.html', width: 390, height: 1850 },
  'letter-600': { page: 'desktop.html', width: 600, height: 1650 },
  'letter-600-dark': { page: 'desktop-dark.html', width: 600, height: 1650 },
  'letter-600-outlook': { page: 'outlook.html', width: 600, height: 1650 },
  'letter-english': { page: 'en/phone.html', width: 390, height: 1850 },
  'note-320': { page: 'confirm/phone.html', width: 320, height: 700 },
  'note-390-dark': { page: 'en/welcome/phone-dark.html', width: 390, height: 700 },
};

const { resolve } = createRequire(import.meta.url);

/** All letters are drawn with a font of the registry. */
const FONT = `document.head.append(Object.assign(document.createElement('style'), { textContent: \`${[
  400, 700,
]
  .map((weight) => {
    const file = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`;
    const data = readFileSync(resolve(file)).toString('base64');
    return `@font-face { font-family: Essai; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
  })
  .join('')} * { font-family: Essai !important }\` }))`;

const DESK = 'editions/2026-11/edition.yaml';

/** All that an editor can write. */
const EDITORIAL = `# Ce mois-ci

Voici **novembre**, et [ce qui vient](https://pole.example/decembre) : tapez \`npm start\`.

## À noter

- Le forum
  1. Matin
  2. Après-midi
- Le salon

> « Jamais vu », dit-elle.

\`\`\`
git clone https://pole.example/un-depot-dont-le-nom-est-bien-long.git
  cd depot
\`\`\`

| Lieu | Date |
| ---- | ---- |
| Nice | 3 décembre |
| Antibes | 4 décembre |
`;

describe('the letter', () => {
  it('looks as it did', { timeout: 120_000 }, async ({ skip }) => {
    const gallery = await chromium(skip);
    await whilePreviewed(await openSampleLetter(), async (origin) => {
      for (const [name, { page, width, height }] of Object.entries(scenes)) {
        const look = { width, height, isDark: false, hasForcedColors: false, now: 0, act: FONT };
        expectPicture(name, await gallery.picture(`${origin}${page}`, look));
      }
    });
  });

  it(
    'dresses the editor’s words, and is no wider than a phone, whatever stands in it',
    { timeout: 60_000 },
    async ({ skip }) => {
      const gallery = await chromium(skip);
      const desk = await openSampleLetter();
      const written = desk.read(DESK);
      desk.write(DESK, written.replace(/fr: Voici .*/, `fr: ${JSON.stringify(EDITORIAL)}`));
      await whilePreviewed(desk, async (origin) => {
        for (const page of ['phone', 'phone-dark', 'outlook']) {
          const width = page === 'outlook' ? 600 : 390;
          const look = {
            width,
            height: 1350,
            isDark: false,
            hasForcedColors: false,
            now: 0,
            act: FONT,
          };
          const picture = await gallery.picture(`${origin}${page}.html`, look);
          expectPicture(`letter-editorial-${page}`, picture);
        }
        const long = 'x'.repeat(10_000);
        desk.write(
          DESK,
          desk
            .read(DESK)
            .replace('git clone', `git clone ${long}`)
            .replace('Le laboratoire ouvre', `${long} ouvre`)
            .replace('Imprimantes 3D', long)
            .replaceAll(/source: .*/g, `source: ${long}`),
        );
        desk.write(
          'events.ics',
          desk.read('events.ics').replace('SUMMARY:Forum', `SUMMARY:${long}`),
        );
        desk.write('members.csv', desk.read('members.csv').replace('Zéphyr', long));
        const ask = await gallery.open(origin);
        const phone = `document.querySelector('iframe[src="phone.html"]').contentDocument`;
        const reads = `${phone}?.body?.innerText.includes('${long.slice(0, 99)}') ?? false`;
        await expect.poll(() => ask(reads)).toBe(true);
        const root = `${phone}.documentElement`;
        expect(await ask(`${root}.scrollWidth - ${root}.clientWidth`)).toBe(0);
      });
    },
  );

  it('says what it did, in each language', async () => {
    const desk = await openSampleLetter();
    // No picture is on the web yet: the letters are sent without.
    desk.write(DESK, desk.read(DESK).replaceAll(/^ +image: .*\n/gm, ''));
    desk.write('members.csv', desk.read('members.csv').replace('eole.svg', ''));
    expect(await desk.run('send --yes')).toMatchObject({ code: 0 });
    expect(desk.mails.map(({ to }) => to)).toEqual(['lectrice@x.example', 'reader@x.example']);
    // No formatter takes a .txt for its own.
    for (const [index, language] of ['fr', 'en'].entries()) {
      const { source, email } = desk.mails[index]!;
      const [head = ''] = source.toString().split('\r\n\r\n');
      expectText(`letter.${language}.txt`, lasting(`${head}\n\n${email.text}`));
      expectText(`letter.${language}.html.txt`, lasting(inLines(email.html!)));
    }
  });
});

/** Without what is another each time: how a reader is named, and what follows from it. */
function lasting(text: string): string {
  return text
    .replaceAll(/(?<=\/(?:leave|preferences)\/)[\w-]{32}/g, '<token>')
    .replaceAll(/[\da-f]{24}/g, '<hash>')
    .replaceAll('\r', '');
}

/** As a person can read it. */
function inLines(html: string): string {
  return html.replaceAll(
    /(?=<(?:body|div|h[1-3]|head|img|meta|p|style|table|td|title|tr)\b)/g,
    '\n',
  );
}
