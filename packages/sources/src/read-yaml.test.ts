import { ActionableError, describeWhere, explain } from '@telecom-valley/errors';
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

function findingsOf(text: string) {
  try {
    readYaml(text, 'a.yaml');
  } catch (error) {
    if (error instanceof ActionableError) return error.findings;
    throw error;
  }
  return [];
}

const told = (text: string) =>
  findingsOf(text).map(({ rule, where }) => `${describeWhere(where)} ${rule}`);

describe('what is no YAML', () => {
  it.each([
    ['a colon in a text', 'a: 1\nb:\n  - c: Nice : un tram\n', '3:8 yaml-colon'],
    ['tabs', 'a:\n\t- b: 1\n\t  c: 2\n\t- b: 3\n', '2:1 yaml-tab'],
    [
      'no-break spaces',
      'a:\n\u00A0\u00A0- b: 1\n\u00A0\u00A0\u00A0\u00A0c: 2\n',
      '2:1 yaml-spaces',
    ],
    ['tabs here and there', 'a:\n\t- b: 1\n\n\n  - c: 2\n\t- d: 3\n', '2:1 yaml-tab'],
    ['a line too far right', 'a: 1\n  b: 2\n', '2:1 yaml-indent'],
    ['a line too far right in a list', '- a: 1\n      b: 2\n', '2:1 yaml-indent'],
    ['a line too far left', 'a:\n  - b: 1\n  c: 2\n', '3:1 yaml-indent'],
    ['a line between two levels', 'a:\n  - b: 1\n   c: 2\n', '3:1 yaml-indent'],
    ['a line without a colon', 'a: 1\nbonjour\nb: 2\n', '2:1 yaml-key'],
    ['a colon without a space', 'a:1\nb: 2\n', '1:1 yaml-key'],
    ['a last line without a colon', 'a: 1\nbonjour\n', '2:1 yaml-key'],
    ['a quotation that never ends', 'a: 1\nb: "2\nc: 3\n', '2:4 yaml-unclosed'],
    [
      'a quotation that its line does not close, with others after it',
      'a:\n  - b: "2\n    c: "3"\n    d: "4"\n',
      '2:8 yaml-unclosed',
    ],
    ['a list that never ends', 'a: [1\nb: 2\n', '2:1 yaml-unclosed'],
    ['a missing comma', 'a: {b: 1 c: 2}\n', '1:8 yaml-comma'],
    ['text after a quotation', 'a: "1" 2\n', '1:4 yaml-quotes-within'],
    ['a quotation in a quotation', 'a:\n  - b: "un "c" d"\n', '2:8 yaml-quotes-within'],
    ['a quotation in one with a colon', 'a:\n  - b: "un "c" : d"\n', '2:8 yaml-quotes-within'],
    ['a quotation before a colon', 'a: "b" : c\n', '1:4 yaml-quotes-within'],
    ['an apostrophe in a quotation', "a: 'l'un : b'\n", '1:4 yaml-quotes-within'],
    ['a quotation in one of a group', 'a: { b: "un "c" d", e: f }\n', '1:9 yaml-quotes-within'],
    ['a list below an empty one', 'a:\n  - b: []\n      - c: 1\n        d: 2\n', '2:8 yaml-empty'],
    ['a list below the key of an empty one', 'a:\n  - b: [ ] # c\n\n    - d\n', '2:8 yaml-empty'],
    ['a key below an empty group', 'a: {}\n  b: 1\n', '1:4 yaml-empty'],
    ['a text below an empty one', 'a: ""\n  Bonjour\n  à tous\nb: 1\n', '1:4 yaml-empty'],
    ['a text behind an empty list', 'a: [] b\n', '1:4 yaml-empty'],
    ['a key too far right below an empty text', 'a: ""\n  b: 1\n', '2:1 yaml-indent'],
    ['a line without a colon below an empty list', 'a: []\nbonjour\nb: 2\n', '2:1 yaml-key'],
    ['a sign at the beginning', 'a: @b\n', '1:4 yaml-quotes'],
    ['an exclamation mark at the beginning', 'a: !Bravo à tous\n', '1:4 yaml-quotes'],
    ['a backslash between quotation marks', 'a: "b\\q"\n', '1:6 yaml-quotes'],
    ['text behind a bar', 'a: | b\n  c\n', '1:6 yaml-quotes'],
    ['three dashes in the middle', 'a: 1\n---\nb: 2\n', '2:1 yaml-documents'],
    ['a star at the beginning', 'a: 1\n\nb: *Grand*\n', '3:4 yaml-star'],
    ['a sign for « and » at the beginning', 'a: &Co lance son offre\nb: 2\n', '1:4 yaml-mark'],
    ['a sign for « and » in a list', 'a:\n  - b: c\n  - [&R&D]\n', '3:6 yaml-mark'],
    ['an exclamation mark that stands alone', 'a: b\nc: ! Attention\n', '2:4 yaml-mark'],
    ['an exclamation mark before lines', 'a: !\n  Attention\n  travaux\n', '1:4 yaml-mark'],
    ['a number sign in a text', 'a: le #1 du marché\nb: 2\n', '1:7 yaml-hash'],
    ['a number sign that begins a text', 'a:\n  - b: #French\n', '2:8 yaml-hash'],
    ['a number sign in a list', 'a:\n  - b #c\n', '2:7 yaml-hash'],
    ['a number sign in a text over two lines', 'a: b\n  au #c\nd: 1\n', '2:6 yaml-hash'],
    ['a number sign before the end of a text', 'a: b #c\n  d\ne: 1\n', '1:6 yaml-hash'],
    ['number signs in a line below a text', 'a:\n  - b: c.\n      #d #e\nf: 1\n', '3:7 yaml-hash'],
    ['what names itself', 'a: &b { c: *b }\n', '1:12 yaml-star'],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', '3:1 key-twice'],
  ])('is told for %s, once', (_name, text, expected) => {
    expect(told(text)).toEqual([`a.yaml:${expected}`]);
  });

  it('says of each line on its own what makes no other unreadable', () => {
    expect(told('a: b #c\nd: e #f\ng: *h*\ni: ! j\nk: &l m\n')).toEqual([
      'a.yaml:1:6 yaml-hash',
      'a.yaml:2:6 yaml-hash',
      'a.yaml:3:4 yaml-star',
      'a.yaml:4:4 yaml-mark',
      'a.yaml:5:4 yaml-mark',
    ]);
  });

  it('says each of several slips, and no more than can be mended at once', () => {
    expect(told('a: @b\n\nc: "1" 2\n')).toEqual([
      'a.yaml:1:4 yaml-quotes',
      'a.yaml:3:4 yaml-quotes-within',
    ]);
    expect(told('- @b\n\n'.repeat(9))).toHaveLength(5);
  });

  it('speaks no English to those who speak another language', () => {
    const [finding] = findingsOf('a: Nice : un tram\n');
    expect(explain(finding!, 'fr').hint).toBe('Mettez tout le texte entre guillemets droits');
    expect(explain(finding!, 'it').hint).toBe('Metti tutto il testo tra virgolette diritte');
  });
});

