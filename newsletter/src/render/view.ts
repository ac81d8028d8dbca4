import type { Language, Say } from '@telecom-valley/words';
import type { letter } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import type { Edition } from '../model.ts';
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

/** Where an edition's files stand for everybody. */
export function editionUrl({ edition, publicUrl }: Pick<View, 'edition' | 'publicUrl'>): string {
  return `${publicUrl}/newsletter/${edition.id}`;
}
