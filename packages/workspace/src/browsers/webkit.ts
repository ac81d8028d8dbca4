import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { WebKitSession } from './webdriver.ts';

const KEYS: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Shift: '\uE008',
  End: '\uE010',
  Home: '\uE011',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

/**
 * Debian's WebKitGTK for @web/test-runner. Tests run in a frame, as its window is never narrower than 447
 * pixels. It calls itself puppeteer, so that the runner's own commands ask it for a page of that shape.
 */
export function webkit(driverPath: string): BrowserLauncher {
  const active = new Set<string>();
  let started: Promise<WebKitSession> | undefined;
  const session = () => (started ??= WebKitSession.start(driverPath));
  const end = async () => {
    const ended = started;
    started = undefined;
    await (await ended)?.stop();
  };

  return {
    type: 'puppeteer',
    name: 'WebKit',
    concurrency: 1,

    async startSession(id, url) {
      active.add(id);
      await openTests(await session(), url);
    },

    async stopSession(id) {
      active.delete(id);
      // Its process now and then dies on the way from one page to the next: what its tests found stands, and
      // the next file gets another browser.
      await (await session()).do('/url', { url: 'about:blank' }).catch(end);
      return {};
    },

    startDebugSession() {
      return Promise.reject(new Error('WebKit has no debugging here'));
    },

    isActive: (id) => active.has(id),

    async getBrowserUrl() {
      return String(await (await session()).evaluate('return location.href'));
    },

    stop: end,

    /** What the runner's commands call of a puppeteer page. */
    getPage: () => pageOf(session),
  } as BrowserLauncher;
}

/** Opens the tests in a frame, and turns to it. */
async function openTests(session: WebKitSession, url: string): Promise<void> {
  await session.do('/url', { url: `${new URL(url).origin}/?mode=iframe` });
  await session.evaluate(
    `const frame = document.createElement('iframe');
     frame.src = arguments[0];
     frame.style = 'border: 0; position: fixed; inset: 0; width: 800px; height: 600px';
     document.body.append(frame);`,
    url,
  );
  await session.do('/frame', { id: 0 });
}

function pageOf(session: () => Promise<WebKitSession>): object {
  const press = async (...actions: object[]) =>
    (await session()).do('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const value = (key: string) => KEYS[key] ?? key;
  return {
    async setViewport({ width, height }: { width: number; height: number }) {
      const page = await session();
      await page.do('/frame/parent');
      const resize = `const { style } = document.querySelector('iframe');
        [style.width, style.height] = arguments;`;
      await page.evaluate(resize, `${width}px`, `${height}px`);
      await page.do('/frame', { id: 0 });
    },

    async emulateMediaFeatures(features: readonly MediaFeature[]) {
      const page = await session();
      const wish = new Map(features.map(({ name, value: wished }) => [name, wished]));
      page.useDesktop({
        isDark: wish.get('prefers-color-scheme') === 'dark',
        isStill: wish.get('prefers-reduced-motion') === 'reduce',
      });
      const query = features.map((feature) => `(${feature.name}: ${feature.value})`).join(' and ');
      for (let tries = 1; ; tries += 1) {
        if (await page.evaluate('return matchMedia(arguments[0]).matches', query)) return;
        if (tries === 100) throw new Error(`WebKit does not take on ${query}`);
        await sleep(20);
      }
    },

    keyboard: {
      type: (text: string) =>
        press(
          ...text.split('').flatMap((key) => [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ]),
        ),
      press: (key: string) =>
        press({ type: 'keyDown', value: value(key) }, { type: 'keyUp', value: value(key) }),
      down: (key: string) => press({ type: 'keyDown', value: value(key) }),
      up: (key: string) => press({ type: 'keyUp', value: value(key) }),
    },
  };
}
