import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK, EML, HTML } from '../check-rule.ts';

const UNDONE =
  '(?:à|a) (?:compl[ée]ter|remplir|r[ée]diger|ins[ée]rer)|to be (?:completed|written|filled in)|da (?:completare|scrivere|inserire)';

/** What an editor means to have: « (titre à venir) ». Of a date or a place to come, readers are told so. */
const PART =
  '(?:titre|texte|image|photo|visuel|lien|résumé|contenu|édito|légende|title|text|image|picture|link|summary|titolo|testo|immagine|foto|riassunto)';

/** What is personal in other programs' letters. */
const FIELD =
  '(?:(?:votre |your )?(?:pr[ée]nom|nom|name|first[ _-]?name|last[ _-]?name|e-?mail|nome|cognome))';

/** Before what readers can add something to: « ajouter à l’agenda ». */
const TO = String.raw`(?:(?:à|au|aux|to|a|al|alla|in)\s|all[’'])`;

/** What people write where something is still to be written, and merge fields of other programs. */
const UNWRITTEN = [
  String.raw`\blorem ipsum\b`,
  String.raw`\[(?:${PART} )?(?:${UNDONE})\]`,
  String.raw`\(${PART} (?:${UNDONE})\)`,
  String.raw`[[(]${PART} (?:à venir|to come|in arrivo)[\])]`,
  String.raw`\[(?:insérer|ajouter|mettre|insert|add|inserire|aggiungere)\s(?!${TO})[^\]]*\]`,
  String.raw`^(?:${PART}s?(?:\s?:\s?|\s))?\(?(?:${UNDONE})\)?[\s.…!]*$`,
  String.raw`\{\{\s*[\p{L}\w.]+\s*(?:\|[^{}]*)?\}\}`,
  String.raw`\{%[^{}%]*%\}`,
  String.raw`<%[^<>%]*%>`,
  String.raw`\[\[\s*[\p{L}\w.]+\s*\]\]`,
  String.raw`\$\{\s*[\p{L}\w.]+\s*\}`,
  String.raw`[[{%]${FIELD}[\]}%]`,
  String.raw`\*\|[A-Z_]+\|\*`,
  String.raw`%%[a-z_]+%%`,
].join('|');

const UNWRITTEN_ANYWHERE = new RegExp(UNWRITTEN, 'gimu');

/** The same in capitals: small letters mean something else. Thirty, in Roman figures, comes before what is counted; signs in addresses are written as `%EF%BB`. */
const SHOUTED =
  /\b(?:TODO|TBD|FIXME|X{4,})\b|\bXXX\b(?!\s(?:ed|congr|conv|giorn|anniv|cicl|stag|festival|olimp|jeux))|\b(?:JJ|DD|GG)[/.-]MM[/.-](?:AA(?:AA)?|YY(?:YY)?)\b|\b(?:MM[/.-]DD[/.-]YY(?:YY)?)\b|%[A-Z][A-Z_]{2,}%(?![\dA-F]{2})/g;

/** Names that stand for another (RFC 2606, 3), in French too, and addresses that say so themselves. */
const STAND_IN =
  /^https?:\/\/(?:[\w-]+\.)*(?:example\.(?:com|net|org)|exemple\.(?:com|fr|org)|(?:votre-?site|yoursite|tuosito)\.\w+)(?:[:/?#]|$)|\/(?:lien|link|url|page)[-_](?:a[-_](?:completer|venir|remplir)|to[-_]come)(?:\.\w+)?\/?(?:[?#]|$)/i;

const PLACE = /[\uE000-\uF8FF]/;

/** Nothing is still to be written, or to be filled in. */
export const placeholders: CheckRule = ({ html, links, subject, text, words }) => {
  const read = `${subject}\n${words}`;
  const written = [...(read.match(UNWRITTEN_ANYWHERE) ?? []), ...(read.match(SHOUTED) ?? [])];
  const addresses = links.map(({ address }) => address).filter((address) => STAND_IN.test(address));
  const isOpen = PLACE.test(html) || PLACE.test(text) || PLACE.test(subject);
  return [
    ...[...new Set(written.map((one) => one.trim()))].map((found): Finding =>
      warning('text-placeholder', { written: found }, DESK),
    ),
    ...[...new Set(addresses)].map((address) => warning('link-placeholder', { address }, HTML)),
    ...(isOpen ? [trouble('place-open', {}, EML)] : []),
  ];
};
