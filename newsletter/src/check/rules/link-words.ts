import { type Finding, warning } from '@telecom-valley/errors';
import type { Edition } from '../../model.ts';
import { type CheckRule, HTML } from '../check-rule.ts';
import { isDisguised } from '../is-disguised.ts';
import { lettersOf } from '../letters-of.ts';
import type { ReadLink } from '../read-html.ts';

/** What says nothing to who hears only the links (WCAG 2.2, 2.4.9): these, or no words at all. */
const VAGUE = new Set(
  [
    '',
    'ici|par ici|c’est ici|c’est par ici|cliquez ici|cliquer ici|clique ici|cliquez sur ce lien',
    'cliquez ici pour en savoir plus|cliquez ici pour lire la suite|lien|le lien|ce lien|via ce lien|suivre ce lien',
    'plus|plus d’infos|plus d’info|plus d’informations|savoir plus|en savoir|en savoir plus',
    'suite|la suite|lire|lire plus|lire la suite|lire l’article|voir|voir plus|voir la suite|voir l’article|voir le site|voir la page',
    'l’article|découvrir|découvrir l’article|découvrir la suite|consulter|consulter l’article|consulter le site',
    'here|click here|click here to read more|click here to learn more|click here to find out more|link|the link|this link',
    'more|more info|more information|read more|read on|learn more|find out more|see more|view more',
    'read article|read the article|see the article|view article|view the article|discover|discover more',
    'qui|clicca qui|clicca qui per saperne di più|link|questo link|altro|continua|continua a leggere',
    'leggi|leggi tutto|leggi di più|leggi l’articolo|scopri|scopri di più|vedi|vedi di più|vedi l’articolo|per saperne di più|saperne di più',
  ].flatMap((phrases) => phrases.split('|')),
);

/** Arrows, pictures and dots around words say no more than the words do. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Whether the words of links say where they lead, each somewhere else. */
export const linkWords: CheckRule = ({ links }, { edition }) => {
  const named = links.filter(({ words }) => words !== '');
  const dated = namesOfEvents(edition);
  const byWords = Map.groupBy(named, ({ words }) => words.toLowerCase());
  const twice = [...byWords.values()].filter(
    (all) => new Set(all.map(plainAddress)).size > 1 && !dated.has(lettersOf(all[0]!.words)),
  );
  return [
    ...named.flatMap((link) => troubles(link)),
    ...twice.map(([link]) =>
      warning('link-twice', { words: link!.words, address: link!.address }, HTML),
    ),
  ];
};

function troubles(link: ReadLink): Finding[] {
  const { address, words } = link;
  if (VAGUE.has(bareWords(words))) return [warning('link-vague', { words, address }, HTML)];
  return isDisguised(link) ? [warning('link-disguised', { words, address }, HTML)] : [];
}

/** Of one name are the evenings of a series: their days tell them apart, and the calendar named them. */
function namesOfEvents(edition: Edition | undefined): ReadonlySet<string> {
  const events = (edition?.sections ?? []).flatMap((section) =>
    section.shows === 'agenda' ? section.events : [],
  );
  return new Set(events.map(({ event }) => lettersOf(event.name)));
}

function bareWords(words: string): string {
  return words.toLowerCase().replaceAll(AROUND, '').replaceAll("'", '’').replaceAll(/\s+/g, ' ');
}

function plainAddress({ address }: ReadLink): string {
  return address.replace(/[#/]+$/, '');
}
