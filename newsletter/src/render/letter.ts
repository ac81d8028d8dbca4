import type { Repacked } from '../model.ts';
import { personalFor, splice } from '../message/index.ts';
import { briefOf } from './brief.ts';
import type { Block } from './entry.ts';
import { footer } from './footer.ts';
import { clip, esc, link } from './html.ts';
import { FONT, PADDING, styleSheet, WIDTH } from './look.ts';
import { masthead } from './masthead.ts';
import { mj, mjHtml, type MjNode } from './mj.ts';
import { FORMS, pack, type Packing, unfold } from './pack.ts';
import { blocksOf } from './sections.ts';
import { squeeze } from './squeeze.ts';
import { pageUrl, type View } from './view.ts';
import { webHead } from './web-head.ts';

/** A letter as mail programs get it. */
export interface Letter {
  readonly html: string;
  /** What was cut short to keep it within its size. */
  readonly repacked: readonly Repacked[];
}

/** Where the words of the edition stand in the frame: a sign from Unicode's private use area. */
const PLACE = '\uE002';

/** Colours are given for a light and for a dark screen: no mail program has to make up its own. */
const SCHEMES = ['color-scheme', 'supported-color-schemes']
  .map((name) => `<meta name="${name}" content="light dark">`)
  .join('');

/**
 * Draws a letter as HTML for mail programs. MJML makes the frame around it, once; what stands in it is put together
 * here, so that how large it will be is known before.
 *
 * @param budget - how many bytes it may have, as its reader gets it
 */
export async function drawLetter(view: View, budget: number): Promise<Letter> {
  const frame = squeeze(await compile(frameOf(view)));
  const blocks = blocksOf(view);
  // Everybody's way out is as long.
  const asRead = splice(frame, personalFor({ token: 'x'.repeat(32) }, view.publicUrl));
  const room = budget - Buffer.byteLength(asRead);
  const whole = pack(blocks, room);
  const left = (packing: Packing) => packing.flat().filter((form) => form === 'left').length;
  const longestRest = Buffer.byteLength(rest(whole.flat().length, view));
  const packing = left(whole) === 0 ? whole : pack(blocks, room - longestRest);
  const html = unfold(blocks, packing) + (left(packing) > 0 ? rest(left(packing), view) : '');
  return { html: frame.replace(PLACE, () => html), repacked: repackedIn(blocks, packing) };
}

function frameOf(view: View): MjNode {
  const { edition, look, language } = view;
  return {
    tagName: 'mjml',
    attributes: { lang: language, dir: 'ltr' },
    children: [
      mj(
        'head',
        {},
        mjHtml('title', {}, esc(clip(edition.subject, 'name'))),
        mjHtml('preview', {}, esc(clip(briefOf(view), 'name'))),
        mj(
          'attributes',
          {},
          mj('all', { 'font-family': FONT }),
          mj('text', { color: look.ink, 'font-size': '16px', 'line-height': '1.55' }),
          mj('column', { padding: '0' }),
        ),
        mjHtml('raw', {}, SCHEMES + (view.isWeb ? webHead(view) : '')),
        mjHtml('style', {}, styleSheet(look)),
      ),
      mj(
        'body',
        { width: `${WIDTH}px`, 'background-color': look.desk, 'css-class': 'desk' },
        masthead(view),
        mj(
          'section',
          { 'background-color': look.paper, padding: `28px ${PADDING}px 0`, 'css-class': 'paper' },
          mj('column', {}, mjHtml('text', { padding: '0', 'css-class': 'ink' }, PLACE)),
        ),
        footer(view),
      ),
    ],
  };
}

/** It takes longer to load than most commands take: only who draws loads it. */
async function compile(document: MjNode): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(document as never, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
    ignoreIncludes: true,
  });
  return html;
}

/** Where what was left out can be read. */
function rest(count: number, view: View): string {
  const words = esc(view.words('more', { count }));
  return `<p style="margin:0 0 28px">${link(pageUrl(view), words, view.look.brand.accent)}</p>`;
}

function repackedIn(blocks: readonly Block[], packing: Packing): Repacked[] {
  return FORMS.slice(1)
    .map((form) => ({
      form: form as Repacked['form'],
      names: blocks.flatMap(({ entries }, block) =>
        entries.filter((_entry, at) => packing[block]![at] === form).map(({ name }) => name),
      ),
    }))
    .filter(({ names }) => names.length > 0);
}
