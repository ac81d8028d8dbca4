import { contentTypes } from '@telecom-valley/http';
import { isImmutable } from './site-files.ts';

type Headers = Readonly<Record<string, string>>;

/** For every file: any page may load it, and it is what its type says. */
const ALL: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** A year, and not even a question whether it has changed. */
const IMMUTABLE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Five minutes; then an old answer for a day while a new one is fetched, and for a week while there is none. */
const MOVING: Headers = {
  'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
};

/** A drawing that somebody opens by its address can do nothing. */
const DRAWING: Headers = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
};

/** What a server has to send along with a file of the site. */
export function headersFor(path: string): Headers {
  return {
    ...ALL,
    ...(isImmutable(path) ? IMMUTABLE : MOVING),
    ...(path.endsWith('.svg') ? DRAWING : {}),
  };
}

/** The same for Apache, which reads it in the folder it serves. */
export function htaccess(): string {
  const set = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `  Header always set ${name} "${value}"`);
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => `AddType "${type}" .${ending}`,
  );
  return [
    '# What partners’ pages need of this server. Written by "site publish"; changes are lost.',
    ...types,
    '<IfModule mod_headers.c>',
    ...set(ALL),
    ...set(MOVING),
    `  <If "%{REQUEST_URI} =~ m#/(v[0-9]+/[0-9a-f]{12}|media)/#">`,
    ...set(IMMUTABLE),
    '  </If>',
    `  <If "%{REQUEST_URI} =~ m#\\.svg$#">`,
    ...set(DRAWING),
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}

/** The same for Netlify, Cloudflare Pages and their like. */
export function headersFile(): string {
  const block = (pattern: string, headers: Headers) => [
    pattern,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const moving = ['/v1/widgets.js', '/v1/widgets.css', '/*.json', '/*.ics'];
  return [
    ...block('/*', ALL),
    ...moving.flatMap((pattern) => block(pattern, MOVING)),
    ...block('/v1/:release/*', IMMUTABLE),
    ...block('/media/*', { ...IMMUTABLE, ...DRAWING }),
    '',
  ].join('\n');
}
