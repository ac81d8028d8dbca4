import { describe, expect, it } from 'vitest';
import { isMap, type Node, type YAMLMap } from 'yaml';
import { pairOf, topOf } from './desk-nodes.ts';
import { type NewEntry, writeInList } from './write-in-list.ts';

const NEW: NewEntry = { value: { titre: 'Neuf' }, comments: ['nouveau'] };

/** Writes into the stories of the first section. */
function write(desk: string): string {
  const top = topOf(desk);
  const sections = pairOf(top, 'sections')!.value as Node & { readonly items: readonly Node[] };
  const section = sections.items.find((item) => isMap(item)) as YAMLMap;
  return writeInList(desk, { within: [top, sections, section], key: 'stories' }, [NEW], 'fr');
}

describe('what is written at the end of a list', () => {
  it('comes after what is there, with the lines above it', () => {
    const before = 'rubriques:\n  - titre: A\n    nouvelles:\n      - titre: Un # à voir\n';
    expect(write(before)).toBe(`${before}      # nouveau\n      - titre: Neuf\n`);
  });

  it.each([
    ['[]', ' []', ''],
    ['null', ' ~', ''],
    ['nothing', '', ''],
    ['[] with a comment', ' [] # rien cette fois', ' # rien cette fois'],
    ['nothing with a comment', ' # rien cette fois', ' # rien cette fois'],
    ['[] with a comment below', ' []\n      # demander à Paul', '\n      # demander à Paul'],
    ['nothing with a comment below', '\n      # demander à Paul', '\n      # demander à Paul'],
  ])('takes the place of %s, and keeps the comments', (_name, written, kept) => {
    const before = 'rubriques:\n  - titre: A\n    nouvelles:';
    const after = '\n  # la suite\n  - titre: B\n';
    expect(write(before + written + after)).toBe(
      `${before}${kept}\n      # nouveau\n      - titre: Neuf${after}`,
    );
  });

  it('stands as far right as its neighbours', () => {
    const before = 'rubriques:\n- titre: A\n  nouvelles:\n  -   titre: Un\n';
    expect(write(before)).toBe(`${before}  # nouveau\n  - titre: Neuf\n`);
  });

  it('makes a list where there is none', () => {
    expect(write('rubriques:\n  - titre: A\nédito: B\n')).toBe(
      'rubriques:\n  - titre: A\n    nouvelles:\n      # nouveau\n      - titre: Neuf\nédito: B\n',
    );
  });

  it('ends a last line that had no end', () => {
    expect(write('rubriques:\n  - titre: A')).toBe(
      'rubriques:\n  - titre: A\n    nouvelles:\n      # nouveau\n      - titre: Neuf\n',
    );
  });

  it('stands between brackets where its list does', () => {
    expect(write('rubriques: [{titre: A, nouvelles: [{titre: Un}]}]\n')).toBe(
      'rubriques: [{titre: A, nouvelles: [{titre: Un}, {"titre":"Neuf"}]}]\n',
    );
    expect(write('rubriques: [{titre: A}]\n')).toBe(
      'rubriques: [{titre: A, "nouvelles": [{"titre":"Neuf"}]}]\n',
    );
    expect(write('rubriques:\n  - titre: A\n    nouvelles: [ # rien\n    ]\n')).toContain(
      '# rien\n',
    );
  });

  it('leaves long lines, quotation marks, texts of several lines and line ends as they are', () => {
    const before = [
      `objet: '${'long '.repeat(40)}'`,
      'rubriques:',
      '  -   titre: "A"',
      '      nouvelles:',
      '          - titre: Un',
      '            résumé: >',
      '              plié',
      '              par moi',
      '',
      'édito: |',
      '    Bonjour',
      '',
    ].join('\r\n');
    const after = write(before);
    expect(after.replaceAll('          # nouveau\r\n          - titre: Neuf\r\n', '')).toBe(before);
    expect(after).not.toMatch(/[^\r]\n/);
  });
});
