import { once, setMaxListeners } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionableError } from '@telecom-valley/errors';
import { type RunningServer, serve } from '@telecom-valley/http';
import { type Language, languages } from '@telecom-valley/words';
import { personalFor, splice } from '../message/index.ts';
import type { Office } from '../office.ts';
import { lookAtLetter } from '../pipeline.ts';
import { FRAMES } from './frames.ts';
import { previewPage, type Seen } from './preview-page.ts';

/** How long a page's question whether something has changed waits for an answer. */
const PATIENCE_MS = 25_000;

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
  const desk = join(archive.path, 'edition.yaml');
  const personal = personalFor(office.subscribers.sample(), config.publicUrl);
  // What begins to go out while it is looked at is another letter from then on.
  const stamps = async () => (ledger.frozen(edition) ? 'sent' : stampOf(desk));
  const known = new Map<Language, { readonly stamp: string; readonly shown: Promise<Seen> }>();
  const shown = async (told: Language): Promise<Seen & { readonly stamp: string }> => {
    const stamp = await stamps();
    if (known.get(told)?.stamp !== stamp) known.set(told, { stamp, shown: look(office, told) });
    try {
      return { ...(await known.get(told)!.shown), stamp };
    } catch (error) {
      known.delete(told);
      throw error;
    }
  };
  const personally = async (told: Language) => {
    const { letter, findings, stamp } = await shown(told);
    return {
      findings,
      stamp,
      letter: letter && {
        ...letter,
        html: splice(letter.html, personal),
        text: splice(letter.text, personal),
      },
    };
  };
  await mkdir(archive.path, { recursive: true });
  const watcher = watch(archive.path);
  setMaxListeners(0, watcher);
  const index = async (told: Language) =>
    previewPage({ ...(await personally(told)), language: told }, newsletter, language);
  // The pictures are not yet where the letter says.
  const withPictures = (html: string) =>
    html.replaceAll(`${config.publicUrl}/newsletter/${edition}/img/`, '/img/');
  /** `yes` as soon as the desk is another than it was, `no` if it stays so for a while. */
  const hasChanged = async (stamp: string): Promise<string> => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    while (stamp === (await stamps())) {
      const changed = await once(watcher, 'change', { signal }).catch(() => undefined);
      if (!changed) return 'no';
    }
    return 'yes';
  };
  const server = await serve(
    {
      folder: archive.path,
      headers: (path): Readonly<Record<string, string>> => ({
        'Cache-Control': 'no-store',
        ...(FRAMES.find(({ page }) => page === pageIn(path).page)?.hasPictures === false && {
          'Content-Security-Policy': "img-src 'none'",
        }),
      }),
      page(path) {
        const { told = newsletter.languages[0], page: asked } = pageIn(path);
        if (!newsletter.languages.includes(told)) return undefined;
        if (asked === 'index.html') return index(told);
        const [, stamp] = /^changed-(.+)\.txt$/.exec(asked) ?? [];
        if (stamp !== undefined) return hasChanged(stamp);
        const frame = FRAMES.find(({ page }) => page === asked);
        return (
          frame &&
          personally(told).then(({ letter }) => withPictures(frame.show(letter?.html ?? '')))
        );
      },
    },
    port,
  );
  return {
    ...server,
    async stop() {
      watcher.close();
      await server.stop();
    },
  };
}

/** Other languages than the cluster's own have a folder of the preview to themselves. */
function pageIn(path: string): { readonly told?: Language; readonly page: string } {
  const told = languages.find((language) => path.startsWith(`${language}/`));
  return told ? { told, page: path.slice(told.length + 1) } : { page: path };
}

async function look(office: Office, language: Language): Promise<Seen> {
  try {
    const { message, findings } = await lookAtLetter(office, language);
    return { letter: message, findings };
  } catch (error) {
    if (!(error instanceof ActionableError)) throw error;
    return { letter: undefined, findings: error.findings };
  }
}

/** Changes whenever the file does. */
async function stampOf(file: string): Promise<string> {
  const { mtimeMs = 0, size = 0 } = (await stat(file).catch(() => undefined)) ?? {};
  return `${mtimeMs}-${size}`;
}
