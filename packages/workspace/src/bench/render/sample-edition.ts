import type { Edition } from '@telecom-valley/newsletter';

/** A story as letters tell it. */
export interface SampleStory {
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  readonly source: string;
  readonly date: string;
  readonly picture: { readonly file: string; readonly width: number; readonly height: number };
}

export const PUBLIC_URL = 'https://lettre.pole.example';

/** Stories of the usual lengths, each another. */
export function sampleStories(count: number): SampleStory[] {
  return Array.from({ length: count }, (_story, at) => ({
    title: `Une jeune pousse de Sophia Antipolis équipe les réseaux d’eau, ${at + 1}`,
    link: `https://www.adherent-${at}.example/actualites/reseaux-d-eau-${at}`,
    summary:
      'La société, née au laboratoire, équipera d’ici deux ans les réseaux de la Métropole. Elle compte doubler ses effectifs et ouvrir un bureau à Marseille avant l’été.',
    source: `Adhérent ${at + 1}`,
    date: '2026-10-14',
    picture: { file: `img/${String(at).padStart(12, '0')}.jpg`, width: 1104, height: 580 },
  }));
}

export function sampleEdition(count: number): Edition {
  return {
    id: '2026-10',
    language: 'fr',
    subject: 'La lettre d’octobre 2026',
    editorial: [],
    sections: [{ shows: 'stories', title: 'Nouvelles', stories: sampleStories(count) }],
  };
}
