import type { Config } from '@telecom-valley/config';
import { letter, speak } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import type { Edition, Message } from '../model.ts';
import { drawLetter } from './letter.ts';
import { lookOf } from './look.ts';
import { writePlainText } from './plain-text.ts';
import type { View } from './view.ts';

/** The letter, and the same edition as a page for everybody. */
export interface Rendered {
  readonly message: Message;
  /** The web edition: HTML without anything personal. */
  readonly web: string;
}

/** Makes the message of an edition, and its page on the web. */
export async function render(
  edition: Edition,
  config: Config,
  newsletter: NewsletterConfig,
): Promise<Rendered> {
  const view: View = {
    edition,
    cluster: config.name,
    publicUrl: config.publicUrl,
    config: newsletter,
    look: lookOf(config.brand),
    language: edition.language,
    words: speak(letter, edition.language),
    isWeb: false,
  };
  return {
    message: {
      edition: edition.id,
      language: edition.language,
      subject: edition.subject,
      html: await drawLetter(view),
      text: writePlainText(view),
    },
    web: await drawLetter({ ...view, isWeb: true }),
  };
}
