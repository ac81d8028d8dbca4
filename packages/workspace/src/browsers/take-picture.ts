import { puppeteerCore } from '@web/test-runner-chrome';
import { quietArguments } from './chromium.ts';

/** A picture of a whole page. */
export interface Picture {
  readonly address: string;
  readonly file: string;
  /** CSS pixels. */
  readonly width: number;
  /** What the page's clock shows, in milliseconds since the epoch. */
  readonly now: number;
}

/** What is used of puppeteer's page, whose own types want a browser's. */
interface Page {
  setViewport(size: { width: number; height: number }): Promise<void>;
  evaluateOnNewDocument(script: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  goto(address: string, options: { waitUntil: 'networkidle0' }): Promise<unknown>;
  screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>;
}

/** Opens a page in Chromium, goes through it once so that everything comes, and takes a picture of it. */
export async function takePicture(
  chromium: string,
  { address, file, width, now }: Picture,
): Promise<void> {
  const browser = await puppeteerCore.launch({ executablePath: chromium, args: quietArguments });
  try {
    const page = (await browser.newPage()) as unknown as Page;
    await page.setViewport({ width, height: 900 });
    await page.evaluateOnNewDocument(`Date.now = () => ${now};`);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.evaluate(`(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 300) {
        scrollTo(0, y);
        await new Promise((later) => setTimeout(later, 150));
      }
      scrollTo(0, 0);
      await new Promise((later) => setTimeout(later, 500));
    })()`);
    await page.screenshot({ path: file, fullPage: true });
  } finally {
    await browser.close();
  }
}
