import { warning } from '@telecom-valley/errors';
import { toText } from '@telecom-valley/richtext';
import { daysBetween } from '@telecom-valley/time';
import type { Edition } from '../../model.ts';
import { beginningOf } from '../beginning-of.ts';
import { type CheckRule, DESK } from '../check-rule.ts';
import { daysIn, hasOpenDay } from '../days-in.ts';

/** What is older is history, or what a law is called by. */
const LONGEST_AGO = 366;

/** Where one sentence ends and another begins, and where a line that is none does. */
const END = /(?<=[.!?…])\s+(?=[^\p{Ll}\d\s])|\n{2,}|\n(?=\s*(?:-|\d+\.)\s)/u;

/** What asks readers to come, or to do something in time. */
const INVITING = any(
  'rendez-vous|venez|rejoignez|participez|réservez|candidatez|postulez|inscrivez|inscrire',
  'inscriptions? (?:obligatoire|gratuite|ouverte)s?|date limite|aura lieu|auront lieu|a lieu',
  'se (?:tiendra|tiendront|déroulera|dérouleront)',
  String.raw`(?:avant le|jusqu[’']au|d[’']ici (?:le|au)|au plus tard le) (?:\p{L}+ )?\d`,
  'register|sign up|join us|come (?:to|and|along)|will (?:take place|be held)|deadline',
  'apply (?:now|online|today|here|by|before|until)',
  'book your|open until|iscriv(?:iti|ete)|venite|vi aspettiamo|unitevi|avr(?:à|anno) luogo',
  String.raw`si terr(?:à|anno)|(?:entro il|fino al) (?:\p{L}+ )?\d`,
);

/** What tells of what has been. */
const TELLING = any(
  String.raw`(?:a|ont|avons|avez) (?:\p{L}+ment |déjà |bien )?(?:\p{L}+ée?s?|eu|reçu|tenu|réuni|accueilli|permis|pris|ouvert|remis|connu|vu)`,
  String.raw`\p{L}{2,}(?:ait|aient|iez)|fut|furent|s[’']est|se sont|sont venus?`,
  'retour sur|compte[- ]rendu|replay|revivez|revoir|merci (?:à|aux|pour|d’avoir)',
  'was|were|had|has been|have been|took place|thank(?:s| you)|looking back',
  String.raw`si (?:è|sono)|è stat[ao]|sono stat[ie]|ha avuto|hanno avuto|grazie`,
);

/** Before a day on which something began, or came out: that it is past says nothing. */
const BEGINNING =
  /(?<!\p{L})(?:depuis|dès|à partir|à compter|since|from|dal|(?:lanc|cré|publi|annonc|sign|fond|post|adopt)ée?s?|remise?s?|ouverte?s?|parue?s?|née?s?|launched|opened|founded|published|announced|adopted|signed|born)\s(?:(?:le|du|on|the|il)\s)?(?:\p{L}+\s)?$/iu;

/** Before a day that was to be it at first. */
const MEANT = /(?<!\p{L})(?:initialement|originally|inizialmente)\s(?:\p{L}+\s){0,4}$/iu;

/** Before what has been, to which a sentence only refers. */
const REFERRING =
  /(?<!\p{L})(?:après|suite à|à la suite d[eu’]|lors d[eu’]|following|after|dopo)\s?(?:[\p{L}’'-]+\s){0,5}$/iu;

/** Before a day that a street is called after. « Pont » is a long weekend, and a « cours » without a number a lesson. */
const STREET =
  /(?<!\p{L})(?:(?:rue|avenue|av\.|place|boulevard|bd\.?|quai|square|allée|chemin|montée|stade|parking|esplanade|impasse|(?<=\d,?\s)cours) du|via|viale|piazza|piazzale|corso|largo)\s$/iu;

/** What is said of a day that does not hold any more; one that takes its place comes later. */
const MOVED =
  '(?:(?:report|repouss|prolong|prorog|décal|annul)ée?s?|postponed|extended|cancell?ed|(?:rinviat|prorogat|prolungat|spostat|annullat)[aeio])';
const ENDED =
  '(?:(?:termin|clôtur|ferm|(?:dé)?pass)ée?s?|clos(?:es?)?|closed|over|past|(?:terminat|chius|passat)[aeio])';
const IS = String.raw`(?:est|sont|is|are|è|sono) (?:\p{L}+ment |désormais |déjà |now |already |ora |già )?`;

/** Right behind such a day; behind a comma, something else may be what is closed: « le 12, les portes sont fermées ». */
const OVERTAKEN = new RegExp(
  String.raw`^(?:[,(– ]{1,3}${MOVED}|[^,;:()!?]{0,40}?[, ]{1,2}${IS}(?:${MOVED}|${ENDED}))(?!\p{Ll})`,
  'iu',
);

/** No sentence invites to a day that is past: last month's invitation is copied easily. */
export const pastDays: CheckRule = (_mail, { edition, today }) =>
  (edition ? sentencesOf(edition) : []).flatMap((sentence) => {
    if (!INVITING.test(sentence) || TELLING.test(sentence) || hasOpenDay(sentence)) return [];
    const days = daysIn(sentence, today)
      .filter(({ before, behind }) => {
        const isNoDate = [BEGINNING, MEANT, REFERRING, STREET].some((known) => known.test(before));
        return !isNoDate && !OVERTAKEN.test(behind);
      })
      .map(({ date }) => date)
      .filter((date) => daysBetween(date, today) <= LONGEST_AGO);
    const last = days.toSorted().at(-1);
    if (last === undefined || last >= today) return [];
    const values = { text: beginningOf(sentence), date: last };
    return [{ ...warning('day-past', values, DESK), severity: 'info' as const }];
  });

function sentencesOf({ subject, editorial, sections }: Edition): string[] {
  const stories = sections.flatMap((section) =>
    section.shows === 'stories' ? section.stories : [],
  );
  return [subject, toText(editorial), ...stories.flatMap(({ title, summary }) => [title, summary])]
    .flatMap((text) => text.split(END))
    .map((sentence) => sentence.replaceAll(/\s+/g, ' '));
}

function any(...words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{Ll})`, 'iu');
}
