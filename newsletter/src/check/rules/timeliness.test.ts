import type { CalendarEvent } from '@telecom-valley/catalog';
import { expect, it } from 'vitest';
import {
  edition,
  FACTS,
  GOOD,
  READER,
  SENDER,
  story,
} from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';

const event = (name: string, startDate: string, endDate?: string) => ({
  event: { name, startDate, endDate } as CalendarEvent,
  again: [],
});

it('what an edition is made of is of its time', async () => {
  const told = edition(
    {
      shows: 'agenda',
      title: 'Agenda',
      events: [
        event('Passé', '2026-11-29T08:00:00+01:00', '2026-12-01T08:59:00+01:00'),
        event('En cours', '2026-11-29T08:00:00+01:00', '2026-12-01T09:00:00+01:00'),
        event('Hier', '2026-11-30'),
        event('Aujourd’hui', '2026-12-01'),
        event('Jusqu’à ce soir', '2026-11-28', '2026-12-01'),
        event('Ce matin', '2026-12-01T00:00:00+01:00'),
      ],
    },
    {
      shows: 'stories',
      title: 'Nouvelles',
      stories: [
        { ...story, title: 'Vieille', date: '2026-10-31', link: 'https://x.example/b' },
        { ...story, title: 'Du premier', date: '2026-11-01', link: 'https://x.example/c' },
        { ...story, title: 'Du jour', date: '2026-12-01', link: 'https://x.example/d' },
        { ...story, title: 'De demain', date: '2026-12-02', link: 'https://x.example/e' },
        { ...story, title: 'D’un jour', link: 'https://x.example/f' },
      ],
    },
  );
  const facts = { ...FACTS, edition: told };
  const { findings, message } = await check(GOOD, READER, SENDER, facts);
  expect(findings.map(({ rule, values }) => [rule, values.name ?? values.title])).toEqual([
    ['event-past', 'Passé'],
    ['event-past', 'Hier'],
    ['story-old', 'Vieille'],
    ['story-future', 'De demain'],
  ]);
  // The first letter speaks for those of all languages.
  expect(findings.map(({ where }) => where.path)).toEqual(['', '', '', '']);
  expect(message).toBeDefined();
  const { findings: again } = await check(GOOD, READER, SENDER, { ...facts, isFirst: false });
  expect(again).toEqual([]);
});

/** What is said of an editorial, on the first of December. */
