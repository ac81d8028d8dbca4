/** Capital letters as strokes on a grid 4 wide and 6 high: a logo must not need a font. */
const LETTERS: Readonly<Record<string, string>> = {
  A: 'M0 6L2 0L4 6M.8 3.8H3.2',
  B: 'M0 0V6H2.4Q4 6 4 4.5T2.4 3H0M0 0H2.2Q3.6 0 3.6 1.5T2.2 3',
  C: 'M4 1Q3.4 0 2.2 0Q0 0 0 3T2.2 6Q3.4 6 4 5',
  D: 'M0 0V6H1.6Q4 6 4 3T1.6 0Z',
  E: 'M3.6 0H0V6H3.6M0 3H3',
  F: 'M3.6 0H0V6M0 3H3',
  G: 'M4 1Q3.4 0 2.2 0Q0 0 0 3T2.2 6Q4 6 4 3.4H2.4',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M0 0V6',
  J: 'M2.6 0V4.4Q2.6 6 1.3 6T0 4.6',
  K: 'M0 0V6M3.8 0L0 3.6M1.4 2.4L4 6',
  L: 'M0 0V6H3.4',
  M: 'M0 6V0L2.2 3.6L4.4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q4 0 4 3T2 6T0 3T2 0Z',
  P: 'M0 6V0H2.2Q3.8 0 3.8 1.7T2.2 3.4H0',
  Q: 'M2 0Q4 0 4 3T2 6T0 3T2 0ZM2.6 4.4L4 6.2',
  R: 'M0 6V0H2.2Q3.8 0 3.8 1.6T2.2 3.2H0M2 3.2L4 6',
  S: 'M3.6 .9Q3 0 2 0Q.2 0 .2 1.5T2 3T3.8 4.5T2 6Q.6 6 0 5',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6T4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1.3 6L2.6 1L3.9 6L5.2 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
};

const WIDTHS: Readonly<Record<string, number>> = {
  I: 0,
  J: 2.6,
  L: 3.4,
  E: 3.6,
  F: 3.6,
  M: 4.4,
  W: 5.2,
};

/** A word in strokes: the path's data, and how wide it is on the same grid. */
export function strokesOf(word: string, spacing: number): { path: string; width: number } {
  const letters = word
    .normalize('NFD')
    .replaceAll('Œ', 'OE')
    .toUpperCase()
    .replaceAll(/[^A-Z]/g, '');
  let x = 0;
  let path = '';
  for (const letter of letters) {
    path += shift(LETTERS[letter]!, x);
    x += (WIDTHS[letter] ?? 4) + spacing;
  }
  return { path, width: x - spacing };
}

/** Moves a path to the right. */
function shift(path: string, by: number): string {
  return path.replaceAll(/([A-Z])([^A-Z]*)/g, (_all, command: string, written: string) => {
    const numbers = written.trim() === '' ? [] : written.trim().split(/[ ,]+/).map(Number);
    const moved = numbers.map((number, index) => {
      const isX = command === 'H' || (command !== 'V' && index % 2 === 0);
      return Number((isX ? number + by : number).toFixed(2));
    });
    return command + moved.join(' ');
  });
}
