import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { headersFor } from '@telecom-valley/publisher';
import { PUBLIC_URL } from '../demonstration/demonstration.ts';
import { publishExample } from '../demonstration/publish-example.ts';
import { serve } from '@telecom-valley/http';
import { codeBlocks } from '../code-blocks.ts';
import { root } from '../root.ts';

const METROPOLE = join(root, 'examples', 'metropole');

/**
 * Gives the browser tests the example cluster on an origin of its own, and the partner's page on theirs, so
 * that they can look into it: `/metropole/index.html`. With `?replace=[["from","to"],…]` the page is changed
 * on its way. `/cluster-origin` says where the cluster is, `/readme-pages` which blocks of HTML the documents
 * have; each is a page of its own, under the policy that the README names.
 */
export async function sitesPlugin(): Promise<TestRunnerPlugin> {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
  let origin = '';
  const rewrite = (text: string) => text.replaceAll(PUBLIC_URL, origin);
  // Not when the runner's server starts: the runner ends the whole process where that fails.
  await publishExample(folder);
  const cluster = await serve({ folder: join(folder, 'site'), headers: headersFor, rewrite }, 0);
  origin = cluster.origin;

  return {
    name: 'sites',

    serve({ path, query }) {
      if (path === '/cluster-origin') return { body: origin, type: 'text' };
      if (path === '/readme-pages')
        return { body: JSON.stringify([...readmePages().keys()]), type: 'json' };
      const page = readmePages().get(path);
      if (page !== undefined) return { body: rewrite(page), type: 'html' };
      if (!path.startsWith('/metropole/')) return undefined;
      const name = path.slice('/metropole/'.length) || 'index.html';
      const replacements = JSON.parse(String(query.replace ?? '[]')) as [string, string][];
      const source = readFileSync(join(METROPOLE, name), 'utf8');
      const changed = replacements.reduce((text, [from, to]) => text.replaceAll(from, to), source);
      return { body: rewrite(changed), type: extname(name).slice(1) };
    },

    async serverStop() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The documents' blocks of HTML as pages, by the paths they are served at. */
function readmePages(): Map<string, string> {
  const blocks = codeBlocks();
  const policy = blocks.find(({ language }) => language === 'http')?.code ?? '';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy
    .replace(/^[^:]*:/, '')
    .replaceAll(/\s+/g, ' ')
    .trim()}">`;
  const pages = blocks
    .filter(({ language }) => language === 'html')
    .map(({ file, code }, at) => {
      const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8">${meta}<title>${file}</title></head><body>${code}</body></html>`;
      return [`/readme-page/${at}/${file}.html`, page] as const;
    });
  return new Map(pages);
}
