import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CalendarEvent, toLines, writeEvents } from '@telecom-valley/catalog';
import { serve } from '@telecom-valley/http';
import { type Gallery, openGallery } from '@telecom-valley/workspace/gallery';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import { expectPicture } from '../support/pictures.ts';

/** A Wednesday in a month of five weeks. */
const NOW = Date.parse('2026-11-18T09:00:00+01:00');

const { resolve } = createRequire(import.meta.url);

function event(date: string, name: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    id: `${date} ${name}`,
    name,
    startDate: `${date}T18:30:00+01:00`,
    endDate: `${date}T20:00:00+01:00`,
    timeZone: 'Europe/Paris',
    allDay: false,
    location: { name: 'SoFAB', town: 'Sophia Antipolis' },
    categories: ['Rencontre'],
    sectors: [],
    eventStatus: 'scheduled',
    attendanceMode: 'on-site',
    offers: [],
    accessibility: [],
    ...more,
  };
}

const days = { allDay: true, timeZone: undefined };
const events = [
  event('2026-11-03', 'Petit-déjeuner des adhérents', { url: 'https://exemple.fr/petit-dejeuner' }),
  event('2026-11-05', 'Industria', { ...days, startDate: '2026-11-05', endDate: '2026-11-10' }),
  event('2026-11-10', 'Atelier', { eventStatus: 'cancelled' }),
  ...['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((name) => event('2026-11-12', name)),
  event('2026-11-18', 'Commission Intelligence artificielle', {
    url: 'https://exemple.fr/ia',
    attendanceMode: 'online',
    categories: ['IA'],
    organizer: { name: 'Telecom Valley', url: 'https://exemple.fr' },
    offers: [{ price: 12.5, currency: 'EUR' }],
    accessibility: ['step-free', 'sign-language'],
    description: [
      { tag: 'p', children: ['Une soirée pour ', { tag: 'strong', children: ['apprendre'] }, '.'] },
    ],
  }),
  event('2026-11-20', 'Soirée des associations', { eventStatus: 'full' }),
  event('2026-12-02', 'Challenge Jeunes Pousses : demi-finale', { url: 'https://exemple.fr/cjp' }),
  event('2026-12-09', 'Café des développeurs'),
];

const head = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>
<link rel="stylesheet" href="/v1/widgets.css">
<script type="module" src="/v1/widgets.js"></script>
<style>
${[400, 700].map((weight) => `@font-face { font-family: Essai; font-weight: ${weight}; src: url(/font-${weight}.woff2) }`).join('\n')}
:root { color-scheme: light dark }
body { margin: 12px; font: 16px/1.5 Essai }
</style>`;

interface Scene {
  readonly attributes?: string;
  readonly width?: number;
  readonly isDark?: boolean;
  /** Whether the visitor has chosen all colours. */
  readonly hasForcedColors?: boolean;
  /** What to click, in the calendar, before the picture is taken. */
  readonly click?: string;
}

const themes = ['inherit', 'public', 'card'];
const views = ['month', 'list', 'day', 'next'];
const scenes: Readonly<Record<string, Scene>> = {
  ...Object.fromEntries(
    views.flatMap((view) =>
      themes.map((theme) => [
        `${view}-${theme}`,
        { attributes: `view="${view}" theme="${theme}"`, isDark: theme === 'card' },
      ]),
    ),
  ),
  phone: { width: 320 },
  'phone-dark': { width: 390, isDark: true },
  'month-dark': { isDark: true },
  english: { attributes: 'lang="en"' },
  'right-to-left': { attributes: 'dir="rtl" lang="ar"' },
  'forced-colors': { hasForcedColors: true },
  filters: { click: 'summary' },
  sheet: { click: 'a[href="https://exemple.fr/ia"]' },
  'sheet-phone': { click: 'a[href="https://exemple.fr/ia"]', width: 320, isDark: true },
};

let gallery: Gallery | undefined;
let origin = '';
let stop = async () => {};

beforeAll(async () => {
  gallery = await openGallery();
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  cpSync(join(root, 'widgets', 'dist', 'v1'), join(folder, 'v1'), { recursive: true });
  for (const weight of [400, 700]) {
    const font = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`;
    cpSync(resolve(font), join(folder, `font-${weight}.woff2`));
  }
  writeFileSync(join(folder, 'events.json'), toLines(writeEvents(events)));
  for (const [name, { attributes = '' }] of Object.entries(scenes)) {
    const tag = `<tv-event-calendar src="/events.json" ${attributes}></tv-event-calendar>`;
    writeFileSync(join(folder, `${name}.html`), head + tag);
  }
  const server = await serve({ folder }, 0);
  ({ origin } = server);
  stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
});

afterAll(async () => {
  await gallery?.close();
  await stop();
});

describe('the calendar', () => {
  it.for(Object.entries(scenes))('looks as it did: %s', async ([name, scene], { skip }) => {
    if (!gallery) {
      expect(process.env.CI, 'Debian’s Chromium has to be there').toBeUndefined();
      return skip('no Chromium of Debian’s');
    }
    const { width = 820, isDark = false, hasForcedColors = false, click } = scene;
    const png = await gallery.picture(`${origin}/${name}.html`, {
      width,
      height: 860,
      isDark,
      hasForcedColors,
      now: NOW,
      act:
        click &&
        `document.querySelector('tv-event-calendar').shadowRoot.querySelector('${click}').click()`,
    });
    expectPicture(name, png);
  });
});
