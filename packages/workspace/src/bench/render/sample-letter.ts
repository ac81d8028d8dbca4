import { render } from '@telecom-valley/newsletter';
import { PUBLIC_URL, sampleEdition } from './sample-edition.ts';

/** A letter, for whoever wants one. */
export type Letter = Awaited<ReturnType<typeof render>>['message'];

/** One that is right, of stories of the usual lengths. */
export async function sampleLetter(stories: number): Promise<Letter> {
  const brand = {
    accent: '#0b5394',
    onAccent: '#ffffff',
    accentDark: '#7ec4ff',
    onAccentDark: '#0b1016',
  };
  const config = { name: 'Pôle', language: 'fr', publicUrl: PUBLIC_URL, brand } as never;
  const letter = { postalAddress: 'Ici, 06560 Valbonne', languages: ['fr'] } as never;
  const { message } = await render(sampleEdition(stories), config, letter);
  return message;
}
