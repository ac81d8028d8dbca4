import type { Language } from '@telecom-valley/words';
import type { Message } from '../model.ts';

/** The letter that a reader of a language gets: in theirs where there is one, else in the first, the cluster's own. */
export function messageIn<M extends Pick<Message, 'language'>>(
  messages: readonly M[],
  language: Language,
): M {
  return messages.find((message) => message.language === language) ?? messages[0]!;
}
