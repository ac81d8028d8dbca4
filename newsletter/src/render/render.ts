import type { Config } from '@telecom-valley/config';
import { letter, speak } from '@telecom-valley/words';
import { plain, plainIn } from '../message/index.ts';
import type { NewsletterConfig } from '../config.ts';
import type { Edition, Message, Repacked } from '../model.ts';
import { briefOf } from './brief.ts';
import { drawLetter } from './letter.ts';
import { lookOf } from './look.ts';
import { writePlainText } from './plain-text.ts';
import type { View } from './view.ts';

/** In bytes. Gmail cuts a letter off at 104,448, and some add to it what they know of its links. */
const BUDGET = 95_000;

/** Of the last line, which mail has and we do not write. */
const END_BYTES = 2;

/** The letter, and the same edition as a page for everybody. */
export interface Rendered {
  readonly message: Message;
  /** The web edition: HTML without anything personal. */
  readonly web: string;
  /** What was cut short in the letter. */
  readonly repacked: readonly Repacked[];
}

/** Makes the message of an edition, and its page on the web. */
export async function render(
  edition: Edition,
  config: Config,
  newsletter: NewsletterConfig,
): Promise<Rendered> {
  const view: View = {
    edition: plainIn(edition),
    cluster: plain(config.name),
    publicUrl: config.publicUrl,
    config: plainIn(newsletter),
    look: lookOf(config.brand),
    language: edition.language,
    words: speak(letter, edition.language),
    isWeb: false,
  };
  const { html, repacked } = await drawLetter(view, BUDGET - END_BYTES);
  const { html: web } = await drawLetter({ ...view, isWeb: true }, Number.POSITIVE_INFINITY);
  return {
    repacked,
    web,
    message: {
      edition: edition.id,
      language: edition.language,
      subject: view.edition.subject.replaceAll(/[\n\t]+/g, ' '),
      brief: briefOf(view),
      html,
      text: writePlainText(view),
    },
  };
}
