import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '@telecom-valley/errors';
import { type RunningServer, serve } from '@telecom-valley/http';
import type { Language } from '@telecom-valley/words';
import { NOTES } from '../model.ts';
import type { Office } from '../office.ts';
import { annotate } from './annotate.ts';
import { DeskWatch } from './desk-watch.ts';
import { UNSEEN } from './follow-desk.ts';
import { ANNOTATED, FRAMES, SANDBOX, type Showing, showings } from './frames.ts';
import { KeptCatalog } from './kept-catalog.ts';
import { letterLinks, LINKS_PAGE } from './letter-links.ts';
import { previewPage } from './preview-page.ts';
import { type Choice, see, type Seen } from './seen.ts';

/** What an open page is told when the desk is another; with the stamp it knows, that nothing has changed. */
interface Change {
  readonly stamp: string;
  /** None where no letter can be made. */
  readonly showings: readonly Showing[];
}

/**
 * Shows an edition on loopback, as `edition.yaml` has it when it is asked for, and again when that has changed. What is
 * wrong with it is said on the page.
 */
export async function servePreview(
  office: Office,
  language: Language,
  port: number,
): Promise<RunningServer> {
  const { archive, config, edition, ledger, newsletter } = office;
  const desk = await DeskWatch.open(office);
  const catalog = new KeptCatalog(office);
  const looked: Office = { ...office, readCatalog: (span) => catalog.read(span) };
  const known = new Map<string, { readonly of: string; readonly seen: Promise<Seen> }>();
  const foundLast = new Map<string, readonly Finding[]>();
  const seenNow = async (choice: Choice): Promise<Seen & { readonly stamp: string }> => {
    const stamp = await desk.stamp();
    const of = `${stamp} ${await catalog.version()}`;
    const key = keyOf(choice);
    if (known.get(key)?.of !== of) known.set(key, { of, seen: see(choice, looked) });
    try {
      const seen = await known.get(key)!.seen;
      const { ownPictures = desk.ownPictures } = seen;
      const isFollowed = isDeepStrictEqual(ownPictures, desk.ownPictures);
      desk.ownPictures = ownPictures;
      // They may have changed since they were read.
      return isFollowed ? { ...seen, stamp } : seenNow(choice);
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
  const index = async (choice: Choice) => {
    const { letter, findings, stamp } = await seenNow(choice);
    const found = await findings();
    foundLast.set(keyOf(choice), found);
    const isOnItsWay = ledger.frozen(edition) !== undefined;
    const shown = { letter, findings: found, stamp, choice, edition, isOnItsWay };
    return previewPage(shown, newsletter, language);
  };
  // The pictures are not yet where the letter says.
  const withPictures = (html: string) =>
    html.replaceAll(`${config.publicUrl}/newsletter/${edition}/img/`, '/img/');
  const annotated = (html: string, findings: readonly Finding[]) =>
    withPictures(ANNOTATED.show(annotate(html, findings, language)));
  const annotatedNow = async (choice: Choice) => {
    const { letter, findings } = await seenNow(choice);
    return annotated(letter?.html ?? '', await findings());
  };
  const links = async (choice: Choice) => {
    const found = new Map<Language, readonly Finding[]>();
    for (const told of newsletter.languages) {
      const { findings } = await seenNow({ language: told, note: undefined });
      found.set(told, await findings());
    }
    return letterLinks(choice, newsletter, language, found);
  };
  const change = async (choice: Choice, since: string): Promise<Change> => {
    // To make a letter for the first time takes longest: no change has to wait for that.
    if (since === UNSEEN) known.delete(keyOf(choice));
    else if (!(await desk.hasChanged(since))) return { stamp: since, showings: [] };
    const { letter, stamp } = await seenNow(choice);
    if (!letter) return { stamp, showings: [] };
    const plain = showings(withPictures(letter.html));
    const found = foundLast.get(keyOf(choice)) ?? [];
    if (found.length === 0) return { stamp, showings: plain };
    // What was found before stands there until it is known what is found now.
    const marked = { pages: [ANNOTATED.page], html: annotated(letter.html, found) };
    return { stamp, showings: [...plain, marked] };
  };
  const server = await serve(
    {
      folder: archive.path,
      headers: (path): Readonly<Record<string, string>> => ({
        // Another picture has another name.
        'Cache-Control': path.startsWith('img/') ? 'max-age=3600' : 'no-store',
        ...policyOf(path.split('/').at(-1)!),
      }),
      page(path) {
        const asked = choiceIn(path, newsletter.languages);
        if (!asked) return undefined;
        const { page, choice } = asked;
        if (page === 'index.html') return index(choice);
        if (page === LINKS_PAGE) return links(choice);
        const [, since] = /^changed-(.+)\.json$/.exec(page) ?? [];
        if (since !== undefined) return change(choice, since).then(JSON.stringify);
        if (page === ANNOTATED.page) return annotatedNow(choice);
        const frame = FRAMES.find((one) => one.page === page);
        return (
          frame &&
          seenNow(choice).then(({ letter }) => withPictures(frame.show(letter?.html ?? '')))
        );
      },
    },
    port,
  );
  return {
    ...server,
    async stop() {
      await desk.close();
      await server.stop();
    },
  };
}

/** A page of a frame is the same when it is opened by itself. */
function policyOf(name: string): Readonly<Record<string, string>> {
  const frame = [ANNOTATED, ...FRAMES].find(({ page }) => page === name);
  if (!frame) return {};
  const pictures = frame.hasPictures ? '' : "; img-src 'none'";
  return { 'Content-Security-Policy': `sandbox ${SANDBOX}${pictures}` };
}

function keyOf({ language, note }: Choice): string {
  return `${language}/${note ?? ''}`;
}

/** What is asked for in `en/welcome/phone.html`; undefined for a folder that is not one of the preview's. */
function choiceIn(
  path: string,
  languages: readonly [Language, ...Language[]],
): { readonly choice: Choice; readonly page: string } | undefined {
  const folders = path.split('/');
  const page = folders.pop()!;
  const language = languages.find((one) => one === folders[0]);
  if (language) folders.shift();
  const note = NOTES.find((one) => one === folders[0]);
  if (note) folders.shift();
  if (folders.length > 0) return undefined;
  return { page, choice: { language: language ?? languages[0], note } };
}
