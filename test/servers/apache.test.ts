import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { headersFor } from '@telecom-valley/publisher';
import { publishExample } from '@telecom-valley/workspace/publish-example';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MODULES = ['mpm_event', 'authz_core', 'mime', 'headers', 'dir'];

let folder = '';
let origin = '';
let stop: () => Promise<void>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Debian's Apache, as a hoster sets it up: it reads what a folder says of itself. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'apache-'));
  chmodSync(folder, 0o755);
  await publishExample(join(folder, 'cluster'));
  const port = await freePort();
  mkdirSync(join(folder, 'run'));
  const configuration = join(folder, 'apache.conf');
  writeFileSync(
    configuration,
    [
      `ServerRoot ${folder}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${folder}/run/apache.pid`,
      `DefaultRuntimeDir ${folder}/run`,
      `ErrorLog ${folder}/error.log`,
      'User www-data',
      'Group www-data',
      ...MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${folder}/cluster/site`,
      `<Directory "${folder}/cluster">`,
      'Options FollowSymLinks',
      'AllowOverride All',
      'Require all granted',
      '</Directory>',
      '',
    ].join('\n'),
  );
  const apache = spawn('/usr/sbin/apache2', ['-f', configuration, '-D', 'FOREGROUND'], {
    stdio: 'inherit',
  });
  const exit = new Promise((ended) => apache.on('exit', ended));
  stop = async () => {
    apache.kill();
    await exit;
    rmSync(folder, { recursive: true, force: true });
  };
  origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(origin).catch(() => undefined))) {
    if (apache.exitCode !== null) throw new Error('Apache ended');
    await sleep(50);
  }
});

afterAll(() => stop());

describe('Apache, with what site publish writes beside the site', () => {
  it('sends with every kind of file what partners need', async () => {
    const { immutable } = (await (await fetch(`${origin}/site.json`)).json()) as {
      immutable: Record<string, string>;
    };
    const never = Object.keys(immutable);
    const paths = [
      'v1/widgets.js',
      'v1/widgets.css',
      'events.json',
      'events.ics',
      never.find((path) => path.endsWith('/together/shared.js'))!,
      never.find((path) => path.endsWith('.svg'))!,
    ];
    for (const path of paths) {
      const { status, headers } = await fetch(`${origin}/${path}`);
      expect(status, path).toBe(200);
      expect(Object.fromEntries(headers), path).toMatchObject(
        Object.fromEntries(
          Object.entries(headersFor(path)).map(([name, value]) => [name.toLowerCase(), value]),
        ),
      );
    }
  });

  it.each([
    ['v1/widgets.js', 'text/javascript; charset=utf-8'],
    ['events.json', 'application/ld+json; charset=utf-8'],
    ['events.ics', 'text/calendar; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    const { headers } = await fetch(`${origin}/${path}`);
    expect(headers.get('content-type')).toBe(type);
  });

  it('gives a script of a module to a page of another origin', async () => {
    const { headers } = await fetch(`${origin}/v1/widgets.js`, {
      headers: { Origin: 'https://partner.example' },
    });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});
