import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { chromium, whilePreviewed } from '../support/look-at-preview.ts';
import { openSampleLetter } from '../support/sample-letter.ts';

const DESK = 'editions/2026-11/edition.yaml';

describe('the preview', () => {
  it('shows what changes on the desk, also after it could not be read', async ({ skip }) => {
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

  it('shows a letter as soon as one can be made', async ({ skip }) => {
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
      expect(await ask(`document.activeElement.className`)).toBe('findings');
    });
  });

  it('follows the desk on no page that nobody sees, until somebody does', async ({ skip }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(origin);
      const turn = (isHidden: boolean) =>
        ask(`Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
          document.dispatchEvent(new Event('visibilitychange')); 0`);
      const subject = () => ask('document.title');
      await turn(true);
      desk.write(DESK, desk.read(DESK).replace(/(objet:\n *fr: ).*/, '$1Un autre objet'));
      // For what must not happen.
      await sleep(1500);
      expect(await subject()).not.toContain('Un autre objet');
      expect(await ask(`document.querySelector('[role=status]').textContent`)).toBe('');
      await turn(false);
      await expect.poll(subject).toContain('Un autre objet');
    });
  });

  it('goes on when an answer breaks off', async ({ skip }) => {
    const gallery = await chromium(skip);
    const desk = await openSampleLetter();
    await whilePreviewed(desk, async (origin) => {
      const ask = await gallery.open(origin);
      await expect.poll(() => ask(`!!document.querySelector('iframe')`)).toBe(true);
      await ask(`(() => {
        const { fetch } = window;
        window.fetch = async (...asked) => {
          const answer = await fetch(...asked);
          if (asked[0] !== location.href) return answer;
          window.fetch = fetch;
          return new Response(new ReadableStream({ start: (body) => body.error(new Error('off')) }));
        };
      })(); 0`);
      desk.write(DESK, desk.read(DESK).replace(/(objet:\n *fr: ).*/, '$1Un autre objet'));
      await expect.poll(() => ask('document.title')).toContain('Un autre objet');
      expect(await ask(`document.querySelector('[role=status]').textContent`)).toBe('');
    });
  });

  it('says when it has stopped, and follows the desk no more', async ({ skip }) => {
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

  it('says beside one language what is wrong in the others', async ({ skip }) => {
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
});
