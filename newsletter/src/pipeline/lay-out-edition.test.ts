import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { plannedSection } from '../../../test/support/planned-section.ts';
import { editionFolder } from '../archive.ts';
import { layOutEdition } from './lay-out-edition.ts';

const CURATION = {
  edition: '2026-11',
  cluster: 'Pôle',
  language: 'fr',
  timeZone: 'Europe/Paris',
  config: {
    from: { name: 'X', address: 'x@x.example' },
    postalAddress: 'Ici',
    feeds: [],
    sections: [plannedSection()],
    members: [],
    mostPerSource: 9,
    languages: ['fr'],
    mailPrograms: {},
    knownWords: [],
  },
  stories: [
    {
      id: '1',
      title: 'Une',
      link: 'https://x.example/1',
      summary: 'Une, en bref.',
      publishedAt: '2026-11-20T08:00:00Z',
      categories: [],
      feed: { url: 'https://x.example/flux', title: 'Flux' },
    },
  ],
  span: { from: Date.parse('2026-11-01'), until: Date.parse('2026-12-01') },
  seen: [],
  members: new Set<string>(),
  proposed: [],
  holds: () => undefined,
  laid: ['Nouvelles'],
  now: Date.parse('2026-12-01T09:00:00+01:00'),
} as const;

it('keeps what an editor saves while stories are laid out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const archive = editionFolder(folder, '2026-11');
  const desk = 'objet: Un\nrubriques:\n  - titre: Nouvelles\n    nouvelles: []\n';
  await archive.write('edition.yaml', desk);
  let isSaved = false;
  const busy: typeof archive = {
    ...archive,
    async read(name) {
      const found = await archive.read(name);
      if (name === 'edition.yaml' && !isSaved) {
        isSaved = true;
        await archive.write('edition.yaml', desk.replace('Un', 'Enregistré entre-temps'));
      }
      return found;
    },
  };
  await layOutEdition(busy, CURATION);
  const laid = String(await archive.read('edition.yaml'));
  expect(laid).toContain('objet: Enregistré entre-temps');
  expect(laid.match(/titre: Une$/gm)).toHaveLength(1);
});
