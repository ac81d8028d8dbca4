import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveConfig, type WrittenConfig } from '@telecom-valley/config';
import { describeWhere, explain, type Finding } from '@telecom-valley/errors';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSources } from './read-sources.ts';

const world = { fetch, readFile, readFolder: readdir };
const span = {
  from: Date.parse('2026-01-01T00:00:00Z'),
  until: Date.parse('2027-01-01T00:00:00Z'),
};
const now = Date.parse('2026-11-23T08:00:00Z');

/** Reads a cluster of these files. */
async function read(
  written: Partial<WrittenConfig>,
  files: Readonly<Record<string, string | Uint8Array>> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const config = resolveConfig({ name: 'Exemple', publicUrl: 'https://exemple.fr', ...written });
  return readSources(config, folder, span, now, world);
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const say = (findings: readonly Finding[]) =>
  findings.map((finding) => {
    const { message, hint } = explain(finding, 'en');
    return `${describeWhere(finding.where)}: ${message}. ${hint}`;
  });

/** An address on loopback that answers so, until the test has ended. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const EVENT = 'BEGIN:VEVENT\nUID:a\nSUMMARY:Café\nDTSTART:20260718T080000\nEND:VEVENT\n';
const CALENDAR = `BEGIN:VCALENDAR\n${EVENT}END:VCALENDAR\n`;
const JSON_LD = JSON.stringify([
  { '@type': 'Event', identifier: 'b', name: 'Thé', startDate: '2026-03-01' },
  { '@type': 'Event', name: 'Sans date' },
]);

describe('members from a spreadsheet', () => {
  it('are read as spreadsheets in France write them', async () => {
    const table = latin1(
      `Nom;Site web;Secteurs;Type;Ville;Date d'adhésion;Effectif;Logo;Téléphone\r
"Exemple ""Agave"" ; été";www.exemple.fr;IA, Cybersécurité;PME;Saint-Raphaël;3/9/2024;1 200;logos/é.svg;04\r
;;;;;;;;\r
Exemple Basilic;https://exemple.fr/b;;Université;;;;https://exemple.fr/l.png;\r\n`,
    );
    const { catalog, findings } = await read({ members: 'members.csv' }, { 'members.csv': table });
    expect(findings).toEqual([]);
    expect(catalog.members).toMatchObject([
      {
        id: 'exemple-agave-ete',
        name: 'Exemple "Agave" ; été',
        url: 'https://www.exemple.fr',
        sectors: ['IA', 'Cybersécurité'],
        kind: 'small-firm',
        town: 'Saint-Raphaël',
        joined: '2024-09-03',
        jobs: 1200,
        logo: { url: expect.stringMatching(/^file:\/\/.*\/logos\/%C3%A9\.svg$/) },
      },
      { name: 'Exemple Basilic', kind: 'university', logo: { url: 'https://exemple.fr/l.png' } },
    ]);
  });

  it('cannot have a file of this machine read where the table is kept elsewhere', async () => {
    const table = 'Name,Logo\nUn,file:///etc/hostname\nDeux,deux.png\n';
    const origin = await serve((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/csv' }).end(table),
    );
    const { catalog, findings } = await read({ members: `${origin}/members.csv` });
    expect(say(findings)).toEqual([
      expect.stringMatching(/members\.csv:2 \(Logo\): Expected a web address/),
    ]);
    expect(catalog.members.map(({ logo }) => logo?.url).filter(Boolean)).toEqual([
      `${origin}/deux.png`,
    ]);
  });

  it('are read in UTF-8 with commas too', async () => {
    const table = '\uFEFFName,Town,Kind\nExemple,"Nice, France",association\n';
    const { catalog } = await read({ members: 'm.csv' }, { 'm.csv': table });
    expect(catalog.members).toMatchObject([
      { name: 'Exemple', town: 'Nice, France', kind: 'association' },
    ]);
  });

  it('are kept without a value that is wrong, and left out without a name; each is said with its line', async () => {
    const table = `Nom;Site;Type;Adhésion;Vile
Exemple Un;exemple;Mairie;31/02/2024;Nice
;https://exemple.fr;;;
Exemple Trois;;;;
`;
    const { catalog, findings, failed } = await read({ members: 'm.csv' }, { 'm.csv': table });
    expect(catalog.members.map(({ name }) => name)).toEqual(['Exemple Trois', 'Exemple Un']);
    expect(failed).toEqual([]);
    expect(say(findings)).toEqual([
      'm.csv:1: The column "Vile" is not known. Did you mean "Ville"?',
      'm.csv:2 (Site): Expected a web address, like https://www.example.org/, received "exemple". Correct the value, or take it out if it may be missing',
      'm.csv:2 (Type): Expected one of: PME, Grand groupe, Université, Association, received "Mairie". Correct the value, or take it out if it may be missing',
      'm.csv:2 (Adhésion): Expected a day that exists, like 2026-11-18, received "31/02/2024". Correct the value, or take it out if it may be missing',
      'm.csv:3 (Nom): Expected some text, and there is nothing. Add it',
    ]);
  });

  it('say which row has a quotation mark that never ends', async () => {
    const table = 'Nom;Ville\nExemple Un;Nice\n"Exemple Deux;Nice\n';
    const { catalog, findings } = await read({ members: 'm.csv' }, { 'm.csv': table });
    expect(catalog.members.map(({ name }) => name)).toEqual(['Exemple Un']);
    expect(say(findings)[0]).toMatch(/^m\.csv:\d+: This cannot be read: .*[Qq]uote/);
  });

  it('cannot be read from a table without names', async () => {
    const { findings, failed } = await read(
      { members: 'm.csv' },
      { 'm.csv': 'Ville;Type\nNice;PME\n' },
    );
    expect(failed).toEqual(['m.csv']);
    expect(say(findings)).toEqual([
      'm.csv:1: There is no column "Nom". Add it to the first line: Ville, Type',
    ]);
  });
});

describe('contests from YAML', () => {
  it('are all read where one has a remark that may have been meant as text, and that is said', async () => {
    const contest = (name: string) =>
      `- nom: ${name}\n  étapes: [{ nom: Finale, ferme: 31/10/2026 }]\n`;
    const { catalog, findings, failed } = await read(
      { contests: 'contests.yaml' },
      { 'contests.yaml': contest('Un #vérifier') + contest('Deux') },
    );
    expect(catalog.contests.map(({ name }) => name)).toEqual(['Un', 'Deux']);
    expect(findings).toMatchObject([
      { rule: 'yaml-hash', severity: 'warning', where: { source: 'contests.yaml', line: 1 } },
    ]);
    expect(failed).toEqual([]);
  });

  it('are read in French words, days and times', async () => {
    const { catalog, findings } = await read(
      { contests: 'contests.yaml' },
      {
        'contests.yaml': `
- nom: Smart App Contest
  organisateur: Telecom Valley
  partenaire: { nom: Métropole, site: https://exemple.fr }
  public: Étudiants
  étapes:
    - nom: Candidatures
      ferme: 31/10/2026
    - nom: Coaching
      le: 2026-11-12
    - nom: Finale
      ouvre: 2027-03-18 à 18h30
      ferme: 2027-03-18 20:00
      site: https://exemple.fr/finale
  résultats: { nom: Les lauréats, site: https://exemple.fr/les lauréats.pdf }
`,
      },
    );
    expect(findings).toEqual([]);
    expect(catalog.contests).toEqual([
      {
        id: 'smart-app-contest',
        name: 'Smart App Contest',
        organizer: { name: 'Telecom Valley' },
        partner: { name: 'Métropole', url: 'https://exemple.fr' },
        audience: 'Étudiants',
        stages: [
          { name: 'Candidatures', closesAt: '2026-11-01T00:00:00+01:00' },
          {
            name: 'Coaching',
            opensAt: '2026-11-12T00:00:00+01:00',
            closesAt: '2026-11-13T00:00:00+01:00',
          },
          {
            name: 'Finale',
            opensAt: '2027-03-18T18:30:00+01:00',
            closesAt: '2027-03-18T20:00:00+01:00',
            url: 'https://exemple.fr/finale',
          },
        ],
        results: { name: 'Les lauréats', url: 'https://exemple.fr/les%20lauréats.pdf' },
      },
    ]);
  });

  it('that cannot be read are said with line, column and the words of their writer', async () => {
    const { catalog, findings } = await read(
      { contests: 'c.yaml' },
      {
        'c.yaml': `- nom: Un
  étapes:
    - nom: Finale
      ouvre: 2027-03-18
      ferme: le 20 mars
- nom: Deux
  etape: []
- nom: Trois
  étapes: [{ nom: Finale, ouvre: 2027-03-18, ferme: 2027-03-17 }]
- nom: Quatre
  étapes: [{ nom: Finale, ferme: 2027-03-17 }]
`,
      },
    );
    expect(catalog.contests.map(({ name }) => name)).toEqual(['Quatre']);
    expect(findings.map(({ rule, where }) => [rule, describeWhere(where)])).toEqual([
      ['value-unexpected', 'c.yaml:5:14 ([0].étapes[0].ferme)'],
      ['value-missing', 'c.yaml:6:3 ([1].étapes)'],
      ['key-misspelt', 'c.yaml:7:3 ([1].etape)'],
      ['value-unexpected', 'c.yaml:9:53 ([2].étapes[0].ferme)'],
    ]);
  });

  it('cannot be read from broken YAML', async () => {
    const { failed, findings } = await read(
      { contests: 'c.yaml' },
      { 'c.yaml': '- nom: "Un\n- nom: Deux\n' },
    );
    expect(failed).toEqual(['c.yaml']);
    expect(say(findings)[0]).toMatch(/^c\.yaml:1:8: A quotation mark .* no other that closes it/);
  });

  it('cannot be read where a text begins with a star', async () => {
    const { failed, findings } = await read(
      { contests: 'c.yaml' },
      { 'c.yaml': '- nom: *Grand*\n- nom: Deux\n' },
    );
    expect(failed).toEqual(['c.yaml']);
    expect(say(findings)[0]).toMatch(/^c\.yaml:1:8: A text cannot begin with a star here/);
  });
});

describe('events', () => {
  it('of several sources are one list by their start, each event once', async () => {
    const { catalog, findings } = await read(
      { events: ['a.ics', 'b.json', 'c.ics'] },
      { 'a.ics': CALENDAR, 'b.json': JSON_LD, 'c.ics': CALENDAR },
    );
    expect(catalog.events.map(({ name }) => name)).toEqual(['Thé', 'Café']);
    expect(say(findings)).toEqual([
      'b.json ([1].startDate): Expected a day that exists, like 2026-11-18, and there is nothing. Add it',
      ': There are two entries "a"; the first is kept. Take the second out, or give it an identifier of its own',
    ]);
  });

  it('name the line of an event that cannot be read', async () => {
    const broken = CALENDAR.replace(
      'END:VCALENDAR',
      `${EVENT.replace('DTSTART', 'DTFIN')}END:VCALENDAR`,
    );
    const { catalog, findings } = await read({ events: 'a.ics' }, { 'a.ics': broken });
    expect(catalog.events).toHaveLength(1);
    expect(describeWhere(findings[0]!.where)).toBe('a.ics:7 (DTSTART)');
  });

  it('are fetched, and known by what the server says they are', async () => {
    const url = await serve((request, response) => {
      const type = request.url === '/cal' ? 'text/calendar; charset=utf-8' : 'application/ld+json';
      response.setHeader('content-type', type).end(request.url === '/cal' ? CALENDAR : JSON_LD);
    });
    const { catalog } = await read({ events: [`${url}/cal`, `${url}/events?format=x`] });
    expect(catalog.events.map(({ name }) => name)).toEqual(['Thé', 'Café']);
  });
});

describe('a source that cannot be had', () => {
  it('is said, and the others are read', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/500') response.writeHead(500).end();
      else if (request.url === '/html') response.setHeader('content-type', 'text/html').end('<p>');
      else {
        response.writeHead(200, { 'content-type': 'text/calendar' });
        const endless = Buffer.alloc(1_000_000, 'x');
        const pour = () => {
          while (!response.destroyed && response.write(endless));
        };
        response.on('drain', pour);
        pour();
      }
    });
    const { catalog, failed, findings } = await read(
      {
        events: [
          `${url}/500`,
          `${url}/html`,
          `${url}/endless`,
          'http://127.0.0.1:9/',
          'calandar.ics',
          'nothing',
          'calendar.ics',
        ],
      },
      { 'calendar.ics': CALENDAR },
    );
    expect(catalog.events).toHaveLength(1);
    expect(failed).toHaveLength(6);
    expect(findings.map(({ rule }) => rule)).toEqual([
      'source-unreachable',
      'source-format',
      'source-too-large',
      'source-unreachable',
      'source-misspelt',
      'source-missing',
    ]);
    expect(say(findings)[0]).toContain(': 500 Internal Server Error.');
    expect(say(findings)[4]).toContain('Did you mean "calendar.ics"?');
  });
});
