import type { Finding } from '@telecom-valley/errors';
import type { Language } from '@telecom-valley/words';
import { checkNote } from '../check/index.ts';
import { messageIn } from '../message/index.ts';
import type { Message, NoteKind } from '../model.ts';
import type { Office } from '../office.ts';
import { readSender } from '../read-sender.ts';
import { renderNote } from '../render/index.ts';
import { checkMessages } from './check-messages.ts';
import { drawLetters } from './draw-letters.ts';

/** A letter in one language, and what there is to say of it. */
export interface SeenLetter {
  readonly message: Omit<Message, 'edition'>;
  /** Those that its desk names, from the cluster's folder, be they there or not; undefined where it has no desk. */
  readonly ownPictures: readonly string[] | undefined;
  /** The letter is there to be looked at before they are known. */
  readonly check: () => Promise<readonly Finding[]>;
}

/** The edition's as it stands on the desk, without leaving anything behind but pictures. */
export async function lookAtLetter(office: Office, language: Language): Promise<SeenLetter> {
  const frozen = office.ledger.frozen(office.edition);
  const made = frozen ? undefined : await drawLetters(office, [language]);
  const message = frozen ? messageIn(frozen.messages, language) : made!.letters[0]!.message;
  return {
    message,
    ownPictures: made?.ownPictures,
    check: async () => (await checkMessages([message], office, made)).findings,
  };
}

/** A short letter about a subscription. */
export async function lookAtNote(
  office: Office,
  kind: NoteKind,
  language: Language,
): Promise<SeenLetter> {
  const { config, newsletter, now, subscribers } = office;
  const message = await renderNote(kind, language, config, newsletter);
  const sender = { ...readSender(office), at: now() };
  return {
    message,
    ownPictures: undefined,
    check: () => checkNote(message, subscribers.sample(), sender),
  };
}
