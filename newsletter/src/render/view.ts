import type { Language, Say } from '@telecom-valley/words';
import type { letter } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import { folderIn } from '../in-languages.ts';
import type { Edition } from '../model.ts';
import type { Kind } from './html.ts';
import type { Look } from './look.ts';

/** What every part of a letter is drawn from. */
export interface View {
  readonly edition: Edition;
  readonly cluster: string;
  readonly publicUrl: string;
  readonly config: NewsletterConfig;
  readonly look: Look;
  readonly language: Language;
  /** Of what is known of events, contests and members, where it is not that of the letter. */
  readonly catalogLanguage: Language | undefined;
  readonly words: Say<(typeof letter)['en']>;
  /** The web edition is for everybody: nothing personal is in it. */
  readonly isWeb: boolean;
  /** A text as long as there is room for: whose it is is told to staff where it is cut. The web has room for all. */
  readonly fit: (text: string, kind: Kind, whose: string) => string;
}

/** Where the page of all editions in a language stands, and their feed below it. */
export function archiveUrl(publicUrl: string, folder: string): string {
  return `${publicUrl}/newsletter/${folder}`;
}

/** Where an edition's pictures stand for everybody. */
export function editionUrl({ edition, publicUrl }: Pick<View, 'edition' | 'publicUrl'>): string {
  return `${publicUrl}/newsletter/${edition.id}`;
}

/** Where the page of an edition stands. */
export function pageUrl(view: View, language = view.language): string {
  return `${editionUrl(view)}/${folderIn(language, view.config)}`;
}
