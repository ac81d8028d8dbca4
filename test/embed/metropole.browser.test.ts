import { assert } from 'chai';
import { until } from '../support/mount.ts';
import {
  clusterOrigin,
  isShown,
  openPartnerPage,
  type PartnerPage,
  untilShown,
  widgetsOf,
} from '../support/partner-page.ts';

const SCRIPT = '<script type="module" src="https://telecom-valley.example/v1/widgets.js"></script>';
const CLUSTER = 'https://telecom-valley.example';
const POLICY = "require-trusted-types-for 'script'; trusted-types telecom-valley";

/** So low a window that no widget is near when the page comes: what happens then can be waited for. */
const LOW = { height: 60 };

const patience = (milliseconds = 500) => new Promise((later) => setTimeout(later, milliseconds));

/** Nothing was forbidden, thrown or reported. */
function assertQuiet({ violations, errors, reports }: PartnerPage): void {
  assert.deepEqual({ violations, errors, reports }, { violations: [], errors: [], reports: [] });
}

/** Where everything stands that could be moved by a widget that comes. */
function placesIn({ document, window }: PartnerPage): unknown[] {
  return [...document.querySelectorAll('h2, footer, tv-contest-countdown')].map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return [element.localName, Math.round(top + window.scrollY), Math.round(height)];
  });
}

describe('on a partner’s page under a strict policy', () => {
  for (const path of ['index.html', 'en.html']) {
    it(`all widgets of ${path} are shown, and nothing is forbidden, thrown or reported`, async () => {
      const page = await openPartnerPage([], { path });
      await untilShown(page);
      assert.lengthOf(widgetsOf(page), 4);
      await patience();
      assertQuiet(page);
    });
  }

  it('the widgets ask nobody but the hosts that the page names, and keep nothing', async () => {
    const page = await openPartnerPage();
    await untilShown(page);
    await patience();
    const hosts = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).origin);
    assert.sameMembers([...new Set(hosts)], [location.origin, await clusterOrigin()]);
    assert.equal(page.document.cookie, '');
    assert.equal(page.window.localStorage.length + page.window.sessionStorage.length, 0);
  });

  it('what search engines read is written into the page, and nothing is forbidden', async () => {
    const page = await openPartnerPage([['<tv-event-calendar', '<tv-event-calendar seo']]);
    await untilShown(page);
    const calendar = widgetsOf(page)[0]!;
    const { textContent } = await until('the markup', () => calendar.querySelector('script'));
    assert.include(textContent, '"@type":"Event"');
    assertQuiet(page);
  });

  it('each document is asked for once, however many widgets want it', async () => {
    const page = await openPartnerPage();
    await untilShown(page);
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.json'));
    assert.sameMembers(asked, ['/events.json', '/contests.json', '/members.json']);
  });

  for (const width of [320, 390, 1280]) {
    it(`nothing moves when the widgets come, ${width} pixels wide`, async () => {
      const before = placesIn(await openPartnerPage([[SCRIPT, '']], { width }));
      const page = await openPartnerPage([], { width });
      await untilShown(page);
      await patience();
      assert.deepEqual(placesIn(page), before);
      assert.deepEqual(page.shifts, []);
    });
  }

  it('the page’s style sheet does not reach the widgets’ text', async () => {
    const page = await openPartnerPage();
    await untilShown(page);
    const inside = widgetsOf(page)[0]!.shadowRoot!.querySelector('[part=title]')!;
    const { letterSpacing, textAlign, textTransform } = page.window.getComputedStyle(inside);
    assert.deepEqual(
      { letterSpacing, textAlign, textTransform },
      { letterSpacing: 'normal', textAlign: 'start', textTransform: 'none' },
    );
    const button = widgetsOf(page)[0]!.shadowRoot!.querySelector('button')!;
    assert.notEqual(page.window.getComputedStyle(button).backgroundColor, 'rgb(255, 0, 255)');
  });
});

