import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The engines that browsers are made of. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export const engines: readonly Engine[] = ['chromium', 'firefox', 'webkit'];

/** A browser on this machine. */
export interface Browser {
  readonly engine: Engine;
  /** The program; for WebKit, its WebDriver. */
  readonly path: string;
}

/** Debian's packages for each engine. */
export const debianPackages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xsettingsd'],
};

const COMMANDS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox'],
  webkit: ['WebKitWebDriver'],
};

const PLACES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  webkit: [],
};

const VARIABLES: Readonly<Record<Engine, string>> = {
  chromium: 'CHROME_PATH',
  firefox: 'FIREFOX_PATH',
  webkit: 'WEBKIT_WEBDRIVER_PATH',
};

/** The browser of an engine, where there is one: what the environment names, or what is installed. */
export function findBrowser(engine: Engine, environment: NodeJS.ProcessEnv): Browser | undefined {
  const named = environment[VARIABLES[engine]];
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS[engine].map((command) => join(folder, command)));
  const path = (named ? [named] : [...onPath, ...PLACES[engine]]).find(isProgram);
  if (path === undefined) return undefined;
  // WebKit draws on a display of its own.
  const isComplete =
    engine !== 'webkit' || ['Xvfb', 'xsettingsd'].every((name) => isOnPath(name, environment));
  return isComplete ? { engine, path } : undefined;
}

function isOnPath(command: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => isProgram(join(folder, command)));
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
