const LANGUAGES = ['fr', 'en', 'it', 'es', 'de', 'pt', 'nl', 'pl', 'ru', 'el'];

/** The names of months as feeds have them, long and short, without accents or dots: `fevr` is 2. */
let months: ReadonlyMap<string, number> | undefined;

/** 2 for « févr. », `February` and `febbraio`; undefined for a word that is no month. */
export function monthNamed(word: string): number | undefined {
  // To ask for them all takes longer than to read a feed.
  months ??= monthNames();
  return months.get(/^[a-z]+$/.test(word) ? word : plainWord(word));
}

/** A word without what writers leave out or add. */
function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = plainWord(format.format(Date.UTC(2026, month - 1, 15)));
        for (const form of [name, name.slice(0, 3)]) {
          const isClear = form === name || !/^(?:jui|giu)$/.test(form);
          if (isClear && !names.has(form)) names.set(form, month);
        }
      }
    }
  }
  return names;
}
