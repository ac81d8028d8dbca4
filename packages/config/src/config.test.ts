import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ActionableError, explain } from '@telecom-valley/errors';
import { describe, expect, it, onTestFinished } from 'vitest';
import { resolveConfig } from './config.ts';
import { contrast } from './contrast.ts';
import { loadConfig } from './load-config.ts';
import { defineCluster } from './written-config.ts';

const written = defineCluster({
  name: 'Telecom Valley',
  publicUrl: 'https://telecom-valley.example/',
});

describe('resolveConfig', () => {
  it('completes what was written', () => {
    expect(resolveConfig({ ...written, events: 'events.ics' })).toEqual({
      name: 'Telecom Valley',
      publicUrl: 'https://telecom-valley.example',
      language: 'fr',
      timeZone: 'Europe/Paris',
      brand: {
        accent: '#0a5c8f',
        onAccent: '#ffffff',
        accentDark: '#7cc4f0',
        onAccentDark: '#0b1016',
      },
      events: ['events.ics'],
      members: [],
      contests: [],
    });
  });

  it('writes on the cluster’s colours what can be read', () => {
    for (const accent of ['#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#808080']) {
      const { brand } = resolveConfig({ ...written, brand: { accent } });
      expect(contrast(brand.accent, brand.onAccent)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('loadConfig', () => {
  const load = (source: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'cluster.config.ts'), source);
    return loadConfig(folder);
  };

  async function errorOf(loading: Promise<unknown>): Promise<ActionableError> {
    const error: unknown = await loading.catch((reason: unknown) => reason);
    if (error instanceof ActionableError) return error;
    throw new Error('no ActionableError', { cause: error });
  }

  it('loads TypeScript as it is written', async () => {
    const config = await load(
      `const name: string = 'Exemple'; export default { name, publicUrl: 'https://exemple.fr' };`,
    );
    expect(config.name).toBe('Exemple');
  });

  it('names everything that is wrong at once, and the nearest known key', async () => {
    const error = await errorOf(
      load(`export default { nmae: 'x', publicUrl: 'http://exemple.fr', brand: { acent: '#fff' },
        events: ['a.ics', 3], timeZone: 'Paris', language: 'de' };`),
    );
    const said = error.findings.map((finding) => {
      const { message, hint } = explain(finding, 'en');
      return `${finding.where.path}: ${message}. ${hint}`;
    });
    expect(said).toEqual([
      'name: Expected some text, and there is nothing. Add it',
      'publicUrl: Expected a web address that begins with https://, received "http://exemple.fr". Correct the value, or take it out if it may be missing',
      'language: Expected one of: fr, en, it, received "de". Correct the value, or take it out if it may be missing',
      'timeZone: Expected a time zone, like Europe/Paris, received "Paris". Correct the value, or take it out if it may be missing',
      'brand.acent: There is no "acent" here. Did you mean "accent"?',
      'events[1]: Expected some text, received 3. Correct the value, or take it out if it may be missing',
      'nmae: There is no "nmae" here. Did you mean "name"?',
    ]);
  });

  it('says where there is none', async () => {
    expect((await errorOf(loadConfig('/nowhere'))).message).toBe(
      'There is no cluster.config.ts in "/nowhere"',
    );
  });

  it('says what a file does wrong that cannot be loaded', async () => {
    expect((await errorOf(load('throw new Error("oups")'))).message).toBe(
      'cluster.config.ts: Cannot load the configuration: oups',
    );
    expect((await errorOf(load('export default null'))).message).toBe(
      'cluster.config.ts: Expected a group of keys, received null',
    );
  });
});
