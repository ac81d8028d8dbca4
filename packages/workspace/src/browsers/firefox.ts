import { type BrowserLauncher } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';

interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

/** WebDriver BiDi has no command for media features yet: they are set as preferences of Firefox. */
const PREFERENCES: Readonly<Record<string, readonly [string, Readonly<Record<string, number>>]>> = {
  'prefers-color-scheme': [
    'layout.css.prefers-color-scheme.content-override',
    { dark: 0, light: 1 },
  ],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { 'no-preference': 0, reduce: 1 }],
  'forced-colors': ['browser.display.document_color_use', { none: 1, active: 2 }],
};

/** Firefox over WebDriver BiDi, by way of the puppeteer-core that the runner brings along. */
export function firefox(path: string): BrowserLauncher {
  return chromeLauncher({
    puppeteer: puppeteerCore as never,
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      args: ['--remote-allow-system-access'],
    },
    async createPage({ context }) {
      const page = await context.newPage();
      page.emulateMediaFeatures = (features = []) => emulate(page as never, features);
      return page;
    },
  });
}

interface BidiPage {
  browser(): {
    connection: {
      send(
        method: string,
        params: object,
      ): Promise<{ result: { contexts: { context: string }[] } }>;
    };
  };
  waitForFunction(expression: string, options: object): Promise<unknown>;
}

async function emulate(page: BidiPage, features: readonly MediaFeature[]): Promise<void> {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { name, value } of features) {
    const [preference, values] = PREFERENCES[name]!;
    await connection.send('script.evaluate', {
      expression: `Services.prefs.setIntPref(${JSON.stringify(preference)}, ${values[value]})`,
      target: { context: result.contexts[0]!.context },
      awaitPromise: false,
    });
  }
  // The page's process learns of it a moment later.
  const query = features.map(({ name, value }) => `(${name}: ${value})`).join(' and ');
  await page.waitForFunction(`matchMedia(${JSON.stringify(query)}).matches`, { timeout: 2000 });
}
