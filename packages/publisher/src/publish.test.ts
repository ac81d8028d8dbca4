import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runCommand } from '@telecom-valley/command';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { publishCommand } from './publish-command.ts';
import { shortHash } from './site-files.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"></svg>';
const NOW = '2026-11-23T08:00:00Z';

let cluster = '';

/** Files below the cluster's folder. */
async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(cluster, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}

async function release(code: string): Promise<string> {
  await rm(join(cluster, 'dist'), { recursive: true, force: true });
  const hash = shortHash(code);
  await write({
    'dist/v1/widgets.js': `import "./${hash}/widgets.js"`,
    [`dist/v1/${hash}/widgets.js`]: code,
  });
  return hash;
}

beforeEach(async () => {
  cluster = await mkdtemp(join(tmpdir(), 'cluster-'));
  const folder = cluster;
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await write({
    'cluster.config.ts': `export default {
      name: 'Exemple', publicUrl: 'https://exemple.fr/kit',
      events: 'events.ics', members: 'members.csv', contests: 'contests.yaml' };`,
    'events.ics':
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Café\nDTSTART:20261118T080000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\nEND:VCALENDAR\n',
    'members.csv': 'Nom;Logo\nExemple;logo.svg\n',
    'contests.yaml': '- { nom: Concours, étapes: [{ nom: Finale, ferme: 2027-03-18 }] }\n',
    'logo.svg': LOGO,
  });
  await release('first');
});

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function publish(...options: string[]): Promise<Outcome> {
  const said = { out: '', err: '' };
  const code = await runCommand(
    {
      name: 'site',
      summary: () => '',
      commands: {
        publish: async () =>
          publishCommand({
            fetch,
            cwd: cluster,
            widgets: join(cluster, 'dist'),
            now: () => Date.parse(NOW),
          }),
      },
    },
    ['publish', ...options],
    {
      env: {},
      now: () => 0,
      out: { write: (text) => (said.out += text) },
      err: { write: (text) => (said.err += text) },
    },
  );
  return { code, ...said };
}

/** All files of a folder, as text or as the hash of their bytes. */
async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = paths
    .toSorted()
    .map(async (path) => [relative(folder, path), shortHash(await readFile(path))]);
  return Object.fromEntries(await Promise.all(files)) as Record<string, string>;
}

const site = (path = '') => join(cluster, 'site', path);
const read = async (path: string) => JSON.parse(await readFile(site(path), 'utf8')) as unknown;

