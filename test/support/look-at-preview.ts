import { openGallery } from '@telecom-valley/workspace/gallery';
import { expect, onTestFinished, type TestContext } from 'vitest';
import type { LetterDesk } from './letter-desk.ts';

/** Debian's, which is there where CI is. */
export async function chromium(skip: TestContext['skip']) {
  const gallery = await openGallery();
  if (!gallery) {
    expect(process.env.CI, 'Debian’s Chromium has to be there').toBeUndefined();
    return skip('no Chromium of Debian’s');
  }
  onTestFinished(() => gallery.close());
  return gallery;
}

/** Does something while staff look at the preview. */
export async function whilePreviewed(desk: LetterDesk, look: (origin: string) => Promise<void>) {
  let begin: (origin: string) => void = () => {};
  const begun = new Promise<string>((resolve) => (begin = resolve));
  const untilStopped = async () => look(await begun);
  const { code, err } = await desk.run('preview', { untilStopped }, (said) => {
    const [address] = /http:\S+/.exec(said) ?? [];
    if (address) begin(address);
  });
  expect(code, err).toBe(0);
}
