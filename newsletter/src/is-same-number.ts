/** Shorter numbers are a service's: « 112 ». */
const FEWEST_FIGURES = 6;

/** What stands before these is a country's. */
const MOST_FIGURES = 9;

/** Whether two phone numbers are one, with its country before it or without. */
export function isSameNumber(one: string, other: string): boolean {
  const [figures, others] = [figuresOf(one), figuresOf(other)];
  const shared = Math.min(figures.length, others.length, MOST_FIGURES);
  const count = Math.max(shared, FEWEST_FIGURES);
  return figures.slice(-count) === others.slice(-count);
}

function figuresOf(number: string): string {
  return number.replaceAll(/[;,].*|%[\da-f]{2}|\D/gi, '').replace(/^0+/, '');
}
