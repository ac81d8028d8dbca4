import { ActionableError, trouble } from '@telecom-valley/errors';
import { ofPeriod } from '@telecom-valley/words';
import type { Repacked } from '../model.ts';
import { personalFor, splice } from '../message/index.ts';
import { briefOf } from './brief.ts';
import type { Block, Entry } from './entry.ts';
import { footerOf } from './footer.ts';
import { drawFrame, fill } from './frame.ts';
import { clip, esc, target } from './html.ts';
import { otherLanguages } from './other-languages.ts';
import { type Form, FORMS, pack, type Packing, unfold } from './pack.ts';
import { blocksOf } from './sections.ts';
import { pageUrl, type View } from './view.ts';
import { webHead } from './web-head.ts';

/** A letter as mail programs get it. */
export interface Letter {
  readonly html: string;
  /** What was cut short to keep it within its size. */
  readonly repacked: readonly Repacked[];
}

/**
 * Draws a letter as HTML for mail programs. MJML makes the frame around it; what stands in it is put together here, so
 * that how large it will be is known before.
 *
 * @param budget - how many bytes it may have, as its reader gets it
 * @throws ActionableError where there is room for nothing of it
 */
export async function drawLetter(view: View, budget: number): Promise<Letter> {
  const { edition, cluster, language, look, words, isWeb } = view;
  const frame = await drawFrame({
    language,
    look,
    cluster: clip(cluster, 'name'),
    heading: words('edition', { ofMonth: ofPeriod(edition.id, language) }),
    masthead: isWeb ? otherLanguages(view) : [],
    footer: footerOf(view),
  });
  const filled = (body: string) =>
    fill(isWeb ? asPage(frame) : frame, {
      title: clip(edition.subject, 'name'),
      brief: clip(briefOf(view).text, 'name'),
      head: isWeb ? webHead(view) : '',
      body,
    });
  const blocks = blocksOf(view);
  // Everybody's way out is as long.
  const asRead = splice(filled(''), personalFor({ token: 'x'.repeat(32) }, view.publicUrl));
  const room = budget - Buffer.byteLength(asRead);
  const whole = pack(blocks, room);
  const left = (packing: Packing) => packing.flat().filter((form) => form === 'left').length;
  const longestRest = Buffer.byteLength(rest(whole.flat().length, view));
  const packing = left(whole) === 0 ? whole : pack(blocks, room - longestRest);
  if (blocks.some(({ entries }) => entries.length > 0) && left(packing) === packing.flat().length) {
    const nothing = trouble('letter-bare', { edition: edition.id }, { source: 'edition.yaml' });
    throw new ActionableError(nothing);
  }
  const body = unfold(blocks, packing) + (left(packing) > 0 ? rest(left(packing), view) : '');
  return { html: filled(body), repacked: repackedIn(blocks, packing) };
}

/** In a mail program a letter is one article among others; on a page it is all there is. */
function asPage(frame: string): string {
  return frame.replace('aria-roledescription="email" role="article"', 'role="main"');
}

/** Where what was left out can be read. */
function rest(count: number, view: View): string {
  const words = esc(view.words('more', { count }));
  return `<p style="margin:0 0 28px">${target(pageUrl(view), words, view.look.brand.accent)}</p>`;
}

function repackedIn(blocks: readonly Block[], packing: Packing): Repacked[] {
  const named = blocks.map(({ entries }, block) =>
    entries.map((entry, at) => ({
      name: entry.name,
      form: formSeen(entry, packing[block]![at]!),
    })),
  );
  const [own = [], ...others] = named;
  const namesIn = (entries: typeof own, wanted: Form) =>
    entries.flatMap(({ name, form }) => (form === wanted ? [name] : []));
  return [
    { form: 'editorial' as const, names: namesIn(own, 'left') },
    ...FORMS.slice(1).map((form) => ({
      form: form as Repacked['form'],
      names: namesIn(others.flat(), form),
    })),
  ].filter(({ names }) => names.length > 0);
}

/** What has no shorter form was not cut short. */
function formSeen({ forms }: Entry, form: Form): Form {
  const html = forms[FORMS.indexOf(form)];
  return html === undefined ? form : FORMS[forms.indexOf(html)]!;
}