describe('YAML', () => {
  it.each([
    ['no-break spaces in a text below a bar', 'a: |\n  \u00A0b\n'],
    ['a line of dashes at the beginning', '---\na: 1\n'],
    ['a name that something asks for', 'a: &b { c: d }\ne: *b\n'],
    ['nothing but comments', '# rien\n'],
    ['a remark behind a text', 'a: b # c\nd: "e" #f\n'],
    ['a remark behind the key of a list or group', 'a: #b\n  - c\nd: #e\n  f: g\n'],
    ['a key that was taken out', 'a:\n  b: c\n  #d: e\n  f: g\n#h: i\n'],
    ['a remark on its own line', 'a:\n#b\n  - c\n'],
    ['a number sign in a word, an address or a text below a bar', 'a: C#\nb: x/#y\nc: |\n  d #e\n'],
  ])('may have %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  it('has texts alone, as they are written', () => {
    const text = 'a: 007\nb: 5.10\nc: true\nd: 0x1F\ne: 2026-11-18\nf: ~\ng:\n';
    expect(readYaml(text, 'a.yaml').document.toJS()).toEqual({
      a: '007',
      b: '5.10',
      c: 'true',
      d: '0x1F',
      e: '2026-11-18',
      f: null,
      g: null,
    });
  });
});
