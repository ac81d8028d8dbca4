import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listen } from './listen.ts';
import { serve, type Served } from './serve.ts';

async function open(served: Partial<Served> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'index.html'), 'Accueil de https://public.example');
  writeFileSync(join(folder, 'logo.png'), 'https://public.example');
  const { origin, stop } = await serve({ folder, ...served }, 0);
  onTestFinished(stop);
  return (path: string, init?: RequestInit) => fetch(`${origin}${path}`, init);
}

describe('serve', () => {
  it('gives out the files of a folder, each with its type', async () => {
    const ask = await open();
    const page = await ask('/?a=b');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('Accueil');
    expect((await ask('/logo.png')).headers.get('content-type')).toBe('image/png');
    expect(await (await ask('/', { method: 'HEAD' })).text()).toBe('');
  });

  it.each([
    ['/none', 404],
    ['/../serve.ts', 404],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/a%00b', 404],
    ['/%E0%A4%A', 400],
  ])('has nothing at %s', async (path, status) => {
    const ask = await open();
    expect((await ask(path)).status).toBe(status);
  });

  it('rewrites text on its way, and no bytes', async () => {
    const ask = await open({ rewrite: (text) => text.replace('public', 'ici') });
    expect(await (await ask('/')).text()).toBe('Accueil de https://ici.example');
    expect(await (await ask('/logo.png')).text()).toBe('https://public.example');
  });

  it('asks for a page first, with its headers, and outlives one that fails', async () => {
    const ask = await open({
      page: (path, method, body) => {
        if (method === 'POST') return `${body.length}`;
        if (path === 'broken') throw new Error('oups');
        return path === 'made' ? '<p>Fait' : undefined;
      },
      headers: (path) => ({ 'X-Path': path }),
    });
    const made = await ask('/made');
    expect(await made.text()).toBe('<p>Fait');
    expect(made.headers.get('x-path')).toBe('made');
    const send = (length: number) => ask('/', { method: 'POST', body: 'a'.repeat(length) });
    expect(await (await send(10_000)).text()).toBe('10000');
    expect((await send(10_001)).status).toBe(413);
    expect((await ask('/broken')).status).toBe(500);
    expect((await ask('/')).status).toBe(200);
  });
});

describe('listen', () => {
  it('takes the next port that is free, on loopback alone', async () => {
    const first = await listen(createServer(), 0);
    onTestFinished(first.stop);
    const port = Number(new URL(first.origin).port);
    const second = await listen(createServer(), port);
    onTestFinished(second.stop);
    expect(first.origin).toBe(`http://127.0.0.1:${port}`);
    expect(Number(new URL(second.origin).port)).toBeGreaterThan(port);
  });
});
