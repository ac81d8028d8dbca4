import { describe, expect, it } from 'vitest';
import { timesIn } from './times-in.ts';

/** A Wednesday. */
const PUBLISHED = Date.parse('2026-11-25T09:00:00Z');

function said(body: string, title = '') {
  const { days, months, times } = timesIn(title, body, PUBLISHED);
  return { days: [...days], months: [...months], times: [...times] };
}

describe('timesIn', () => {
  it.each([
    ['le 1er décembre', ['12-01']],
    ['du 3 au 5 mars', ['03-03']],
    ['December 1st and 2nd', ['12-01']],
    ['on the 2nd of March', ['03-02']],
    ['Lundi 7/07', ['07-07']],
    ['2026-12-04', ['12-04']],
    ['le 31/31', []],
  ])('finds days: %s', (text, days) => {
    expect(said(text).days).toEqual(days);
  });

  it.each([
    ['mardi prochain, au Frog', ['12-01']],
    ['rendez-vous jeudi prochain', ['11-26']],
    ['mercredi prochain', ['12-02']],
    ['mardi de la semaine prochaine', ['12-01']],
    ['vendredi de la semaine prochaine', ['12-04']],
    ['this Friday', ['11-27']],
    ['les prochaines dates', []],
    ['le concours prochain', []],
  ])('knows which day comes next: %s', (text, days) => {
    expect(said(text).days).toEqual(days);
  });

  it('does not take where and when a paper wrote it for what it speaks of', () => {
    expect(said('Toulouse, 29 août. – L’atelier a lieu le 4 septembre.').days).toEqual(['09-04']);
    expect(said('SOPHIA ANTIPOLIS, le 22 octobre 2026 – Solvane annonce').days).toEqual([]);
    expect(said('TOULOUSE, August 29 – The workshop').months).toEqual([]);
    expect(said('Toulouse accueille, le 29 août, un atelier').days).toEqual(['08-29']);
  });

  it.each([
    ['à 18 h 30', ['18:30']],
    ['à 18h', ['18:00']],
    ['à 9 heures', ['9:00']],
    ['de 18h00 à 21h', ['18:00', '21:00']],
    ['19:30', ['19:30']],
    ['6.30pm', ['18:30']],
    ['at 7 pm', ['19:00']],
    ['11.55 am', ['11:55']],
    ['12 pm', ['12:00']],
    ['3 hommes et 25 habitants', []],
    ['la version 2.30', []],
  ])('finds times of day: %s', (text, times) => {
    expect(said(text).times).toEqual(times);
  });

  it('reads the title, too', () => {
    expect(said('', 'Apéro le 28 octobre à 19h30')).toEqual({
      days: ['10-28'],
      months: [10],
      times: ['19:30'],
    });
  });
});
