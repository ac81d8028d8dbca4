import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { puppeteerCore } from '@web/test-runner-chrome';
import { quietArguments } from '../browsers/chromium.ts';
import { findBrowser } from '../browsers/engines.ts';
import { openInbox } from '../demonstration/inbox.ts';
import { makeLetter } from '../demonstration/make-letter.ts';
import { ownFolder, remove } from '../demonstration/own-folder.ts';
import { serveFeeds } from '../demonstration/serve-feeds.ts';
import { root } from '../root.ts';
import type { Bench, BenchRow } from './bench.ts';

const CLI = join(root, 'newsletter', 'src', 'cli.ts');
const CHANGES = 25;
/** Between two changes: nobody is quicker. */
const PAUSE_MS = 750;
const TITLE = /titre: (\S[^"\n]+)$/m;

/** What is used of puppeteer's page, whose own types want a browser's. */
interface Page {
  setViewport(size: { width: number; height: number }): Promise<void>;
  goto(address: string, options: { waitUntil: 'load' }): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
}

/** A title of the example's edition is changed in `edition.yaml`, again and again, before an open preview. */
export const bench: Bench = {
  title:
    'From a change in edition.yaml until Chromium has painted it in all frames of the preview, in ms',
  async run() {
    const chromium = findBrowser('chromium', process.env);
    if (!chromium) throw new Error('This benchmark needs Chromium');
    const folder = ownFolder();
    const feeds = await serveFeeds(Date.now);
    const inbox = await openInbox();
    try {
      const edition = await makeLetter(folder, Date.now(), { feeds: feeds.origin, inbox });
      const desk = join(folder, 'editions', edition, 'edition.yaml');
      return [await measure(folder, desk, chromium.path)];
    } finally {
      await Promise.all([feeds.stop(), inbox.stop()]);
      remove(folder);
    }
  },
};

async function measure(folder: string, desk: string, chromium: string): Promise<BenchRow> {
  const preview = spawn(process.execPath, [CLI, 'preview'], { cwd: folder });
  const gone = once(preview, 'exit');
  const browser = await puppeteerCore.launch({ executablePath: chromium, args: quietArguments });
  try {
    const page = (await browser.newPage()) as unknown as Page;
    await page.setViewport({ width: 1400, height: 1000 });
    await page.goto(await addressIn(preview.stderr), { waitUntil: 'load' });
    await pause();
    const times = [];
    for (let change = 0; change < CHANGES; change += 1) {
      times.push(await changeOnce(page, desk, `Titre numéro ${change}`));
    }
    times.sort((a, b) => a - b);
    return { changes: CHANGES, median: times[Math.floor(CHANGES / 2)]!, worst: times.at(-1)! };
  } finally {
    await browser.close();
    preview.kill();
    await gone;
  }
}

/** Milliseconds. */
async function changeOnce(page: Page, desk: string, title: string): Promise<number> {
  await page.evaluate(`window.painted = (async () => {
    const shown = (frame) => frame.contentDocument?.documentElement.textContent ?? '';
    const frames = () => [...document.querySelectorAll('iframe')];
    while (!frames().every((frame) => shown(frame).includes('${title}')))
      await new Promise((done) => setTimeout(done, 2));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Date.now();
  })(); 0`);
  const changed = readFileSync(desk, 'utf8').replace(TITLE, `titre: ${title}`);
  const start = Date.now();
  writeFileSync(desk, changed);
  const end = (await page.evaluate('window.painted')) as number;
  await pause();
  return end - start;
}

function pause(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, PAUSE_MS));
}

/** It is read to its end: a program whose words nobody takes ends. */
function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  return new Promise((found, fail) => {
    output.on('data', (chunk) => {
      said += String(chunk);
      const [address] = /http:\/\/\S+(?=\s)/.exec(said) ?? [];
      if (address) found(address);
    });
    output.on('end', () => fail(new Error(`newsletter preview: ${said}`)));
  });
}
