/** How a language names months and days. */
export interface DateNames {
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly short: (weekday: string) => string;
  /** The first day of a month. */
  readonly first: string;
}

const cut = (weekday: string) => weekday.slice(0, 3);

const french: DateNames = {
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  weekdays: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
  short: (weekday) => `${cut(weekday)}.`,
  first: '1er',
};

const italian: DateNames = {
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
      ' ',
    ),
  weekdays: 'domenica lunedì martedì mercoledì giovedì venerdì sabato'.split(' '),
  short: cut,
  first: '1',
};

const british: DateNames = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  short: cut,
  first: '1',
};

/** The names in a language, where it writes weekday, day, month and year in this order with spaces between. */
export function namesIn(locale: string): DateNames | undefined {
  if (/^fr\b/i.test(locale)) return french;
  if (/^it\b/i.test(locale)) return italian;
  return /^en-GB\b/i.test(locale) ? british : undefined;
}
