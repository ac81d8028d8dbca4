import { describe, expect, it } from 'vitest';
import { wrap } from './text-lines.ts';

describe('wrap', () => {
  it('breaks no word, and ends a line that goes on with a space', () => {
    const text = `${'mot '.repeat(30)}${'x'.repeat(90)} fin`;
    const lines = wrap(text).split('\n');
    expect(lines.join('').replaceAll('  ', ' ')).toBe(text);
    expect(lines.slice(0, -1).every((line) => line.endsWith(' '))).toBe(true);
    expect(lines.filter((line) => line.length > 72)).toEqual([`${'x'.repeat(90)} `]);
  });

  it('keeps room below the mark of an item or a quotation', () => {
    expect(wrap('un\ndeux', '  1. ')).toBe('  1. un\n     deux');
    expect(wrap('un\ndeux', '> ')).toBe('> un\n> deux');
    expect(wrap('mot '.repeat(20), '  - ').split('\n')[0]).toMatch(/^ {2}- mot .{60,} $/);
  });

  it('leaves empty lines empty', () => {
    expect(wrap('un\n\ndeux\n   \ntrois')).toMatch(/^un\n\ndeux\n\s*\ntrois$/);
  });
});
