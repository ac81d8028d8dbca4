import type { Config } from '@telecom-valley/config';
import { letter, speak, typography } from '@telecom-valley/words';
import { LETTER_BUDGET, plain, plainIn } from '../message/index.ts';
import type { NewsletterConfig } from '../config.ts';
import type { Edition, Message, Repacked } from '../model.ts';
import { briefOf } from './brief.ts';
import { drawLetter } from './letter.ts';
import { lookOf } from './look.ts';
import { setRichText } from './set-rich-text.ts';
import { writePlainText } from './plain-text.ts';
import { clip } from './html.ts';
import type { View } from './view.ts';

/** Of the last line, which mail has and we do not write. */
const END_BYTES = 2;

/** A letter in one language. */
export interface Rendered {
  readonly message: Message;
  /** What was cut short in it. */
  readonly repacked: readonly Repacked[];
}

/** Makes the message of an edition. */
export async function render(
  edition: Edition,
  config: Config,
  newsletter: NewsletterConfig,
): Promise<Rendered> {
  const cut = new Set<string>();
  const fit: View['fit'] = (text, kind, whose) => {
    const short = clip(text, kind);
    if (short !== text) cut.add(whose);
    return short;
  };
  const view = { ...viewOf(edition, config, newsletter), fit };
  const brief = briefOf(view);
  const { html, repacked } = await drawLetter(view, LETTER_BUDGET - END_BYTES);
  return {
    repacked: cut.size > 0 ? [{ form: 'cut', names: [...cut] }, ...repacked] : repacked,
    message: {
      edition: edition.id,
      language: edition.language,
      subject: view.edition.subject,
      brief: brief.text,
      foreignInBrief: brief.foreign,
      html,
      text: writePlainText(view),
    },
  };
}

/** Makes the same edition as a page for everybody: HTML without anything personal, and all of it. */
export async function renderPage(
  edition: Edition,
  config: Config,
  newsletter: NewsletterConfig,
): Promise<string> {
  const view = { ...viewOf(edition, config, newsletter), isWeb: true };
  const { html } = await drawLetter(view, Number.POSITIVE_INFINITY);
  return html;
}

/** The editor's own words, as printers of their language set them. */
function setIn(edition: Edition): Edition {
  const { language, subject, subjectLanguage, editorial, editorialLanguage } = edition;
  return {
    ...edition,
    subject: typography(subject.replaceAll(/[\n\t]+/g, ' '), subjectLanguage ?? language),
    editorial: setRichText(editorial, editorialLanguage ?? language),
  };
}

function viewOf(edition: Edition, config: Config, newsletter: NewsletterConfig): View {
  const { language } = edition;
  return {
    edition: setIn(plainIn(edition)),
    cluster: plain(config.name),
    publicUrl: config.publicUrl,
    config: plainIn(newsletter),
    look: lookOf(config.brand),
    language,
    catalogLanguage: config.language === language ? undefined : config.language,
    words: speak(letter, language),
    isWeb: false,
    fit: (text) => text,
  };
}
