import { existsSync } from 'node:fs';
import { puppeteerCore } from '@web/test-runner-chrome';
import { quietArguments } from './chromium.ts';
import { findBrowser } from './engines.ts';

/** How a page is looked at. */
export interface Look {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly isDark: boolean;
  /** Whether the visitor has chosen all colours, as in Windows' contrast themes. */
  readonly hasForcedColors: boolean;
  /** What the page's clock shows, in milliseconds since the epoch. */
  readonly now: number;
  /** A script to run once the page stands still. */
  readonly act?: string | undefined;
}

/** Takes pictures of pages, the same of the same page each time. */
export interface Gallery {
  /** As PNG. */
  picture(address: string, look: Look): Promise<Uint8Array>;
  /** Opens a page that stays open until the gallery closes. Its scripts come as texts, and give back what JSON can say. */
  open(address: string): Promise<(script: string) => Promise<unknown>>;
  close(): Promise<void>;
}

/** What is used of puppeteer's page, whose own types want a browser's. */
interface Page {
  setViewport(size: { width: number; height: number }): Promise<void>;
  emulateMediaFeatures(features: readonly { name: string; value: string }[]): Promise<void>;
  emulateTimezone(zone: string): Promise<void>;
  evaluateOnNewDocument(script: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  goto(address: string, options: { waitUntil: 'load' }): Promise<unknown>;
  waitForNetworkIdle(options: { idleTime: number }): Promise<void>;
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How long nothing is fetched from a page that has all it needs. */
const QUIET_MS = 250;

/** Nothing that differs from machine to machine. */
const SAME_EVERYWHERE = ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'];

/** Undefined where there is no Chromium of Debian's: others draw letters in ways of their own. */
export async function openGallery(): Promise<Gallery | undefined> {
  const chromium = findBrowser('chromium', process.env);
  if (!chromium || !existsSync('/etc/debian_version')) return undefined;
  const browser = await puppeteerCore.launch({
    executablePath: chromium.path,
    args: [...quietArguments, ...SAME_EVERYWHERE],
  });
  return {
    async picture(address, { width, height, isDark, hasForcedColors, now, act }) {
      const page = (await browser.newPage()) as unknown as Page;
      try {
        await page.setViewport({ width, height });
        await page.emulateTimezone('Europe/Paris');
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'forced-colors', value: hasForcedColors ? 'active' : 'none' },
        ]);
        await page.evaluateOnNewDocument(`Date.now = () => ${now};`);
        await page.goto(address, { waitUntil: 'load' });
        await page.waitForNetworkIdle({ idleTime: QUIET_MS });
        if (act) {
          await page.evaluate(act);
          await page.waitForNetworkIdle({ idleTime: QUIET_MS });
        }
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        return await page.screenshot();
      } finally {
        await page.close();
      }
    },
    async open(address) {
      const page = (await browser.newPage()) as unknown as Page;
      await page.goto(address, { waitUntil: 'load' });
      return (script) => page.evaluate(script);
    },
    close: () => browser.close(),
  };
}