describe('site publish', () => {
  it('writes what partners load, with the pictures beside it', async () => {
    const outcome = await publish('--first');
    expect(outcome).toMatchObject({
      code: 0,
      err: expect.stringContaining('✓ Lecture des sources'),
    });
    expect(outcome.out).toContain('1 adhérent, 1 concours');
    expect(Object.keys(await tree(site()))).toEqual([
      '.htaccess',
      '_headers',
      'contests.json',
      'events.ics',
      'events.json',
      `media/${shortHash(LOGO)}.svg`,
      'members.json',
      'site.json',
      `v1/${shortHash('first')}/widgets.js`,
      'v1/widgets.js',
    ]);
    expect(await read('members.json')).toMatchObject({
      '@graph': [
        {
          name: 'Exemple',
          logo: {
            url: `https://exemple.fr/kit/media/${shortHash(LOGO)}.svg`,
            width: 20,
            height: 10,
          },
        },
      ],
    });
    expect(await readFile(site('events.ics'), 'utf8')).toContain('DTSTART:20261118T070000Z');
  });

  it('unrolls the events of a year back and a year and a half ahead', async () => {
    await publish('--first');
    const { '@graph': events } = (await read('events.json')) as {
      '@graph': { startDate: string }[];
    };
    expect(events[0]?.startDate).toBe('2026-11-18T08:00:00+01:00');
    expect(events.at(-1)?.startDate).toBe('2028-05-24T08:00:00+02:00');
  });

  it('gives the same bytes for the same sources, instant and previous site', async () => {
    await publish('--first', '--out', 'a');
    await publish('--first', '--out', 'b');
    expect(await tree(join(cluster, 'a'))).toEqual(await tree(join(cluster, 'b')));
    await publish('--first', '--out', 'c', '--now', '2026-11-24T08:00:00Z');
    expect(await tree(join(cluster, 'c'))).not.toEqual(await tree(join(cluster, 'a')));
  });

  it('refuses to forget a site that is online', async () => {
    const outcome = await publish();
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain('dites --first');
    expect(await tree(cluster)).not.toHaveProperty('site/site.json');
  });

  it('keeps every address whose content never changes, from a folder or an address', async () => {
    await publish('--first');
    await write({ 'logo.svg': LOGO.replace('20', '30') });
    await release('second');
    await publish();
    const kept = [`v1/${shortHash('first')}/widgets.js`, `media/${shortHash(LOGO)}.svg`];
    const fresh = [
      `v1/${shortHash('second')}/widgets.js`,
      `media/${shortHash(LOGO.replace('20', '30'))}.svg`,
    ];
    expect(Object.keys(await tree(site()))).toEqual(expect.arrayContaining([...kept, ...fresh]));
    expect(await readFile(site('v1/widgets.js'), 'utf8')).toContain(shortHash('second'));

    const server = createServer((request, response) => {
      readFile(site(request.url!.replace('/kit/', ''))).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await release('third');
    const outcome = await publish('--out', 'd', '--previous', `http://127.0.0.1:${port}/kit`);
    expect(outcome.code).toBe(0);
    expect(Object.keys(await tree(join(cluster, 'd')))).toEqual(
      expect.arrayContaining([...kept, ...fresh]),
    );
  });

  it.each([
    [
      'was changed',
      async () => writeFile(site(`v1/${shortHash('first')}/widgets.js`), 'evil'),
      'n’est pas ce qui avait été publié',
    ],
    [
      'is not whole',
      async () => rm(site(`v1/${shortHash('first')}`), { recursive: true }),
      'ne peut pas être lu',
    ],
    [
      'says nothing of itself',
      async () => writeFile(site('site.json'), '{"immutable":{"../x":"y"}}'),
      'ne peut pas être lu',
    ],
  ])('changes nothing when the site that is online %s', async (_how, spoil, message) => {
    await publish('--first');
    await release('second');
    await spoil();
    const before = await tree(site());
    const outcome = await publish('--previous', 'site');
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain(message);
    expect(await tree(site())).toEqual(before);
  });

  it('changes nothing when a source cannot be read', async () => {
    await publish('--first');
    const before = await tree(site());
    await rm(join(cluster, 'members.csv'));
    const outcome = await publish();
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain('Rien n’a été publié');
    expect(outcome.err).toContain('Il n’y a pas de fichier «\u202Fmembers.csv\u202F»');
    expect(await tree(site())).toEqual(before);
  });

  it('publishes without what is wrong in a source, and says what', async () => {
    await write({
      'members.csv': 'Nom;Site;Logo\nExemple;ftp://x;absent.svg\n;;\nAutre;;bad.svg\n',
      'bad.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1" onload="x()"/>',
    });
    const outcome = await publish('--first');
    expect(outcome.code).toBe(0);
    expect(outcome.out).toContain('members.csv:2 (Site)');
    expect(outcome.out).toContain('absent.svg\u202F» est introuvable\u00A0: ENOENT');
    expect(outcome.out).toContain('contient un programme');
    expect(await read('members.json')).toMatchObject({
      '@graph': [{ name: 'Autre' }, { name: 'Exemple' }],
    });
  });

  it('reports as JSON', async () => {
    const { out } = await publish('--first', '--json', '--language', 'en');
    expect(JSON.parse(out)).toMatchObject({
      members: 1,
      contests: 1,
      release: shortHash('first'),
      findings: [],
    });
    const failed = await publish('--json', '--out', 'nowhere', '--language=en');
    expect(JSON.parse(failed.out)).toMatchObject({
      findings: [
        { rule: 'previous-missing', severity: 'error', hint: expect.stringContaining('--first') },
      ],
    });
  });

  it.each([
    [['--frist'], 2, 'Vouliez-vous écrire «\u202F--first\u202F»'],
    [['--now', 'demain'], 2, '«\u202Fdemain\u202F» n’est pas un instant'],
    [['--out'], 2, 'Écrivez --out DIR'],
    [['--first=yes'], 2, 'ne prend pas de valeur'],
    [['extra'], 2, 'un mot de trop'],
    [['--folder', 'nowhere'], 1, 'Il n’y a pas de cluster.config.ts'],
    [['--first', '--widgets', 'nowhere'], 1, 'Il n’y a pas de widgets construits'],
  ])('answers %j with exit code %d and what to do', async (options, code, message) => {
    const outcome = await publish(...options);
    expect(outcome.code).toBe(code);
    expect(outcome.err).toContain(message);
  });

  it('helps in the language that is asked for', async () => {
    expect((await publish('--help')).out).toContain('Utilisation\u00A0: site publish');
    expect((await publish('--help', '--language', 'en')).out).toContain('--previous DIR|URL');
  });

  it('takes the place of a folder that was made by hand', async () => {
    await write({ 'site/index.html': 'by hand' });
    expect((await publish('--first')).code).toBe(0);
    expect(await readlink(join(cluster, 'site'))).toContain('.site');
  });

  it('follows a folder that is a link already, and keeps no more than the version before', async () => {
    await publish('--first');
    for (const code of ['second', 'third', 'fourth']) {
      await release(code);
      await publish();
    }
    expect(await readdir(join(cluster, '.site'))).toHaveLength(2);
    await symlink(join(cluster, '.site', 'nowhere'), join(cluster, 'dangling'));
    expect((await publish('--first', '--out', 'dangling')).code).toBe(0);
  });
});

describe('the editions of the newsletter', () => {
  it('stand in the site as pages, with their pictures and nothing else of theirs', async () => {
    await write({
      'editions/web/index.html': '<p>Toutes',
      'editions/2026-10/web/index.html': '<p>Octobre',
      'editions/2026-10/img/a.jpg': 'JPEG',
      'editions/2026-10/img/b.jpg.new': 'JPE',
      'editions/2026-10/message.eml': 'To: quelqu’un',
      'editions/2026-11/edition.yaml': 'objet: pas encore',
    });
    expect((await publish('--first')).code).toBe(0);
    const names = Object.keys(await tree(site('newsletter')));
    expect(names).toEqual(['2026-10/img/a.jpg', '2026-10/index.html', 'index.html']);
    expect(await readFile(site('newsletter/2026-10/index.html'), 'utf8')).toBe('<p>Octobre');
  });
});

/**
 * Ends a process as a power cut would, at the n-th thing that it does to the disk, in the middle of it where it
 * writes a file; without a number, it lives, and says last how many things it did.
 */
function powerCut(at = Infinity): string {
  const code = `
    import fs from 'node:fs/promises';
    import { writeFileSync } from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    let done = 0;
    for (const name of ['mkdir', 'rename', 'rm', 'symlink', 'writeFile']) {
      const real = fs[name];
      fs[name] = (...given) => {
        done += 1;
        if (done < ${at}) return real(...given);
        if (name === 'writeFile') writeFileSync(given[0], given[1].slice(0, given[1].length / 2));
        process.kill(process.pid, 'SIGKILL');
      };
    }
    syncBuiltinESMExports();
    process.on('exit', () => process.stdout.write('\\n' + done));`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

describe('site publish, killed at any moment', () => {
  it('leaves the old site or the new one, whole', { timeout: 120_000 }, async () => {
    const options = ['publish', '--folder', cluster, '--widgets', join(cluster, 'dist')];
    const cli = join(import.meta.dirname, 'cli.ts');
    const run = async (now: string, cut: string, ...rest: string[]) => {
      const child = spawn(process.execPath, [cut, cli, ...options, '--now', now, ...rest], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      let said = '';
      child.stdout.on('data', (chunk) => (said += String(chunk)));
      await once(child, 'close');
      return { signal: child.signalCode, steps: Number(said.split('\n').at(-1)) };
    };
    await write({
      'members.csv': `Nom;Logo\n${Array.from({ length: 30 }, (_row, at) => `Exemple ${at};l${at}.svg\n`).join('')}`,
    });
    await write(
      Object.fromEntries(
        Array.from({ length: 30 }, (_row, at) => [`l${at}.svg`, LOGO.replace('20', `${at + 1}`)]),
      ),
    );
    await run(NOW, powerCut(), '--first');
    const { steps } = await run('2026-11-24T08:00:00Z', powerCut());
    expect(steps).toBeGreaterThan(30);
    let now = await readFile(site('site.json'), 'utf8');

    // The last ones are where the new site takes the place of the old one.
    const cuts = [1, 2, 4, 16, steps - 30, ...Array.from({ length: 8 }, (_cut, at) => steps - at)];
    for (const [day, cut] of cuts.entries()) {
      const instant = `2026-12-${String(day + 1).padStart(2, '0')}T08:00:00Z`;
      expect(await run(instant, powerCut(cut))).toMatchObject({ signal: 'SIGKILL' });
      const after = await readFile(site('site.json'), 'utf8');
      const { generatedAt, immutable } = JSON.parse(after) as {
        generatedAt: string;
        immutable: Record<string, string>;
      };
      if (after !== now) expect(generatedAt).toBe(new Date(instant).toISOString());
      now = after;
      const files = await tree(site());
      expect(Object.keys(files)).toEqual(
        expect.arrayContaining([...Object.keys(immutable), 'events.json', 'members.json']),
      );
      const { '@graph': members } = (await read('members.json')) as { '@graph': unknown[] };
      expect(members).toHaveLength(30);
    }
    await run('2027-01-01T08:00:00Z', powerCut());
    expect(JSON.parse(await readFile(site('site.json'), 'utf8'))).toMatchObject({
      generatedAt: '2027-01-01T08:00:00.000Z',
    });
    expect((await readdir(join(cluster, '.site'))).length).toBeLessThanOrEqual(2);
  });
});
