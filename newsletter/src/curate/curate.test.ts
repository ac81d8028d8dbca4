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

function section(
  title: string,
  groups: readonly string[],
  most = 5,
  more: Partial<PlannedSection> = {},
): PlannedSection {
  return {
    title,
    shows: 'stories',
    groups,
    feeds: [],
    categories: [],
    words: [],
    languages: [],
    most,
    days: 45,
    ...more,
  };
}

interface Changes {
  readonly plan?: readonly PlannedSection[];
  readonly seen?: readonly string[];
  readonly mostPerSource?: number;
}

const sections = [section('Adhérents', ['a']), section('Partenaires', [], 2)];

function run(
  stories: readonly Story[],
  desk?: string,
  proposed: readonly string[] = [],
  { plan = sections, seen = [], ...changes }: Changes = {},
) {
  const config = {
    from: { name: 'X', address: 'x@x.example' },
    postalAddress: 'Ici',
    feeds: [],
    sections: plan,
    members: ['a'],
    mostPerSource: 9,
    languages: ['fr'] as const,
    mailPrograms: {},
    knownWords: [],
    ...changes,
  };
  return curate({
    edition: '2026-11',
    cluster: 'Pôle',
    language: 'fr',
    timeZone: 'Europe/Paris',
    config,
    stories,
    span: { from: Date.parse('2026-11-01'), until: Date.parse('2026-12-01') },
    seen: new Set(seen),
    desk,
    proposed,
    now: NOW,
  });
}

describe('a desk that begins a text with a star', () => {
  it.each(['édito: *Bonjour*', 'édito: **Bonjour** à tous', 'édito: &a { fr: *a }'])(
    'is told so, with its place: %s',
    (line) => {
      const desk = `objet: Un\n${line}\nrubriques: []\n`;
      expect(() => run([], desk)).toThrow(
        expect.objectContaining({
          findings: expect.arrayContaining([
            expect.objectContaining({
              where: expect.objectContaining({ line: 2 }),
              severity: 'error',
            }),
          ]),
        }),
      );
    },
  );

  it('and may name what stands above', () => {
    const desk = 'objet: &un Un\nédito: *un\nrubriques: []\n';
    expect(run([], desk).desk).toBe(desk);
  });
});

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

  it('puts a story where it fits best: by feed, group, category, word, and language', () => {
    const named = (title: string, more: Partial<PlannedSection>) => section(title, [], 9, more);
    const plan = [
      named('Reste', {}),
      named('Santé', { categories: ['santé'], words: ['hôpital'] }),
      named('Groupe', { groups: ['a'] }),
      named('Anglais', { groups: ['a'], feeds: ['b'], languages: ['en'] }),
    ];
    const stories: Story[] = [
      { ...story('1', 'c'), categories: ['Sante'] },
      { ...story('2', 'c'), summary: 'Un nouvel HÔPITAL à Nice' },
      { ...story('3', 'a'), categories: ['Santé'] },
      { ...story('4', 'b'), language: 'en-GB' },
      { ...story('5', 'b'), language: 'fr' },
    ];
    const { desk } = run(stories, undefined, [], { plan });
    expect(desk).toMatch(
      /Reste[^]*Titre 5[^]*Santé[^]*catégorie «.Sante.»[^]*Titre 1[^]*mot «.hôpital.»[^]*Titre 2[^]*Groupe[^]*Titre 3[^]*Anglais[^]*Titre 4/,
    );
  });

  it('has members before news about them before the rest, and says why', () => {
    const member = { ...story('1', 'a'), feed: { url: 'x', title: 'Azurea', group: 'a' } };
    const about = { ...story('2', 'b'), title: 'Azurea s’agrandit' };
    const repeated = {
      ...story('3', 'b'),
      alsoIn: [1, 2, 3].map((at) => ({ title: `Média ${at}`, link: 'https://x.example/' })),
    };
    const late = { ...story('4', 'b'), publishedAt: '2026-11-29T08:00:00Z' };
    const plan = [section('Tout', [], 9)];
    const { desk } = run([story('5', 'b'), late, repeated, about, member], undefined, [], { plan });
    expect(desk).toMatch(
      /# publié par un adhérent\n[^]*Titre 1[^]*# parle de Azurea\n[^]*s’agrandit[^]*# repris par 3 autres médias\n[^]*Titre 3[^]*Titre 4[^]*Titre 5/,
    );
  });

  it('has members first who were not seen lately, and no source too often', () => {
    const of = (id: string, title: string) => ({
      ...story(id, 'a'),
      feed: { url: title, title, group: 'a' },
    });
    const stories = [of('1', 'Vu'), of('2', 'Vu'), of('3', 'Vu'), of('4', 'Oublié')];
    const plan = [section('Tout', [], 9)];
    const { desk, left } = run(stories, undefined, [], { plan, seen: ['Vu'], mostPerSource: 2 });
    expect(desk).toMatch(
      /# publié par un adhérent, pas vu dans les dernières éditions\n[^]*Titre 4[^]*Titre 1[^]*Titre 2[^]*^réserve:[^]*Titre 3/m,
    );
    expect(left).toBe(1);
  });

  it('marks what its feed has taken back, once, and leaves it where it is', () => {
    const first = run([story('1', 'a'), story('2', 'a')]);
    const second = run([story('2', 'a')], first.desk, first.proposed);
    expect(second.desk).toMatch(/# son flux l’a retirée depuis\n[^]*Titre 1/);
    expect(second.desk).toContain('Titre 2');
    expect(run([story('2', 'a')], second.desk, second.proposed).desk).toBe(second.desk);
  });

  it('no longer says so of what is back, and keeps what the editor wrote beside it', () => {
    const both = [story('1', 'a'), story('2', 'a')];
    const first = run(both);
    const gone = run([], first.desk, first.proposed);
    const mark = '# son flux l’a retirée depuis';
    expect(gone.desk.split(mark)).toHaveLength(3);
    const noted = gone.desk.replaceAll(mark, `${mark}\n      # à garder`);
    const back = run(both, noted, gone.proposed);
    expect(back.desk).not.toContain(mark);
    expect(back.desk.split('# à garder')).toHaveLength(3);
    expect(run(both, gone.desk, gone.proposed).desk).toBe(first.desk);
  });

  it('says where a desk is no YAML, and loses nothing of it', () => {
    expect(() => run([story('1', 'a')], 'objet: "x\nrubriques: [')).toThrow(/edition\.yaml:\d/);
  });
});
