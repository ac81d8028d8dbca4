import type { RequestListener } from 'node:http';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { type LetterDesk, openDesk } from './letter-desk.ts';

const CONFIG = `export default {
  name: 'Pôle numérique', publicUrl: 'https://pole.example',
  brand: { accent: '#0b5394', accentDark: '#7ec4ff' },
  events: 'events.ics', members: 'members.csv', contests: 'contests.yaml',
  newsletter: {
    from: 'Pôle numérique <lettre@pole.example>',
    postalAddress: 'Pôle numérique, 06560 Valbonne',
    feeds: 'feeds.opml',
    mailPrograms: { gmail: 30, outlook: 30, 'apple-mail': 20, orange: 5, yahoo: 5, laposte: 5, sfr: 5 },
    sections: [
      { title: { fr: 'À la une', en: 'First of all' } },
      { title: { fr: 'Bienvenue', en: 'Welcome' }, shows: 'members' },
      { title: { fr: 'L’agenda', en: 'What is on' }, shows: 'agenda' },
      { title: { fr: 'Les concours', en: 'Contests' }, shows: 'contests' },
    ],
  },
};`;

const FEED = `<rss version="2.0"><channel><title>Le pôle</title><language>fr</language>
<item><title>Cent jeunes pousses au palais : « du jamais vu »</title><link>https://pole.example/cent</link>
<pubDate>Fri, 20 Nov 2026 08:00:00 GMT</pubDate><enclosure url="https://feeds.example/palais.png" type="image/png" length="1"/>
<description>Le palais des congrès d’Antibes a reçu cent jeunes pousses de toute la Côte d’Azur. Prochain rendez-vous : mars 2027.</description></item>
<item><title>Le laboratoire ouvre le samedi</title><link>https://pole.example/samedi</link>
<pubDate>Wed, 18 Nov 2026 08:00:00 GMT</pubDate><description>Imprimantes 3D et découpe laser, sans rendez-vous.</description></item>
</channel></rss>`;

const FOREIGN = `<rss version="2.0"><channel><title>Member’s blog</title><language>en</language>
<item><title>We are hiring ten engineers</title><link>https://adherent.example/jobs</link>
<pubDate>Tue, 10 Nov 2026 08:00:00 GMT</pubDate><description>In Sophia Antipolis, from January.</description></item>
</channel></rss>`;

const EVENTS = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Petit-déjeuner des adhérents
DTSTART;TZID=Europe/Paris:20261210T083000
DTEND;TZID=Europe/Paris:20261210T100000
LOCATION:Business Pôle
URL:https://pole.example/petit-dejeuner
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Forum
DTSTART;VALUE=DATE:20261215
DTEND;VALUE=DATE:20261216
STATUS:CANCELLED
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const CONTESTS = `- nom: Challenge
  étapes:
    - nom: Dépôt des dossiers
      ouvre: 2026-11-02
      ferme: 2027-01-15 23:59
`;

const MEMBERS = `Nom;Site;Secteurs;Ville;Adhésion;Logo
Éole;https://eole.example/;Énergie, Mer;Antibes;20/11/2026;eole.svg
Zéphyr;;Mer;Nice;21/11/2026;
`;

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><circle cx="10" cy="10" r="8" fill="#b3261e"/><path d="M22 5h16v10H22z" fill="#1b242c"/></svg>`;

/** A picture of two colours: it is the same, however it is packed. */
const palais: RequestListener = (_request, response) => {
  const picture = new PNG({ width: 640, height: 240 });
  for (let at = 0; at < picture.data.length; at += 4) {
    const isSky = at < picture.data.length / 2;
    picture.data.set(isSky ? [0x7e, 0xc4, 0xff, 0xff] : [0x0b, 0x53, 0x94, 0xff], at);
  }
  response.writeHead(200, { 'Content-Type': 'image/png' }).end(PNG.sync.write(picture));
};

/** A cluster with a letter in French and in English, of all that a letter can have, made as far as its desk. */
export async function openSampleLetter(): Promise<LetterDesk> {
  const desk = await openDesk({
    feeds: { pole: FEED, adherent: FOREIGN },
    pages: { 'palais.png': palais },
    files: {
      'cluster.config.ts': CONFIG,
      'events.ics': EVENTS,
      'contests.yaml': CONTESTS,
      'members.csv': MEMBERS,
      'eole.svg': LOGO,
      'subscribers.csv':
        'Address,Language,Consent,How\nlectrice@x.example,fr,2026-01-01,site\nreader@x.example,en,2026-01-01,site\n',
    },
  });
  for (const line of ['subscribers --import subscribers.csv', 'gather', 'curate']) {
    expect(await desk.run(line)).toMatchObject({ code: 0 });
  }
  const file = 'editions/2026-11/edition.yaml';
  const written = desk
    .read(file)
    .replace(
      /( {2}fr: )""\n( {2}en: )""/,
      '$1Voici **novembre**, et ce qui vient.\n$2Here is **November**, and what comes next.',
    );
  desk.write(file, written);
  return desk;
}
