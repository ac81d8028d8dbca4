import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Debian's test browser for WebKitGTK. */
const MINI_BROWSER = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;

/** WebKitGTK, drawn on an Xvfb of its own, driven by plain WebDriver. */
export class WebKitSession {
  #programs: ChildProcess[] = [];
  #folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  #settings: ChildProcess | undefined;
  #address = '';

  static async start(driverPath: string): Promise<WebKitSession> {
    const session = new WebKitSession();
    try {
      await session.#start(driverPath);
    } catch (error) {
      await session.stop();
      throw error;
    }
    return session;
  }

  /** One WebDriver command of the session: `/url`, `/execute/sync` … */
  async do(command: string, body: object = {}): Promise<unknown> {
    return call('POST', this.#address + command, body);
  }

  evaluate(script: string, ...args: unknown[]): Promise<unknown> {
    return this.do('/execute/sync', { script, args });
  }

  /** WebKitGTK takes its media features from the settings of the desktop. */
  useDesktop({ isDark, isStill }: { isDark: boolean; isStill: boolean }): void {
    const theme = isDark ? 'Adwaita-dark' : 'Adwaita';
    writeFileSync(
      join(this.#folder, 'xsettings'),
      `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${isStill ? 0 : 1}\n`,
    );
    this.#settings?.kill('SIGHUP');
  }

  async stop(): Promise<void> {
    if (this.#address) await call('DELETE', this.#address).catch(() => {});
    for (const program of this.#programs.toReversed()) program.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #start(driverPath: string): Promise<void> {
    const xvfb = this.#spawn('Xvfb', [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1600x1200x24',
      '-nolisten',
      'tcp',
    ]);
    const [number] = await once(xvfb.stdio[3]!, 'data');
    const environment = { ...process.env, DISPLAY: `:${String(number).trim()}` };
    this.useDesktop({ isDark: false, isStill: false });
    this.#settings = this.#spawn(
      'xsettingsd',
      ['-c', join(this.#folder, 'xsettings')],
      environment,
    );
    const port = await freePort();
    this.#spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], environment);
    const options = { binary: MINI_BROWSER, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const address = `http://127.0.0.1:${port}/session`;
    const { sessionId } = (await patiently(() => call('POST', address, { capabilities }))) as {
      sessionId: string;
    };
    this.#address = `${address}/${sessionId}`;
  }

  #spawn(command: string, args: readonly string[], env = process.env): ChildProcess {
    const program = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    this.#programs.push(program);
    return program;
  }
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: body && JSON.stringify(body) });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error}: ${value.message}`);
  return value;
}

/** The driver takes a moment until it listens. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const isNobodyThere = error instanceof TypeError;
      if (!isNobodyThere || tries === 100) throw error;
      await sleep(100);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No free port');
  return address.port;
}
