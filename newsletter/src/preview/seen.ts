import { ActionableError, type Finding } from '@telecom-valley/errors';
import type { Language } from '@telecom-valley/words';
import { personalFor, splice } from '../message/index.ts';
import type { Message, NoteKind } from '../model.ts';
import type { Office } from '../office.ts';
import { lookAtLetter, lookAtNote } from '../pipeline/look-at-letter.ts';

/** Which letter is looked at: that of the edition, or a short one. */
export interface Choice {
  readonly language: Language;
  readonly note: NoteKind | undefined;
}

/** What is seen of it. */
export interface Seen {
  /** Undefined where it cannot be made. */
  readonly letter: Pick<Message, 'subject' | 'brief' | 'html' | 'text'> | undefined;
  /** Of its desk; undefined where none could be read. */
  readonly ownPictures: readonly string[] | undefined;
  /** What stands in the way, and what could be better; looked for when it is asked for first. */
  readonly findings: () => Promise<readonly Finding[]>;
}

/** Makes a letter as one reader gets it. */
export async function see({ language, note }: Choice, office: Office): Promise<Seen> {
  const personal = personalFor(office.subscribers.sample(), office.config.publicUrl);
  try {
    const { message, ownPictures, check } = note
      ? await lookAtNote(office, note, language)
      : await lookAtLetter(office, language);
    const letter = {
      ...message,
      html: splice(message.html, personal),
      text: splice(message.text, personal),
    };
    let findings: ReturnType<typeof check> | undefined;
    return { letter, ownPictures, findings: () => (findings ??= check()) };
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error;
    return {
      letter: undefined,
      ownPictures: undefined,
      findings: () => Promise.resolve(error.findings),
    };
  }
}
