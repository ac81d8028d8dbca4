import {
  type LazyCatalogue,
  languageOf,
  type Messages,
  type Say,
  sayIn,
  type Translation,
} from '@telecom-valley/words';
import { LazyPart } from './lazy-part.ts';
import type { WidgetElement } from './widget-element.ts';

/** Gives its element the sentences of a catalogue, in the language of where it stands. */
export class WordsController<M extends Messages> {
  readonly #host: WidgetElement;
  readonly #french: M;
  readonly #others: Readonly<Record<'en' | 'it', LazyPart<Translation<M>>>>;

  constructor(host: WidgetElement, { fr, en, it }: LazyCatalogue<M>) {
    this.#host = host;
    this.#french = fr;
    this.#others = { en: new LazyPart(host, en), it: new LazyPart(host, it) };
  }

  /** Undefined until the language is there: the element is drawn again then. */
  get say(): Say<M> | undefined {
    const { locale } = this.#host;
    const language = languageOf(locale);
    if (language === 'fr') return sayIn(this.#french, language, locale);
    const other = this.#others[language];
    void other.want();
    return other.value && sayIn(other.value, language, locale);
  }
}