describe('a partner’s own words stand', () => {
  const ownWords = 'calendrier auquel s’abonner';

  async function assertOwnWords(page: PartnerPage): Promise<void> {
    const [calendar] = widgetsOf(page);
    const words = [...calendar!.children].find(({ textContent }) =>
      textContent?.includes(ownWords),
    )!;
    const { width, height } = words.getBoundingClientRect();
    assert.isAbove(width * height, 0, 'the words have no place on the page');
  }

  it('when the policy allows no Trusted Types at all, and nothing is thrown', async () => {
    const page = await openPartnerPage([
      [POLICY, "require-trusted-types-for 'script'; trusted-types 'none'"],
    ]);
    await patience(1500);
    assert.deepEqual(page.errors, []);
    const isEnforced = 'trustedTypes' in page.window;
    if (isEnforced) await assertOwnWords(page);
    else await untilShown(page);
  });

  it('when the policy forbids the script', async () => {
    const page = await openPartnerPage([
      ['script-src https://telecom-valley.example', "script-src 'none'"],
    ]);
    await patience();
    await assertOwnWords(page);
    assert.deepEqual(page.errors, []);
  });

  it('when the policy forbids the data, and one report says what to do', async () => {
    const page = await openPartnerPage(
      [['connect-src https://telecom-valley.example', "connect-src 'self'"]],
      LOW,
    );
    widgetsOf(page)[0]!.scrollIntoView();
    await until('a report', () => page.reports.find((report) => report.includes('events.json')));
    await assertOwnWords(page);
    assert.lengthOf(
      page.reports.filter((report) => report.includes('events.json')),
      1,
    );
    assert.deepEqual(page.errors, []);
  });

  it('when the cluster is down', async () => {
    const page = await openPartnerPage([['https://telecom-valley.example', 'http://127.0.0.1:9']]);
    await patience();
    await assertOwnWords(page);
    assert.deepEqual(page.errors, []);
  });
});

describe('a page may be unusual', () => {
  it('and load the script twice', async () => {
    const page = await openPartnerPage([
      [SCRIPT, `${SCRIPT}\n${SCRIPT.replace('.js', '.js?again')}`],
    ]);
    await untilShown(page);
    await patience();
    assertQuiet(page);
  });

  it('and load two versions', async () => {
    const { release } = (await (await fetch(`${await clusterOrigin()}/site.json`)).json()) as {
      release: string;
    };
    const other = SCRIPT.replace('/v1/', `/v1/${release}/`);
    const page = await openPartnerPage([[SCRIPT, `${SCRIPT}\n${other}`]]);
    await untilShown(page);
    await patience();
    assertQuiet(page);
  });

  it('and add a widget later', async () => {
    const page = await openPartnerPage([
      ['<tv-member-logos', '<div'],
      ['</tv-member-logos>', '</div>'],
    ]);
    await untilShown(page);
    const logos = page.document.createElement('tv-member-logos');
    logos.setAttribute('src', `${await clusterOrigin()}/members.json`);
    page.document.querySelector('main')!.append(logos);
    logos.scrollIntoView();
    await until('the logos', () => isShown(logos));
    assertQuiet(page);
  });

  it('and keep a widget in a shadow root', async () => {
    const page = await openPartnerPage();
    await untilShown(page);
    const host = page.document.createElement('div');
    page.document.querySelector('main')!.prepend(host);
    const countdown = page.document.createElement('tv-contest-countdown');
    countdown.setAttribute('src', `${await clusterOrigin()}/contests.json`);
    host.attachShadow({ mode: 'open' }).append(countdown);
    await until('the countdown', () => isShown(countdown));
  });

  it('and take a widget away while it loads', async () => {
    const page = await openPartnerPage();
    for (const widget of widgetsOf(page)) widget.remove();
    await patience();
    assertQuiet(page);
  });
});

describe('the loader', () => {
  it('leaves a widget that nobody comes near where it is', async () => {
    const page = await openPartnerPage([
      ['<main>', '<main><style>#entreprises { margin-block-start: 9000px }</style>'],
      ["style-src 'self'", "style-src 'self' 'unsafe-inline'"],
    ]);
    await until('the calendar', () => isShown(widgetsOf(page)[0]!));
    await patience();
    const logos = widgetsOf(page).at(-1)!;
    assert.isFalse(isShown(logos));
    const names = page.window.performance.getEntriesByType('resource').map(({ name }) => name);
    assert.isUndefined(names.find((name) => /member-logos|members\.json/.test(name)));
    logos.scrollIntoView();
    await until('the logos', () => isShown(logos));
  });

  it('says on the page what it cannot load', async () => {
    const { release } = (await (await fetch(`${await clusterOrigin()}/site.json`)).json()) as {
      release: string;
    };
    const scripts = ['widgets.js', `${release}/together/shared.js`].map(
      (name) => `${CLUSTER}/v1/${name}`,
    );
    const page = await openPartnerPage(
      [[`script-src ${CLUSTER}`, `script-src ${scripts.join(' ')}`]],
      LOW,
    );
    widgetsOf(page)[0]!.scrollIntoView();
    await until('a report', () =>
      page.reports.find((report) => report.includes('cannot be loaded')),
    );
    assert.deepEqual(page.errors, []);
  });
});
