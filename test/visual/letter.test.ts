import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openGallery } from '@telecom-valley/workspace/gallery';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import type { LetterDesk } from '../support/letter-desk.ts';
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

/** Debian's, which is there where CI is. */
async function chromium(skip: TestContext['skip']) {
  const gallery = await openGallery();
  if (!gallery) {
    expect(process.env.CI, 'Debian’s Chromium has to be there').toBeUndefined();
    return skip('no Chromium of Debian’s');
  }
  onTestFinished(() => gallery.close());
  return gallery;
}

/** Does something while staff look at the preview. */
async function whilePreviewed(desk: LetterDesk, look: (origin: string) => Promise<void>) {
  let begin: (origin: string) => void = () => {};
  const begun = new Promise<string>((resolve) => (begin = resolve));
  const untilStopped = async () => look(await begun);
  const { code, err } = await desk.run('preview', { untilStopped }, (said) => {
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address) begin(address);
  });
  expect(code, err).toBe(0);
}

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

  it('is shown anew in the preview when its desk changes, also after it could not be', async ({
    skip,
  }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    const written = desk.read(DESK);
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(origin);
      const until = async (script: string) => expect.poll(() => ask(script)).toBe(true);
      const frame = `document.querySelector('iframe[src="phone.html"]').contentDocument`;
      const reads = (text: string) => `${frame}?.body?.innerText.includes('${text}') ?? false`;
      await until(reads('Le laboratoire ouvre le samedi'));
      const picture = `${frame}.querySelector('img')`;
      await ask(
        `window.isSame = ${picture}.isSame = true; ${frame}.documentElement.scrollTop = 90; 0`,
      );
      desk.write(DESK, written.replaceAll('ouvre le samedi', 'ferme le lundi'));
      await until(reads('Le laboratoire ferme le lundi'));
      await until(`document.querySelector('pre').textContent.includes('ferme le lundi')`);
      // Only what is another is put into it, and then it is as one that was loaded.
      expect(
        await ask(`[window.isSame, ${picture}.isSame, ${frame}.documentElement.scrollTop]`),
      ).toEqual([true, true, 90]);
      const asLoaded = `(async () => new DOMParser().parseFromString(
        await (await fetch('phone.html')).text(), 'text/html',
      ).documentElement.isEqualNode(${frame}.documentElement))()`;
      expect(await ask(asLoaded)).toBe(true);
      desk.write(DESK, written.replace(/fr: (Voici .*)/, 'fr: "Bonjour à tous.\\n\\n$1"'));
      await until(reads('Bonjour à tous'));
      expect(await ask(asLoaded)).toBe(true);
      await ask(`scrollTo(0, document.querySelector('pre').offsetTop); 0`);
      const place = () =>
        ask(`[window.isSame, ${frame}.documentElement.scrollTop,
          Math.round(document.querySelector('pre').getBoundingClientRect().top)]`);
      expect(await place()).toEqual([true, 90, 0]);
      desk.write(DESK, written.replace(/fr: Voici .*/, 'fr: *Bonjour*'));
      await until(`document.querySelector('.findings')?.innerText.includes('*Bonjour*') ?? false`);
      // The last letter is there to be looked at, and what is wrong stands before it, wherever one is.
      expect(await ask(reads('Bonjour à tous'))).toBe(true);
      expect(await ask(`document.querySelector('[role=status]').textContent`)).toContain(
        'the last letter that could be made',
      );
      expect(
        await ask(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(
          document.querySelector('.findings').getBoundingClientRect())`),
      ).toBe(true);
      expect(await place()).toEqual([true, 90, 0]);
      desk.write(DESK, written);
      await until(reads('ouvre le samedi'));
      await until(`document.querySelector('[role=status]').textContent === ''`);
      expect(await ask(`document.querySelector('.stale') === null`)).toBe(true);
      expect(await place()).toEqual([true, 90, 0]);
    });
  });

  it('is shown in an open preview as soon as it can be made', async ({ skip }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    const written = desk.read(DESK);
    desk.write(DESK, 'rubriques: [');
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(origin);
      expect(await ask(`document.querySelector('iframe') === null`)).toBe(true);
      desk.write(DESK, written);
      await expect.poll(() => ask(`document.querySelectorAll('iframe').length > 5`)).toBe(true);
    });
  });

  it('leaves those who go through what was found where they are, when something else is found', async ({
    skip,
  }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    const written = desk.read(DESK);
    const open = (...words: string[]) =>
      desk.write(DESK, written.replace('Here is', `Here is ${words.join(' ')}`));
    open('TODO', 'FIXME');
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(`${origin}en/`);
      await ask(`window.isSame = true; document.querySelector('.findings').focus(); 0`);
      const found = () =>
        ask(`[window.isSame, document.activeElement.closest('.findings')?.innerText.match(/“\\w+”/g),
          document.querySelectorAll('iframe[src="annotated.html"]').length]`);
      expect(await found()).toEqual([true, ['“TODO”', '“FIXME”'], 1]);
      open('TODO', 'TBD', 'TBC');
      await expect.poll(found).toEqual([true, ['“TODO”', '“TBD”', '“TBC”'], 1]);
      open('TBC');
      await expect.poll(found).toEqual([true, ['“TBC”'], 1]);
      open();
      const frames = (name: string) =>
        ask(`[window.isSame, document.querySelectorAll('iframe[src="${name}"]').length]`);
      await expect.poll(() => frames('annotated.html')).toEqual([true, 0]);
      expect(await frames('phone.html')).toEqual([true, 1]);
    });
  });

  it('says on the page of a preview that has stopped that nobody follows the desk any more', async ({
    skip,
  }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    let ask: (script: string) => Promise<unknown> = () => Promise.resolve();
    const status = () => ask(`document.querySelector('[role=status]').textContent`);
    await whilePreviewed(desk, async (origin) => {
      ask = await gallery.open(origin);
      await expect.poll(() => ask(`!!document.querySelector('iframe')`)).toBe(true);
      expect(await status()).toBe('');
    });
    await expect.poll(status).toContain('The preview has stopped');
  });

  it('says in the preview of one language what is wrong in the others', async ({ skip }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    const written = desk.read(DESK);
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(origin);
      const links = () => ask(`document.querySelector('nav').innerText`);
      await expect.poll(() => ask(`!!document.querySelector('iframe')`)).toBe(true);
      await ask(`document.querySelector('nav a[href="/en/"]').focus(); 0`);
      desk.write(DESK, written.replace('Here is', 'Here is FIXME'));
      await expect.poll(links).toMatch(/^French\s[^]*English ! 1 warning\s/);
      expect(await ask('document.activeElement.pathname')).toBe('/en/');
      desk.write(DESK, written);
      await expect.poll(links).toMatch(/English\s+Confirmation/);
    });
  });

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
