import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '@telecom-valley/config';
import { readSources } from '@telecom-valley/sources';
import { expect, it, onTestFinished } from 'vitest';
import { KeptCatalog } from './kept-catalog.ts';

const TABLE = 'Nom,Site,Secteurs,Type,Ville\n';
const row = (name: string) => `${name},https://x.example,IA,PME,Nice\n`;
const SPAN = { from: 0, until: 1 };

async function keep() {
  const folder = mkdtempSync(join(tmpdir(), 'kept-catalog-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write(
    'cluster.config.ts',
    `export default { name: 'Essai', publicUrl: 'https://essai.example',
      members: ['members.csv', 'https://membres.example/table.csv'] };`,
  );
  write('members.csv', TABLE + row('Azurea'));
  let asked = 0;
  let now = 0;
  const config = await loadConfig(folder);
  const world = {
    fetch: () => {
      asked += 1;
      return Promise.resolve(new Response(TABLE + row(`Datalys ${asked}`)));
    },
    readFolder: readdir,
  };
  const catalog = new KeptCatalog({
    clock: () => now,
    readCatalog: (span, read) =>
      readSources(config, folder, span, now, { ...world, readFile: read ?? readFile }),
  });
  return {
    write,
    remove: (name: string) => rmSync(join(folder, name)),
    pass: (milliseconds: number) => (now += milliseconds),
    version: () => catalog.version(),
    names: async () => (await catalog.read(SPAN)).catalog.members.map(({ name }) => name),
  };
}

it('is read once, as long as its files are as they were, and for a minute', async () => {
  const { names, pass, version, write } = await keep();
  expect(await names()).toEqual(['Azurea', 'Datalys 1']);
  const before = await version();
  pass(59_999);
  expect(await names()).toEqual(['Azurea', 'Datalys 1']);
  expect(await version()).toBe(before);
  write('members.csv', TABLE + row('Azurea') + row('Cryptis'));
  expect(await version()).not.toBe(before);
  expect(await names()).toEqual(['Azurea', 'Cryptis', 'Datalys 2']);
  pass(60_000);
  expect(await names()).toEqual(['Azurea', 'Cryptis', 'Datalys 3']);
});

it('is read again when a file comes that was not there', async () => {
  const { names, remove, write } = await keep();
  remove('members.csv');
  expect(await names()).toEqual(['Datalys 1']);
  write('members.csv', TABLE + row('Azurea'));
  expect(await names()).toEqual(['Azurea', 'Datalys 2']);
});
