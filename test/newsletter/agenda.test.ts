import { expect, it } from 'vitest';
import { openDesk } from '../support/letter-desk.ts';

const EVENTS = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Salon
DTSTART;VALUE=DATE:20261201
STATUS:CANCELLED
LOCATION:Palais des Festivals d'Antibes\\n06600 Antibes
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Formation
DTSTART;TZID=Europe/Paris:20261215T090000
DTEND;TZID=Europe/Paris:20261217T170000
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Exposition
DTSTART;VALUE=DATE:20261130
DTEND;VALUE=DATE:20261220
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Webinaire
DTSTART;TZID=America/New_York:20261209T200000
DTEND;TZID=America/New_York:20261209T210000
LOCATION:https://visio.example/a
END:VEVENT
BEGIN:VEVENT
UID:5
SUMMARY:Hier
DTSTART;VALUE=DATE:20261130
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

it('the agenda of a letter says when what is not over is, for its reader', async () => {
  const desk = await openDesk({
    files: {
      'cluster.config.ts': `export default { name: 'Essai', publicUrl: 'https://essai.example', events: 'events.ics', newsletter: {
        from: 'Essai <lettre@essai.example>', postalAddress: 'Ici, 06560 Valbonne', feeds: 'feeds.opml',
        sections: [{ title: 'Nouvelles' }, { title: 'Agenda', shows: 'agenda' }] } };`,
      'events.ics': EVENTS,
    },
  });
  for (const line of ['gather', 'curate', 'render']) {
    expect(await desk.run(line)).toMatchObject({ code: 0 });
  }
  const text = desk.read('editions/2026-11/message.txt').replaceAll(/[\u00A0\u202F]/g, ' ');
  const [, agenda = ''] = /Agenda\n-+\n\n([^]*?)\n\n–/.exec(text) ?? [];
  expect(agenda.split('\n\n')).toEqual([
    'Salon\nAnnulé · mardi 1er décembre, toute la journée · Palais des Festivals \nd’Antibes, 06600 Antibes',
    'Webinaire\njeudi 10 décembre, 2 h – 3 h · en ligne',
    'Formation\ndu mardi 15 à 9 h au jeudi 17 décembre à 17 h',
    'Exposition\njusqu’au samedi 19 décembre',
  ]);
  const html = desk.read('editions/2026-11/message.html');
  expect(html).toMatch(/>→\u202F19<\/p><p [^>]*>déc\.<\/p>.*?Exposition/);
  expect(html).toContain(
    '><strong>Annulé</strong>\u00A0· mardi 1er\u00A0décembre, toute la journée\u00A0· Palais',
  );
});
