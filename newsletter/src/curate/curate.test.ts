import { describe, expect, it } from 'vitest';
import type { PlannedSection } from '../config.ts';
import type { Story } from '../model.ts';
import { curate } from './curate.ts';

const NOW = Date.parse('2026-12-01T09:00:00+01:00');

function story(id: string, group: string): Story {
  return {
    id,
    title: `Titre ${id}`,
    link: `https://x.example/${id}`,
    summary: `Résumé : ${id}`,
    publishedAt: '2026-11-20T08:00:00Z',
    categories: [],
    feed: { url: `https://x.example/${group}`, title: group, group },
  };
}

function section(title: string, groups: readonly string[], most = 5): PlannedSection {
  return { titles: { fr: title, en: title, it: title }, shows: 'stories', groups, most, days: 45 };
}

const sections = [section('Adhérents', ['a']), section('Partenaires', [], 2)];

function run(stories: readonly Story[], desk?: string, proposed: readonly string[] = []) {
  const config = {
    from: { name: 'X', address: 'x@x.example' },
    postalAddress: 'Ici',
    feeds: [],
    sections,
  };
  return curate({
    edition: '2026-11',
    cluster: 'Pôle',
    language: 'fr',
    timeZone: 'Europe/Paris',
    config,
    stories,
    desk,
    proposed,
    now: NOW,
  });
}

describe('curate', () => {
  it('lays each story under the section of its group, no more than it shows', () => {
    const { desk, added, left } = run([
      story('1', 'a'),
      story('2', 'b'),
      story('3', 'b'),
      story('4', 'b'),
    ]);
    expect(desk).toMatch(/titre: Adhérents[^]*Titre 1[^]*titre: Partenaires[^]*Titre 2[^]*Titre 3/);
    expect(desk).toMatch(/^réserve:\n[^]*Titre 4/m);
    expect({ added, left }).toEqual({ added: 3, left: 1 });
  });

  it('fills a section no further than its plan says, and keeps what it holds back', () => {
    const first = run([story('1', 'b'), story('2', 'b')]);
    const stories = ['1', '2', '3', '4'].map((id) => story(id, 'b'));
    const second = run(stories, first.desk.replace(/ +- titre: Titre 2\n[^]*$/, ''), ['1', '2']);
    expect(second.desk).toMatch(/Partenaires[^]*Titre 1[^]*Titre 3[^]*^réserve:\n[^]*Titre 4/m);
    expect(second).toMatchObject({ added: 1, left: 1 });
  });

  it('starts anew for whoever took the whole file away', () => {
    const { desk, proposed } = run([story('1', 'a')]);
    expect(run([story('1', 'a')], undefined, proposed).desk).toBe(desk);
    expect(run([story('1', 'a')], '\n', proposed).desk).toBe(desk);
  });

  it('keeps every byte of the desk when there is nothing new', () => {
    const first = run([story('1', 'a'), story('2', 'b')]);
    const edited = first.desk
      .replace('Titre 1', 'Un autre titre # tel quel')
      .replace('rubriques:', '# une note à moi\nrubriques:');
    expect(run([story('1', 'a'), story('2', 'b')], edited, first.proposed)).toMatchObject({
      desk: edited,
      added: 0,
    });
  });

  it('adds what is new at the end, and brings back nothing that the editor took away', () => {
    const first = run([story('1', 'a'), story('2', 'a')]);
    const without = first.desk.replace(/ +- titre: Titre 1\n[^]*?(?= +- titre: Titre 2)/, '');
    const edited = without
      .replace('Titre 2', 'Repris par moi')
      .replace('édito: ""', 'édito: Bonjour # note');
    expect(edited).not.toContain('Titre 1');
    const stories = [story('1', 'a'), story('2', 'a'), story('3', 'a')];
    const { desk, added } = run(stories, edited, first.proposed);
    expect(added).toBe(1);
    expect(desk).toContain('édito: Bonjour # note');
    expect(desk).toMatch(/Repris par moi[^]*nouvelle proposition du 1er décembre 2026[^]*Titre 3/);
    expect(desk).not.toContain('Titre 1');
  });

  it('says where a desk is no YAML, and loses nothing of it', () => {
    expect(() => run([story('1', 'a')], 'objet: "x\nrubriques: [')).toThrow(/edition\.yaml:\d/);
  });
});
