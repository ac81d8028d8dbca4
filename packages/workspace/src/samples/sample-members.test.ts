import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { sampleMembers } from './sample-members.ts';

const folder = join(root, 'examples', 'telecom-valley');

describe('the sample members', () => {
  const { table, logos } = sampleMembers();

  it('are what stands in the example, byte for byte', () => {
    expect(Buffer.from(table).equals(readFileSync(join(folder, 'members.csv')))).toBe(true);
    expect(readdirSync(join(folder, 'logos')).toSorted()).toEqual(
      [...logos.keys()].map((path) => path.replace('logos/', '')).toSorted(),
    );
    for (const [path, svg] of logos)
      expect(readFileSync(join(folder, path), 'utf8'), path).toBe(svg);
  });

  it('are a hundred and fifty, and each says that it is a sample', () => {
    const rows = Buffer.from(table).toString('latin1').trim().split('\r\n').slice(1);
    expect(rows).toHaveLength(150);
    expect(rows.every((row) => row.startsWith('Exemple '))).toBe(true);
  });
});
