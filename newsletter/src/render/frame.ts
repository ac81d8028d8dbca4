import type { Language } from '@telecom-valley/words';
import { esc, styled } from './html.ts';
import { FONT, type Look, PADDING, styleSheet, WIDTH } from './look.ts';
import { mj, mjHtml, type MjNode } from './mj.ts';
import { squeeze } from './squeeze.ts';

/** What all letters have in common: a masthead, a sheet of paper, and what stands under it. */
export interface Frame {
  readonly language: Language;
  readonly look: Look;
  /** Who writes. */
  readonly cluster: string;
  /** What this is. */
  readonly heading: string;
  /** HTML, a line for each: below the heading, and at the end. */
  readonly masthead: readonly string[];
  readonly footer: readonly string[];
}

/** What is another in each letter. */
export interface Filling {
  readonly title: string;
  /** What inboxes show beside it. */
  readonly brief: string;
  /** HTML. */
  readonly head: string;
  /** HTML. */
  readonly body: string;
}

/** Where it stands in the frame: signs from Unicode's private use area, which nobody else can write. */
const PLACES: Filling = { title: '\uE002', brief: '\uE003', head: '\uE004', body: '\uE005' };

/** Colours are given for a light and for a dark screen: no mail program has to make up its own. */
const SCHEMES = ['color-scheme', 'supported-color-schemes']
  .map((name) => `<meta name="${name}" content="light dark">`)
  .join('');

/** How many frames are kept: to compile one takes longer than to draw a letter. */
const MOST_KEPT = 12;

const kept = new Map<string, Promise<string>>();

/** Draws a frame as HTML for mail programs, with places for what stands in it. */
export function drawFrame(frame: Frame): Promise<string> {
  const key = JSON.stringify(frame);
  const known = kept.get(key);
  if (known) return known;
  const drawn = compile(frame).then(squeeze);
  kept.set(key, drawn);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  drawn.catch(() => kept.delete(key));
  return drawn;
}

/** A frame with what stands in it. */
export function fill(frame: string, filling: Filling): string {
  return frame
    .replaceAll(PLACES.title, () => esc(filling.title))
    .replaceAll(PLACES.brief, () => esc(filling.brief))
    .replace(PLACES.head, () => filling.head)
    .replace(PLACES.body, () => filling.body);
}

/** MJML takes longer to load than most commands take: only who draws loads it. */
async function compile(frame: Frame): Promise<string> {
  const { default: mjml2html } = await import('mjml');
  const { html } = await mjml2html(documentOf(frame) as never, {
    validationLevel: 'strict',
    fonts: {},
    keepComments: false,
    ignoreIncludes: true,
  });
  // MJML hides the brief, and writes it in white besides: filters take that for what they are not to read.
  return html.replace('font-size:1px;color:#ffffff;', `font-size:1px;color:${frame.look.ink};`);
}

function documentOf({ language, look, cluster, heading, masthead, footer }: Frame): MjNode {
  return {
    tagName: 'mjml',
    attributes: { lang: language, dir: 'ltr' },
    children: [
      mj(
        'head',
        {},
        mjHtml('title', {}, PLACES.title),
        mjHtml('preview', {}, PLACES.brief),
        mj(
          'attributes',
          {},
          mj('all', { 'font-family': FONT }),
          mj('text', { color: look.ink, 'font-size': '16px', 'line-height': '1.55' }),
          mj('column', { padding: '0' }),
        ),
        mjHtml('raw', {}, SCHEMES + PLACES.head),
        mjHtml('style', {}, styleSheet(look)),
      ),
      mj(
        'body',
        { width: `${WIDTH}px`, 'background-color': look.desk, 'css-class': 'desk' },
        part(
          { 'background-color': look.brand.accent, padding: `28px ${PADDING}px` },
          'band',
          { color: look.brand.onAccent },
          styled('p', 'font-weight:600', esc(cluster)),
          styled('h1', 'font-size:30px;line-height:1.25', esc(heading)),
          ...masthead,
        ),
        part(
          { 'background-color': look.paper, padding: `28px ${PADDING}px 0` },
          'paper',
          { 'css-class': 'ink' },
          PLACES.body,
        ),
        part(
          { padding: `28px ${PADDING}px` },
          'desk',
          { 'css-class': 'quiet', color: look.quiet, 'line-height': '1.6' },
          ...footer.map((html) => styled('p', 'margin:0 0 10px', html)),
        ),
      ),
    ],
  };
}

/** What is longer than its line goes on in the next: for Orange and Yahoo, which do not know MJML's `word-break`. */
const WRAPPING = 'word-wrap:break-word';

function part(
  section: Readonly<Record<string, string>>,
  kind: string,
  text: Readonly<Record<string, string>>,
  ...html: string[]
): MjNode {
  return mj(
    'section',
    { ...section, 'css-class': kind },
    mj(
      'column',
      {},
      mjHtml('text', { padding: '0', ...text }, `<div style="${WRAPPING}">`, ...html, '</div>'),
    ),
  );
}
