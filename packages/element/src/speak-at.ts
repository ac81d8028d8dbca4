import { type Catalogue, languageOf, type Messages, type Say, speak } from '@telecom-valley/words';
import type { WidgetElement } from './widget-element.ts';

/** The function that says a catalogue's sentences in the language of where an element stands. */
export function speakAt<M extends Messages>(
  { locale }: WidgetElement,
  words: Catalogue<M>,
): Say<M> {
  return speak(words, languageOf(locale), locale);
}
