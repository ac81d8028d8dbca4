import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';

/** Arguments with which Chromium asks nobody for anything. */
export const quietArguments = [
  '--no-sandbox', // root, as CI is, cannot have Chromium's sandbox
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function chromium(path: string): BrowserLauncher {
  return chromeLauncher({ launchOptions: { executablePath: path, args: quietArguments } });
}
