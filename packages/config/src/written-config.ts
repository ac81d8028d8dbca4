import type { Language } from '@telecom-valley/words';

/** What a person writes in `cluster.config.ts`. What may be left out has a default. */
export interface WrittenConfig {
  /** The cluster's name, as its readers know it. */
  readonly name: string;
  /** The https address at which the folder `site/` stands for everybody. */
  readonly publicUrl: string;
  /** The language that commands speak to staff. French by default. */
  readonly language?: Language;
  /** The zone of times that name none. Europe/Paris by default. */
  readonly timeZone?: string;
  /** The cluster's colours. */
  readonly brand?: WrittenBrand;
  /** Calendars and events: files beside the configuration, or web addresses. iCalendar or JSON-LD. */
  readonly events?: Sources;
  /** The members: CSV as spreadsheets write it, or JSON-LD. */
  readonly members?: Sources;
  /** The contests: YAML, or JSON-LD. */
  readonly contests?: Sources;
  /** What the newsletter wants to know: `defineNewsletter()` of that wing has its keys. */
  readonly newsletter?: object;
}

/** One file's path or web address, or several. */
type Sources = string | readonly string[];

export interface WrittenBrand {
  /** On light backgrounds, as `#rrggbb`. */
  readonly accent?: string;
  /** On dark backgrounds, as `#rrggbb`. */
  readonly accentDark?: string;
}

/** Gives the editor the names and the types of everything that can be written. */
export function defineCluster(config: WrittenConfig): WrittenConfig {
  return config;
}
