import type { preview, Say } from '@telecom-valley/words';
import { Parser } from 'htmlparser2';

/** What is read aloud in a line of its own. */
const BLOCK = /^(?:br|div|h[1-6]|li|p|table|td|tr)$/;

const VOID = /^(?:br|hr|img|link|meta)$/;

/** What a screen reader says of a letter, a line for each thing: its words, and what they are. */
export function readingOrder(html: string, words: Say<(typeof preview)['en']>): string {
  const lines: string[] = [];
  const hidden: string[] = [];
  let line = '';
  let heading: string | undefined;
  let isLink = false;
  const end = () => {
    const said = line.replaceAll(/\s+/g, ' ').trim();
    const what = [
      ...(heading === undefined ? [] : [words('spokenHeading', { level: heading })]),
      ...(isLink ? [words('spokenLink')] : []),
    ].join(', ');
    if (said !== '') lines.push(what === '' ? said : `${said} (${what})`);
    line = '';
    isLink = false;
  };
  const parser = new Parser({
    onopentag(name, { 'aria-hidden': isHidden, alt = '', style = '' }) {
      const isSilent = isHidden === 'true' || /display:\s*none/.test(style);
      if (hidden.length > 0 || isSilent || /^(?:style|title)$/.test(name)) {
        if (!VOID.test(name)) hidden.push(name);
        return;
      }
      if (BLOCK.test(name) || (name === 'a' && heading === undefined)) end();
      if (name === 'a') isLink = true;
      if (/^h[1-6]$/.test(name)) heading = name[1];
      if (name === 'img' && alt !== '') line += ` ${words('spokenPicture', { alt })} `;
    },
    ontext(text) {
      if (hidden.length === 0) line += text;
    },
    onclosetag(name) {
      if (hidden.length > 0) {
        if (!VOID.test(name)) hidden.pop();
        return;
      }
      if (BLOCK.test(name) || (name === 'a' && heading === undefined)) end();
      if (/^h[1-6]$/.test(name)) heading = undefined;
    },
  });
  parser.end(html);
  end();
  return lines.join('\n');
}
