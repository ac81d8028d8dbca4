import type { ActionableError } from '@telecom-valley/errors';
import { describe, expect, it } from 'vitest';
import { plannedSection } from '../../../test/support/planned-section.ts';
import type { PlannedSection } from '../config.ts';
import type { Story } from '../model.ts';
import { curate } from './curate.ts';
import { nameOf } from './lay-on-desk.ts';
import { readDesk } from './read-desk.ts';
import type { HeldStory, ProposedStory } from './since-proposed.ts';

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
  return plannedSection({ title, groups, most, ...more });
}

interface Changes {
  readonly plan?: readonly PlannedSection[];
  readonly seen?: readonly string[];
  readonly members?: readonly string[];
  readonly mostPerSource?: number;
  /** The sections that were laid out before: all of the plan, where there is a desk. */
  readonly laid?: readonly string[];
  /** What each feed holds. */
  readonly held?: readonly HeldStory[];
}

const sections = [section('Adhérents', ['a']), section('Partenaires', [], 2)];

function run(
  stories: readonly Story[],
  desk?: string,
  proposed: readonly (string | ProposedStory)[] = [],
  {
    plan = sections,
    seen = [],
    members = [],
    laid = plan.map(nameOf),
    held = [{ ...story('0', 'a'), publishedAt: '2026-11-01T08:00:00Z' }],
    ...changes
  }: Changes = {},
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
    seen: seen.map((source) => ({ titles: [], link: '', source, feed: undefined })),
    members: new Set(members),
    desk,
    proposed: proposed.map((one) => (typeof one === 'string' ? { id: one } : one)),
    holds: () => held,
    laid,
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

  it.each([
    ['C++', 'Il confirme', 'Le C++ en fête'],
    ['.NET', 'Nettoyage', 'Cap sur .NET 10'],
    ['日本', 'Nouvelle', '日本語'],
    ['C', 'Delta', 'C++'],
  ])('takes for the word %s not “%s”, but “%s”', (word, other, told) => {
    const plan = [section('Mot', [], 9, { words: [word] }), section('Reste', [])];
    const stories = [other, told].map((title, at) => ({
      ...story(`${at}`, 'c'),
      title,
      summary: '',
    }));
    const { desk } = run(stories, undefined, [], { plan });
    expect(desk.indexOf(told)).toBeLessThan(desk.indexOf('Reste'));
    expect(desk.indexOf(other)).toBeGreaterThan(desk.indexOf('Reste'));
  });

  it('finds no story with a word of signs alone', () => {
    const plan = [section('Fusées', [], 9, { words: ['🚀'] })];
    expect(run([story('1', 'c')], undefined, [], { plan })).toMatchObject({ added: 0, left: 1 });
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
    const stories = [story('5', 'b'), late, repeated, about, member];
    const { desk } = run(stories, undefined, [], { plan, members: ['Azurea'] });
    expect(desk).toMatch(
      /# publié par un adhérent\n[^]*Titre 1[^]*# parle d’Azurea\n[^]*s’agrandit[^]*# repris par 3 autres médias\n[^]*Titre 3[^]*# daté du 29 novembre\n[^]*Titre 4[^]*# daté du 20 novembre\n[^]*Titre 5/,
    );
  });

  it('knows news about a member who has none, and counts no member among the media', () => {
    const about = { ...story('1', 'b'), title: 'Un prix pour Bêta Santé' };
    const repeated = {
      ...story('2', 'b'),
      alsoIn: ['Bêta Santé', 'La Gazette'].map((title) => ({ title, link: 'https://y.example/' })),
    };
    const plan = [section('Tout', ['b'], 9)];
    const stories = [story('3', 'b'), repeated, about];
    const { desk } = run(stories, undefined, [], { plan, members: ['Bêta Santé'] });
    expect(desk).toMatch(
      /# parle de Bêta Santé, du groupe «.b.»\n[^]*prix[^]*# repris par 1 autre média, du groupe «.b.»\n[^]*Titre 2[^]*# du groupe «.b.»\n[^]*Titre 3/,
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

  it('counts what stands there already by its feed, whatever its source is called', () => {
    const first = run([story('1', 'a'), story('2', 'a')]);
    const renamed = first.desk.replaceAll('source: a', 'source: Autre');
    const stories = ['1', '2', '3'].map((id) => story(id, 'a'));
    const again = run(stories, renamed, first.proposed, { mostPerSource: 2 });
    expect(again).toMatchObject({ added: 0, left: 1 });
  });

  it('marks what its feed has taken back, once, and leaves it where it is', () => {
    const first = run([story('1', 'a'), story('2', 'a')]);
    const second = run([story('2', 'a')], first.desk, first.proposed);
    expect(second.desk).toMatch(/# son flux l’a retirée depuis\n[^]*Titre 1/);
    expect(second.desk).toContain('Titre 2');
    expect(run([story('2', 'a')], second.desk, second.proposed).desk).toBe(second.desk);
  });

  it('says above a story what its feed corrected since, as long as it differs, and changes nothing else', () => {
    const first = run([story('1', 'a'), story('2', 'a')]);
    const retold = { ...story('1', 'a'), title: 'Le 30', summary: 'Le 30 novembre.' };
    const second = run([retold, story('2', 'a')], first.desk, first.proposed);
    const marks =
      /^ {6}# son flux dit maintenant.: «.Le 30.»\n {6}# son flux résume maintenant.: «.Le 30 novembre..»\n(?= {6}- titre: Titre 1$)/m;
    expect(second.desk).toMatch(marks);
    expect(second.desk.replace(marks, '')).toBe(first.desk);
    expect(second).toMatchObject({ added: 0, changed: 1 });
    expect(run([retold, story('2', 'a')], second.desk, second.proposed).desk).toBe(second.desk);
    const again = { ...retold, title: 'Le 31', summary: 'Résumé : 1' };
    expect(run([again, story('2', 'a')], second.desk, second.proposed).desk).toBe(
      second.desk
        .replace('Le 30.»', 'Le 31.»')
        .replace(marks, (both) => both.replace('Le 30', 'Le 31').replace(/.*résume.*\n/, '')),
    );
    const back = run([story('1', 'a'), story('2', 'a')], second.desk, second.proposed);
    expect(back).toMatchObject({ desk: first.desk, changed: 0 });
  });

  it.each<[string, (desk: string) => string]>([
    [
      'went on with one of its remarks',
      (desk) => desk.replace(/(son flux dit.*)/, '$1 – on garde Un'),
    ],
    ['put a line between them', (desk) => desk.replace(/(son flux dit.*\n)/, '$1\n')],
    [
      'wrote the story below its hyphen',
      (desk) => desk.replace(/- (?=titre: Titre 1$)/m, '-\n        '),
    ],
  ])('leaves what an editor typed who %s', (_what, edit) => {
    const first = run([story('1', 'a')]);
    const retold = [{ ...story('1', 'a'), title: 'Le 30' }];
    const second = run(retold, first.desk, first.proposed);
    const edited = edit(second.desk);
    expect(edited).not.toBe(second.desk);
    const third = run(retold, edited, second.proposed);
    for (const line of edited.split('\n')) expect(third.desk.split('\n')).toContain(line);
    expect(run(retold, third.desk, third.proposed).desk).toBe(third.desk);
    const back = run([story('1', 'a')], third.desk, third.proposed).desk;
    expect(back).toBe(edit(second.desk).replace(/.*son flux dit maintenant[^–\n]*»\n/, ''));
  });

  it('takes what stands on the desk for proposed, whatever became of what it remembers', () => {
    const { desk } = run([story('1', 'a'), story('2', 'c'), story('3', 'c'), story('4', 'c')]);
    expect(desk).toContain('réserve:');
    const again = run(
      [1, 2, 3, 4].map((id) => story(`${id}`, id === 1 ? 'a' : 'c')),
      desk,
      [],
    );
    expect(again).toMatchObject({ desk, added: 0, left: 0 });
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

/** A desk with sections as somebody wrote them. */
const deskOf = (...lines: readonly string[]) =>
  ['objet: Un', 'rubriques:', ...lines, ''].join('\n');

/** A story as somebody wrote it. */
const typed = (id: string) => [
  `      - titre: Titre ${id}`,
  `        lien: https://x.example/${id}`,
  `        repère: ${id}`,
];

describe('sections of the desk', () => {
  const own = section('Adhérents', ['a']);
  const rest = section('Partenaires', []);

  it('stay away if they were taken away: their stories wait in the reserve', () => {
    const desk = deskOf('  - titre: Partenaires', '    nouvelles: []');
    const after = run([story('1', 'a')], desk, [], { plan: [own, rest] });
    expect(after.desk).not.toContain('Adhérents');
    expect(after.desk).toMatch(/réserve:[^]*Titre 1/);
    expect(after).toMatchObject({ added: 0, left: 1, laid: ['Adhérents', 'Partenaires'] });
  });

  it('come at the end if they are new in the plan, whatever they show', () => {
    const desk = deskOf('  - titre: Partenaires', '    nouvelles: []');
    const plan = [own, section('À venir', [], 5, { shows: 'agenda' }), rest];
    const after = run([], desk, [], { plan, laid: ['Partenaires'] });
    expect(after.desk).toBe(
      `${desk}  - titre: Adhérents\n    nouvelles:\n  - titre: À venir\n    affiche: agenda\n`,
    );
    expect(run([], after.desk, [], { plan, laid: after.laid }).desk).toBe(after.desk);
  });

  it('are known by the stories in them under another title, wherever they stand', () => {
    const desk = deskOf(
      '  - titre: Partenaires',
      '    nouvelles: []',
      '  - titre: Chez nous',
      '    nouvelles:',
      ...typed('1'),
    );
    const after = run([story('1', 'a'), story('2', 'a')], desk, ['1'], { plan: [own, rest] });
    expect(after.desk).toMatch(/Chez nous[^]*Titre 1[^]*Titre 2/);
    expect(after).toMatchObject({ added: 1, left: 0 });
  });

  it('are known by a story that another feed tells now', () => {
    const desk = deskOf(
      '  - titre: Partenaires',
      '    nouvelles: []',
      '  - titre: Chez nous',
      '    nouvelles:',
      ...typed('1'),
    );
    const told = [{ ...story('3', 'a'), otherIds: ['1'] }, story('2', 'a')];
    const after = run(told, desk, ['1'], { plan: [own, rest] });
    expect(after.desk).toMatch(/Chez nous[^]*Titre 1[^]*Titre 2/);
    expect(after).toMatchObject({ added: 1, left: 0 });
  });

  it('are known by their place under another title where they have no story', () => {
    const desk = deskOf('  - titre: Chez nous', '    nouvelles: []', '  - titre: Partenaires');
    const after = run([story('1', 'a')], desk, [], { plan: [own, rest] });
    expect(after.desk).toMatch(/Chez nous[^]*Titre 1[^]*Partenaires/);
  });

  it('are known by what they show under another title, and do not come twice', () => {
    const desk = deskOf('  - titre: Demain', '    affiche: agenda');
    const plan = [section('À venir', [], 5, { shows: 'agenda' })];
    expect(run([], desk, [], { plan, laid: [] }).desk).toBe(desk);
  });

  it('of the editor’s own are left alone', () => {
    const desk = deskOf(
      '  - titre: Adhérents',
      '  - titre: À lire',
      '    nouvelles:',
      ...typed('9'),
    );
    const { desk: after } = run([story('1', 'b')], desk, [], { plan: [own, rest] });
    expect(after).toMatch(/réserve:[^]*Titre 1/);
  });
});

describe('a desk on which somebody wrote', () => {
  const told = (desk: string) => {
    try {
      run([story('1', 'a')], desk);
    } catch (error) {
      return String((error as Error).message);
    }
    return 'nothing';
  };

  const placesOf = (desk: string) => {
    try {
      run([], desk);
    } catch (error) {
      return (error as ActionableError).findings.map(
        ({ rule, where: { line, column } }) => `${line}:${column} ${rule}`,
      );
    }
    return [];
  };

  it.each([
    [
      'a text for a list of stories',
      deskOf('  - titre: Adhérents', '    nouvelles: à Anne'),
      '4:16',
    ],
    [
      'a story without a dash',
      deskOf('  - titre: Adhérents', '    nouvelles:', '      titre: Un', '      lien: x'),
      '5:7',
    ],
    ['a text for the sections', 'objet: Un\nrubriques: toutes\n', '2:12'],
    ['a text for the reserve', 'objet: Un\nrubriques: []\nréserve: voir Paul\n', '3:10'],
    ['a text alone', 'Bonjour à tous\n', '1:1'],
    ['a list alone', '- titre: Un\n', '1:1'],
    ['a sign alone', '@\n', '1:1'],
    ['two names of one key', deskOf('  - titre: Un', '    title: Deux'), '4:5'],
    [
      'a pin that says neither',
      deskOf('  - titre: A', '    nouvelles:', ...typed('1'), '        épingle: dur'),
      '8:18',
    ],
  ])('is not laid out while there is %s', (_name, desk, place) => {
    expect(told(desk)).toContain(`edition.yaml:${place}`);
  });

  it('has all mistakes said at once, in the keys of its language', () => {
    const desk = deskOf('  - tire: A', '    titre: B', '    affiche: tout', '    xyz: 1');
    expect.assertions(1);
    try {
      run([], desk);
    } catch (error) {
      expect((error as ActionableError).findings.map(({ rule, values }) => [rule, values])).toEqual(
        [
          ['key-misspelt', { key: 'tire', nearest: 'titre' }],
          [
            'value-unexpected',
            {
              expected: 'one of',
              received: '"tout"',
              choices: 'nouvelles, agenda, concours, adhérents',
            },
          ],
          ['key-unknown', { key: 'xyz', choices: 'titre, affiche, nouvelles' }],
        ],
      );
    }
  });

  it('has mistakes in single values said beside those that make it no YAML, and nothing that follows from them', () => {
    const desk = deskOf(
      '  - titre: Nice : un tram',
      '  - titre: A',
      '    nouvelles:',
      '      - titre: Un #1',
      '        lien: x.example',
      '        date: 20 octobre',
      '  - titre: B',
      '     nouvelles:',
      ...typed('2'),
    );
    expect(placesOf(desk)).toEqual([
      '3:12 yaml-colon',
      '6:19 yaml-hash',
      '7:15 value-unexpected',
      '8:15 value-unexpected',
      '10:1 yaml-indent',
    ]);
  });

  it.each([
    ['tabs', deskOf('  - titre: A', '\t  affiche: tout'), ['4:1 yaml-tab']],
    ['a star', deskOf('  - titre: A', '    nouvelles: *Grand*'), ['4:16 yaml-star']],
    ['a key twice', deskOf('  - titre: A', '    titre: B'), ['4:5 key-twice']],
    ['an unclosed quotation', 'objet: "Un\nrubriques: []\n', ['1:8 yaml-unclosed']],
    ['what names itself', 'objet: &a { fr: *a }\nrubriques: []\n', ['1:17 yaml-star']],
  ])('has nothing said but that of %s', (_name, desk, expected) => {
    expect(placesOf(desk)).toEqual(expected);
  });

  it('has a key that nobody knows said where it stands', () => {
    const desk = 'objet: Un\nrubriquse:\n  - titre: A\n';
    expect(placesOf(desk)).toContain('2:1 key-misspelt');
  });

  it('has links that lead somewhere, spaces or not', () => {
    const link = '        lien: https://x.example/Rapport 2026 (final).pdf';
    const desk = deskOf('  - titre: A', '    nouvelles:', '      - titre: Un', link);
    const [story] = readDesk(desk, 'fr').sections[0]!.stories ?? [];
    expect(story?.link).toBe('https://x.example/Rapport%202026%20(final).pdf');
  });

  it('has texts of digits as they are written', () => {
    const [first] = readDesk(deskOf('  - titre: 007'), 'fr').sections;
    expect(first?.title).toBe('007');
  });

  it('keeps its comments and begins, where it has nothing else', () => {
    const { desk } = run([story('1', 'a')], '# demander à Paul\n\n', ['1']);
    expect(desk).toMatch(/^# demander à Paul\n\nobjet: [^]*Titre 1/);
  });
});
