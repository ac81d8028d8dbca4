import type { RichElement, RichText } from '@telecom-valley/richtext';
import { type Block, rigid } from './entry.ts';
import { box, esc, langOf, link, styled } from './html.ts';
import { CODE_FONT, type Look } from './look.ts';
import type { View } from './view.ts';
import { wordsOf } from './words-of.ts';

/** On each element: Outlook dresses what does not say how it looks. */
const TEXT = 'font-size:17px;line-height:1.6';

/** The editor's words, an entry to a paragraph, in the dress of the letter. */
export function editorialBlock({ edition, look }: View): Block {
  const lang = langOf(edition.editorialLanguage);
  const draw = drawer(look);
  return {
    before: `<div${lang && ` ${lang}`} style="margin:0 0 26px;${TEXT}">`,
    after: '</div>',
    entries: edition.editorial.map((node) => rigid(wordsOf([node]), draw([node], 16))),
  };
}

/** @returns what draws nodes, with so many pixels below each block */
function drawer({ brand, desk, quiet }: Look): (nodes: RichText, gap: number) => string {
  // They stand below that of the letter, without a level left out.
  let isBelow = false;
  const draw = (nodes: RichText, gap: number): string =>
    nodes.map((node) => (typeof node === 'string' ? esc(node) : drawElement(node, gap))).join('');
  const drawElement = (element: RichElement, gap: number): string => {
    const { tag, href, start, children = [] } = element;
    switch (tag) {
      case 'h3':
        isBelow = true;
        return styled('h2', 'margin:0 0 10px;font-size:20px;line-height:1.35', draw(children, 0));
      case 'h4':
        return styled(
          isBelow ? 'h3' : 'h2',
          'margin:0 0 8px;font-size:18px;line-height:1.35',
          draw(children, 0),
        );
      case 'p':
        return styled('p', `margin:0 0 ${gap}px;${TEXT}`, draw(children, 0));
      case 'ul':
      case 'ol':
        return styled(
          tag,
          `margin:0 0 ${gap}px 24px;padding:0;${TEXT}`,
          draw(children, 6),
          start === undefined ? '' : `start="${start}"`,
        );
      case 'li':
        return styled(tag, `margin:0 0 ${gap}px;${TEXT}`, draw(children, gap));
      case 'blockquote':
        return styled(
          tag,
          `margin:0 0 ${gap}px`,
          // Its bar ends with its last line.
          box(draw(children.slice(0, -1), 8) + draw(children.slice(-1), 0), {
            attributes: 'class="quiet quote"',
            style: `padding:0 0 0 16px;border-left:4px solid ${brand.accent};color:${quiet}`,
            isWide: true,
          }),
        );
      case 'pre':
        return box(asItStands(draw(withoutCode(children), 0)), {
          attributes: 'class="code"',
          style: `padding:12px;background:${desk};font-family:${CODE_FONT};font-size:16px;line-height:1.5`,
          around: `0 0 ${gap}px`,
          isWide: true,
        });
      case 'code':
        return styled(
          tag,
          `padding:1px 4px;background:${desk};font-family:${CODE_FONT};font-size:16px`,
          draw(children, 0),
          'class="code"',
        );
      case 'a':
        return link(href ?? '', draw(children, 0), brand.accent);
      case 'br':
        return '<br>';
      case 'strong':
      case 'em':
        return `<${tag}>${draw(children, 0)}</${tag}>`;
    }
  };
  return draw;
}

/** Lines and spaces as they stand, without `<pre>`: Outlook breaks none of its lines, however long. */
function asItStands(html: string): string {
  return html
    .trimEnd()
    .replaceAll('\t', '    ')
    .replaceAll(/^ /gm, '&nbsp;')
    .replaceAll('  ', ' &nbsp;')
    .replaceAll('\n', '<br>');
}

/** A block of code has its dress already. */
function withoutCode(nodes: RichText): RichText {
  return nodes.flatMap((node) =>
    typeof node !== 'string' && node.tag === 'code' ? (node.children ?? []) : [node],
  );
}
