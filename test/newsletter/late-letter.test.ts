import { describe, expect, it } from 'vitest';
import { openDesk } from '../support/letter-desk.ts';

const event = (uid: number, name: string, start: string) =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${name}\r\nDTSTART:${start}\r\nEND:VEVENT\r\n`;

const FILES = {
  'cluster.config.ts': `export default { name: 'Essai', publicUrl: 'https://essai.example', events: 'events.ics', contests: 'contests.yaml', newsletter: {
    from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml',
    sections: [{ title: 'Nouvelles' }, { title: 'Agenda', shows: 'agenda' }, { title: 'Concours', shows: 'contests' }] } };`,
  'events.ics': `BEGIN:VCALENDAR\r\n${event(1, 'Forum', '20261202T083000Z')}${event(2, 'Salon', '20261210T083000Z')}END:VCALENDAR\r\n`,
  'contests.yaml': `- nom: Challenge
  étapes:
    - { nom: Dossiers, ouvre: 2026-11-02, ferme: 2026-12-31 23:59 }
`,
};

/** The letter of November, made at some time. */
async function madeAt(now: string): Promise<string> {
  const desk = await openDesk({ files: FILES });
  for (const line of ['gather', 'curate', `render --edition 2026-11 --now ${now}`]) {
    expect(await desk.run(line)).toMatchObject({ code: 0 });
  }
  return desk.read('editions/2026-11/message.txt');
}

describe('what is to come in a letter', () => {
  it('is counted from the first of the next month, when it is made on that day', async () => {
    const text = await madeAt('2026-12-01T08:00:00Z');
    expect(text).toMatch(/Forum[^]*Salon[^]*encore 30 jours/);
  });

  it('is counted from the day on which it is made, when that is later', async () => {
    const text = await madeAt('2026-12-05T08:00:00Z');
    expect(text).not.toContain('Forum');
    expect(text).toMatch(/Salon[^]*encore 26 jours/);
  });
});
