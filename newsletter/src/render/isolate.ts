/** Letters of scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9). */
const [BEGIN, END] = ['\u2068', '\u2069'];

const ISOLATED = new RegExp(`${BEGIN}([^${END}]*)${END}?`, 'g');

/** Words of others that may run from right to left, kept to themselves: what stands beside them stays in its place. */
export function isolate(words: string): string {
  return RIGHT_TO_LEFT.test(words) ? BEGIN + words + END : words;
}

/** The same in HTML, where an element is understood by more programs than the signs are. */
export function isolatedInHtml(html: string): string {
  return html.replaceAll(ISOLATED, '<span dir="auto">$1</span>');
}
