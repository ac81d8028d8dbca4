import type { Language, Say } from '@telecom-valley/words';
import type { letter } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import type { EditedStory, Edition } from '../model.ts';
import type { Look } from './look.ts';

/** What every part of a letter is drawn from. */
export interface View {
  readonly edition: Edition;
  readonly cluster: string;
  readonly publicUrl: string;
  readonly config: NewsletterConfig;
  readonly look: Look;
  readonly language: Language;
  readonly words: Say<(typeof letter)['en']>;
  /** The web edition is for everybody: nothing personal is in it. */
  readonly isWeb: boolean;
}

/** Whether a story is in another language than the letter. */
export function isForeign(
  { language }: Pick<EditedStory, 'language'>,
  view: Pick<View, 'language'>,
): boolean {
  const [own = ''] = (language ?? '').toLowerCase().split('-');
  return own !== '' && own !== view.language;
}

/** Where the page of all editions stands, and their files below it. */
export function archiveUrl(publicUrl: string): string {
  return `${publicUrl}/newsletter/`;
}

/** Where an edition's files stand for everybody. */
export function editionUrl({ edition, publicUrl }: Pick<View, 'edition' | 'publicUrl'>): string {
  return `${archiveUrl(publicUrl)}${edition.id}`;
}
