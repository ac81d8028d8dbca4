import { type Finding, trouble, warning } from '@telecom-valley/errors';
import { type CheckRule, DESK, EML, HTML } from '../check-rule.ts';

const UNDONE =
  '(?:à|a) (?:ajouter|compl[ée]ter|remplir|r[ée]diger|ins[ée]rer)|to be (?:added|completed|written|filled in)|da (?:aggiungere|completare|scrivere|inserire)';

/** Of what will come later. */
const LATER = '(?:à venir|to come|in arrivo)';

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
  String.raw`[[(]${PART} ${LATER}[\])]`,
  String.raw`^${PART} ${LATER}[\s.…!]*$`,
  String.raw`\[(?:lien|url|titre|titolo|date)\]`,
  String.raw`\[(?:insérer|ajouter|mettre|insert|add|inserire|aggiungere)\s(?!${TO})[^\]]*\]`,
  String.raw`^(?:${PART}s?(?:\s?:\s?|\s))?\(?(?:${UNDONE})\)?[\s.…!]*$`,
  String.raw`\{\{\s*[\p{L}\w.]+\s*(?:\|[^{}]*)?\}\}`,
  String.raw`\{%[^{}%]*%\}`,
  String.raw`<%[^<>%]*%>`,
  String.raw`\[\[\s*[\p{L}\w.]+\s*\]\]`,
  String.raw`\$\{\s*[\p{L}\w.]+\s*\}`,
  String.raw`[[{%<‹]${FIELD}[\]}%>›]`,
  String.raw`%%[a-z_]+%%`,
].join('|');

const UNWRITTEN_ANYWHERE = new RegExp(UNWRITTEN, 'gimu');

/** After figures that nobody knows yet. */
const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|ottobre|dicembre)';

/** The same in capitals: small letters mean something else. */
const SHOUTED = new RegExp(
  [
    String.raw`\b(?:TODO|TBD|FIXME|X{4,})\b`,
    // Thirty, in Roman figures, comes before what is counted; and streets are called after the twentieth of a month.
    String.raw`\bXXX\b(?!\s(?:[Ee]d|[Cc]ongr|[Cc]onv|[Gg]iorn|[Aa]nniv|[Cc]icl|[Ss]tag|[Ff]estival|[Oo]limp|[Jj]eux))`,
    String.raw`(?<!(?:[Vv]iale?|[Cc]orso|[Pp]iazza|[Ll]argo)\s)\bXX\s(?:${MONTH}\b|[€%])|\bXX\s?(?:h\b|h\s?(?:XX|\d\d)\b|:XX\b)|\bXX[/.]\d\d\b`,
    String.raw`\b(?:JJ|DD|GG)[/.-]MM[/.-](?:AA(?:AA)?|YY(?:YY)?)\b`,
    String.raw`\bMM[/.-]DD[/.-]YY(?:YY)?\b`,
    // Signs in addresses are written as %EF%BB.
    String.raw`%[A-Z][A-Z_]{2,}%(?![\dA-F]{2})`,
    // Markdown takes the stars around it for its own.
    String.raw`\*\|\w+\|\*|(?<!\w)\|[A-Z_]{4,}\|(?!\w)`,
  ].join('|'),
  'gu',
);

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
