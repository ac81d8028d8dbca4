import { describe, expect, it } from 'vitest';
import { sameStory } from './same-story.ts';

const told = (title: string, text = '', publishedAt = '2026-11-10T08:00:00Z') => ({
  title,
  text,
  publishedAt,
});

const RELEASE =
  'Alpha Robotique, qui fabrique à Grasse des robots pour les laboratoires de parfum, annonce avoir levé dix millions d’euros auprès de Riviera Capital. La société compte doubler ses effectifs en 2027 et ouvrir un atelier à Carros. « Nous voulons rester près de ceux qui sentent », dit sa présidente, Inès Roux.';

describe('two stories', () => {
  it.each([
    [
      'Alpha Robotique lève 10 M€',
      'Alpha Robotique visitée par la ministre',
      'Paul Martin quitte Alpha Robotique',
    ],
    ['Grève chez Azurea Télécom Spatial', 'Azurea Télécom Spatial : portes ouvertes samedi'],
    ['Offre d’emploi : chef de projet', 'Offre d’emploi : comptable'],
    ['Université Côte d’Azur : une chaire', 'Université Côte d’Azur : le nouveau président'],
    ['Version 3.2 de Kineis disponible', 'Version 3.3 de Kineis disponible'],
  ])('are other news of one firm, where no more is said: %s …', (...titles) => {
    for (const [at, title] of titles.entries()) {
      for (const other of titles.slice(at + 1)) {
        expect(sameStory(told(title), told(other)), `${title} | ${other}`).toBe(false);
      }
    }
  });

  it('are two, however many words long texts have in common, where no name is', () => {
    const text =
      'Le prochain rendez-vous de la communauté est ouvert à tous. Au programme, un retour d’expérience concret sur un projet, des échanges et un moment convivial autour d’une pizza. Accueil à 18h30, début à 19h00. Venez partager vos idées, vos outils et vos questions avec les participants.';
    const other =
      'Un nouveau sujet pour la communauté : un retour d’expérience sur un projet, puis des échanges autour d’une pizza. L’accueil est ouvert à tous à 18h30, et la soirée commence à 19h00. Les participants pourront partager leurs questions, leurs idées et leurs outils.';
    expect(sameStory(told('Le bon test', text), told('Écrire moins de code', other))).toBe(false);
  });

  it('are one that was copied whole, under whatever title', () => {
    expect(
      sameStory(told('Dix millions pour grandir', RELEASE), told('Levée de fonds', RELEASE)),
    ).toBe(true);
  });

  it('are one where a paper quotes it', () => {
    const article =
      'C’est à Grasse que l’argent ira. Les robots d’Alpha Robotique dosent les essences à la place des mains, et Riviera Capital y croit. « Nous voulons rester près de ceux qui sentent », assure Inès Roux, qui cherche un atelier du côté de Carros.';
    expect(
      sameStory(
        told('Alpha Robotique lève 10 M€', RELEASE),
        told('Des robots parfumeurs', article),
      ),
    ).toBe(true);
  });

  it('are two where three weeks lie between them', () => {
    expect(sameStory(told('Levée', RELEASE), told('Levée', RELEASE, '2026-12-05T08:00:00Z'))).toBe(
      false,
    );
  });
});
