import type { Language } from '@telecom-valley/words';
import { type Entry, rigid } from './entry.ts';
import { langOf, link, show, styled } from './html.ts';
import { ownName } from './own-name.ts';
import type { View } from './view.ts';

/** What stands in a row. */
export interface Row {
  /** HTML, for show alone: what it says is said in the facts too. */
  readonly mark: string;
  /** Pixels. */
  readonly markWidth: number;
  readonly name: string;
  readonly url?: string | undefined;
  /** HTML. */
  readonly facts: string;
  /** Where they are not in the language of the letter. */
  readonly factsLanguage?: Language | undefined;
}

/** A row of a table: a mark at the left, a name and its facts beside it. */
export function rowEntry(row: Row, view: View): Entry {
  const { mark, markWidth, name, url, facts, factsLanguage } = row;
  const lang = langOf(factsLanguage);
  const { look, catalogLanguage } = view;
  const words = show(ownName(view.fit(name, 'name', name), view));
  const html = [
    `<tr><td width="${markWidth}" valign="top" style="width:${markWidth}px;padding:2px 16px 18px 0" aria-hidden="true">`,
    mark,
    '</td><td valign="top" style="padding:4px 0 18px">',
    styled(
      'h3',
      `font-size:17px;line-height:1.4;color:${look.ink}`,
      url ? link(url, words, look.brand.accent) : words,
      langOf(catalogLanguage),
    ),
    styled(
      'p',
      `font-size:16px;line-height:1.5;color:${look.quiet}`,
      facts,
      `class="quiet"${lang && ` ${lang}`}`,
    ),
    '</td></tr>',
  ];
  return rigid(name, html.join(''));
}
