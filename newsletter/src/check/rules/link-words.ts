import { type Finding, warning } from '@telecom-valley/errors';
import { type CheckRule, HTML } from '../check-rule.ts';
import type { ReadLink } from '../read-html.ts';

/** What says nothing to who hears only the links (WCAG 2.2, 2.4.9). */
const VAGUE =
  /^(?:ici|cliquez ici|(?:en )?savoir plus|lire la suite|lire plus|voir plus|la suite|plus|lien|here|click here|read more|more|learn more|link|qui|clicca qui|leggi tutto|leggi di più|scopri di più|altro)[\s.…→>»]*$/i;

const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** Whether the words of links say where they lead, each somewhere else. */
export const linkWords: CheckRule = ({ links }) => {
  const named = links.filter(({ words }) => words !== '');
  const byWords = Map.groupBy(named, ({ words }) => words.toLowerCase());
  const twice = [...byWords.values()].filter((all) => new Set(all.map(plainAddress)).size > 1);
  return [
    ...named.flatMap((link) => troubles(link)),
    ...twice.map(([link]) =>
      warning('link-twice', { words: link!.words, address: link!.address }, HTML),
    ),
  ];
};

function troubles({ address, words }: ReadLink): Finding[] {
  if (VAGUE.test(words)) return [warning('link-vague', { words, address }, HTML)];
  if (!ADDRESS.test(words)) return [];
  const said = URL.parse(/^https?:/i.test(words) ? words : `https://${words}`)?.host;
  const isOther = said !== undefined && bare(said) !== bare(URL.parse(address)?.host ?? '');
  return isOther ? [warning('link-disguised', { words, address }, HTML)] : [];
}

function bare(host: string): string {
  return host.replace(/^www\./, '');
}

function plainAddress({ address }: ReadLink): string {
  return address.replace(/[#/]+$/, '');
}
