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

/** After figures that nobody knows yet. */
const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|ottobre|dicembre)';

/** Before what readers can add something to: « ajouter à l’agenda ». */
const TO = String.raw`(?:(?:à|au|aux|to|a|al|alla|in)\s|all[’'])`;

/** The same where brackets around it, or a line of its own, leave no doubt. */
const UNDONE_HERE = `(?:${UNDONE}|(?:à|a) (?:choisir|d[ée]finir|faire|mettre|trouver))`;

/** What people write where something is still to be written, and merge fields of other programs. */
const UNWRITTEN = [
  String.raw`\blorem ipsum\b`,
  String.raw`\[(?:${UNDONE}|(?:à|a) (?:confirmer|pr[ée]ciser)|to be confirmed|da confermare)\]`,
  String.raw`\[(?:[^\][\n]*\s${UNDONE_HERE})\]`,
  String.raw`[<‹]\s?(?:[^<>‹›\n]*\s)?${UNDONE_HERE}\s?[>›]`,
  String.raw`\(${PART} (?:${UNDONE})\)`,
  String.raw`[[(]${PART} ${LATER}[\])]`,
  String.raw`^${PART} ${LATER}[\s.…!]*$`,
  String.raw`\[(?:lien|url|titre|titolo|date)\]`,
  String.raw`\[(?:insérer|ajouter|mettre|insert|add|inserire|aggiungere)\s(?!${TO})[^\]]*\]`,
  String.raw`^\(?(?:${UNDONE})\)?[\s.…!]*$`,
  String.raw`^${PART}s?(?:\s?:\s?|\s)\(?${UNDONE_HERE}\)?[\s.…!]*$`,
  String.raw`\[(?:nom|titre|adresse|name|title|address|nome|titolo|indirizzo) (?:d[eu]|des|of|di|del|della) [^\][\n]*\]|\[[^\][\n]* name\]|_{3,}`,
  String.raw`\{\{\s*[\p{L}\w.]+\s*(?:\|[^{}]*)?\}\}`,
  String.raw`\{%[^{}%]*%\}`,
  String.raw`<%[^<>%]*%>`,
  String.raw`\[\[\s*[\p{L}\w.]+\s*\]\]`,
  String.raw`\$\{\s*[\p{L}\w.]+\s*\}`,
  String.raw`[[{%<‹]${FIELD}[\]}%>›]`,
  String.raw`%%[a-z_]+%%`,
  String.raw`\bxx[/.-]xx\b(?:[/.-](?:x{2,4}|\d{2,4})\b)?`,
  String.raw`\?{2,}\s?(?:[€%]|euros?\b|h\b|${MONTH}\b)`,
  String.raw`(?:^|[:([])\s?\?{3,}`,
  // After these, more question marks than one stand for a word; after others, somebody is amazed.
  String.raw`(?<![\p{L}’'])(?:le|la|les|un|une|du|des|au|aux|à|chez|vers|salle|amphi|the|room|il|lo|gli|sala)\s\?{3,}`,
].join('|');

const UNWRITTEN_ANYWHERE = new RegExp(UNWRITTEN, 'gimu');

/** A space that ends no line. */
const GAP = String.raw`[^\S\n]`;

/** Before and behind what nobody is to overlook: it begins its line or its sentence, and goes on in no word. */
const NOTICE = String.raw`(?<=(?:^|[([:.!?…–—]|${GAP}-${GAP})[^\p{L}\p{N}\n«“"]{0,9})`;
const ENDS = String.raw`(?!\p{L}|-\p{L}|${GAP}+(?:\p{L}|\d{3}))`;

/** What stands above a text that is not done, and what is asked of those who have it. */
const DRAFT = '(?:BROUILLON|DRAFT|BOZZA)';
const UNPUBLISHED =
  '(?:NE PAS (?:PUBLIER|DIFFUSER|ENVOYER)|DO NOT (?:PUBLISH|SEND|DISTRIBUTE)|NON (?:PUBBLICARE|DIFFONDERE|INVIARE))';
const UNTIL = '(?:avant|sans|svp|before|until|without|yet|please|prima|senza)';

