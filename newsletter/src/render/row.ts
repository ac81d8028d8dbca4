import { typography } from '@telecom-valley/words';
import { esc, link, mjHtml, type MjNode, styled } from './mj.ts';
import type { View } from './view.ts';

/** What stands in a row. */
export interface Row {
  /** HTML, for show alone: what it says is said in the facts too. */
  readonly mark: string;
  /** Pixels. */
  readonly markWidth: number;
  readonly name: string;
  readonly url?: string;
  readonly facts: string;
}

/** A row of a list: a mark at the left, a name and its facts beside it. */
export function rowNode({ mark, markWidth, name, url, facts }: Row, view: View): MjNode {
  const { look, language } = view;
  const linked = `color:${look.brand.accent};text-decoration:underline;text-underline-offset:3px;`;
  const words = esc(typography(name, language));
  return mjHtml(
    'table',
    { padding: '0', 'css-class': 'ink', role: 'presentation' },
    `<tr><td style="width:${markWidth}px;padding:2px 16px 18px 0;vertical-align:top;" aria-hidden="true">`,
    mark,
    '</td><td style="padding:4px 0 18px;vertical-align:top;">',
    styled(
      'h3',
      `font-size:17px;line-height:24px;font-weight:600;color:${look.ink};`,
      url ? link(url, words, linked) : words,
      url ? 'class="accent"' : '',
    ),
    styled(
      'p',
      `font-size:15px;line-height:22px;color:${look.quiet};`,
      esc(facts),
      'class="quiet"',
    ),
    '</td></tr>',
  );
}
