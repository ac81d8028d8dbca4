import { printFindings } from '@telecom-valley/command';
import { ActionableError } from '@telecom-valley/errors';
import { type RunningServer, serve } from '@telecom-valley/http';
import type { Language } from '@telecom-valley/words';
import type { Office } from '../office.ts';
import { drawLetter } from '../pipeline.ts';
import { personalFor, splice } from '../message/index.ts';
import { previewPage } from './preview-page.ts';

/** What a frame shows of the letter, and how. */
const FRAMES = {
  'light.html': { scheme: 'light', pictures: true },
  'dark.html': { scheme: 'dark', pictures: true },
  'no-pictures.html': { scheme: 'light', pictures: false },
} as const;

/**
 * Shows an edition on loopback, made anew from `edition.yaml` each time it is asked for. What is wrong with
 * it is said on the page.
 */
export function servePreview(
  office: Office,
  language: Language,
  port: number,
): Promise<RunningServer> {
  const { archive, config, edition, ledger } = office;
  const personal = personalFor(office.subscribers.sample(), config.publicUrl);
  const frozen = ledger.frozen(edition);
  const message = async () => frozen?.message ?? (await drawLetter(office)).message;
  const frame = async (scheme: 'light' | 'dark') =>
    inScheme(splice((await message()).html, personal), scheme);
  const index = async () => {
    try {
      const { subject, text } = await message();
      const letter = { subject, text: splice(text, personal) };
      return previewPage(letter, '', office, language);
    } catch (error) {
      if (!(error instanceof ActionableError)) throw error;
      return previewPage(undefined, printFindings(error.findings, language), office, language);
    }
  };
  return serve(
    {
      folder: archive.path,
      headers: (path): Readonly<Record<string, string>> =>
        FRAMES[path as keyof typeof FRAMES]?.pictures === false
          ? { 'Content-Security-Policy': "img-src 'none'" }
          : { 'Cache-Control': 'no-store' },
      page(path) {
        if (path === 'index.html') return index();
        const shown = FRAMES[path as keyof typeof FRAMES];
        return shown && frame(shown.scheme);
      },
      // The pictures are not yet where the letter says.
      rewrite: (text) => text.replaceAll(`${config.publicUrl}/newsletter/${edition}/`, '/'),
    },
    port,
  );
}

/** The letter as a reader with this setting sees it, whatever the setting of the machine here. */
function inScheme(html: string, scheme: 'light' | 'dark'): string {
  return html.replaceAll(
    /@media\s*\(prefers-color-scheme:\s*dark\)/g,
    scheme === 'dark' ? '@media all' : '@media not all',
  );
}