/** The same in capitals: small letters mean something else. */
const SHOUTED = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|TBC|FIXME|X{4,})(?![\p{L}\p{N}_])`,
    String.raw`(?<![\p{L}\p{N}/.@_-])x{3,9}(?![\p{L}\p{N}/@_-]|\.\p{L})`,
    // What there is to do may be meant for readers: « À FAIRE ce week-end ».
    String.raw`(?<!\p{L}|\p{Lu}{2,}${GAP})[ÀA]\sFAIRE(?!\s?\p{L})`,
    String.raw`(?<!\p{L})[ÀA]\s(?:AJOUTER|CHOISIR|COMPL[ÉE]TER|D[ÉE]FINIR|INS[ÉE]RER|METTRE|R[ÉE]DIGER|REMPLIR|TROUVER)(?!\p{L}|${GAP}\p{Lu}{2,})`,
    // With other words it is told of, or asked of readers: « Merci de NE PAS ENVOYER de dossier papier ».
    String.raw`${NOTICE}(?:[ÀA]${GAP})?(?:${DRAFT}[\s–:(,-]{1,3})?${UNPUBLISHED}(?:(?=${GAP}(?i:${UNTIL})\b)|${ENDS})`,
    // Projects in a list have such names: « DRAFT, ALCOTRA ».
    String.raw`${NOTICE}${DRAFT}(?!,)${ENDS}`,
    // Thirty, in Roman figures, comes before what is counted; and streets are called after the twentieth of a month.
    String.raw`(?<!(?:[Bb]owl|[Cc]hap(?:itre|ter)|[Tt]om[eo]|[Vv]olume|[Aa]rti(?:cle|colo)|[Pp]art(?:ie|e)?|[Ll]ivre|[Bb]ook)\s)\bXXX\b(?!\s(?:[Ee]d|[Cc]ongr|[Cc]onv|[Gg]iorn|[Aa]nniv|[Cc]icl|[Ss]tag|[Ff]estival|[Oo]limp|[Jj]eux))`,
    String.raw`(?<!(?:[Vv]iale?|[Cc]orso|[Pp]iazza|[Ll]argo)\s)\bXX\s(?:${MONTH}\b|[€%])|\bXX\s?(?:h\b|h\s?(?:XX|\d\d)\b|:XX\b)|\bXX[/.]\d\d\b`,
    String.raw`(?<!\p{L})(?:[Ss]alle|[Aa]mphi|[Rr]oom|[Ss]ala|[Nn]°)\sXX(?![\p{L}\p{N}])|\bXX(?:[ \u00A0.]XX)+\b|\bX\s?€`,
    String.raw`\b(?:JJ|DD|GG)[/.-]MM[/.-](?:AA(?:AA)?|YY(?:YY)?)\b`,
    String.raw`\bMM[/.-]DD[/.-]YY(?:YY)?\b`,
    // Signs in addresses are written as %EF%BB.
    String.raw`%[A-Z][A-Z_]{2,}%(?![\dA-F]{2})`,
    // Markdown takes the stars around it for its own.
    String.raw`\*\|\w+\|\*|(?<!\w)\|[A-Z_]{4,}\|(?!\w)`,
  ].join('|'),
  'gmu',
);

/** What people call a site that is anybody's. */
const SITE = '(?:(?:votre|mon|your|my|tuo|mio)-?(?:site|sito)|il(?:tuo|mio)sito|lien|x{3,9})';

/** Names that stand for another (RFC 2606, 3), in French too, and addresses that say so themselves, or are to be filled in. */
const STAND_IN = new RegExp(
  [
    String.raw`^https?:\/\/(?:[\w-]+\.)*(?:example\.(?:com|net|org)|exemple\.(?:com|fr|org)|${SITE}\.\w+)(?:[:/?#]|$)`,
    String.raw`\/(?:lien|link|url|page)[-_](?:a[-_](?:completer|venir|remplir)|to[-_]come)(?:\.\w+)?\/?(?:[?#]|$)`,
    String.raw`\{\{|%7B%7B|\$\{|\$%7B|\*\|`,
  ].join('|'),
  'i',
);

const PLACE = /[\uE000-\uF8FF]/;

/** Nothing is still to be written, or to be filled in. */
export const placeholders: CheckRule = ({ html, links, subject, text, words }) => {
  const read = `${subject}\n${words}`;
  const found = [UNWRITTEN_ANYWHERE, SHOUTED].flatMap((pattern) => read.match(pattern) ?? []);
  const written = [...new Set(found.map((one) => one.trim()))];
  const addresses = links.map(({ address }) => address).filter((address) => STAND_IN.test(address));
  const isOpen = PLACE.test(html) || PLACE.test(text) || PLACE.test(subject);
  return [
    ...written
      .filter((one) => !written.some((other) => other !== one && other.includes(one)))
      .map((one): Finding => warning('text-placeholder', { written: one }, DESK)),
    ...[...new Set(addresses)].map((address) => warning('link-placeholder', { address }, HTML)),
    ...(isOpen ? [trouble('place-open', {}, EML)] : []),
  ];
};
