import { catalogue } from '@telecom-valley/words';
import { assert } from 'chai';
import { html } from 'lit';
import { addressOf, eventsDuring, mount, until } from '../../../test/support/mount.ts';
import {
  ClockController,
  jsonIn,
  SourceController,
  speakAt,
  type TvErrorEvent,
  WidgetElement,
} from './index.ts';
import { PageClock } from './page-clock.ts';

const words = catalogue({
  en: { hello: 'Hello {name}' },
  fr: { hello: 'Bonjour {name}' },
  it: { hello: 'Ciao {name}' },
});

class Greeting extends WidgetElement {
  static override properties = { src: {} };
  declare src: string;
  readonly source = new SourceController(
    this,
    () => this.src,
    (bytes) => {
      const { name } = jsonIn(bytes) as { name?: string };
      if (!name) throw new Error('no name');
      return name;
    },
  );

  protected override renderContent(): unknown {
    const name = this.source.value?.[0];
    if (name === undefined) return undefined;
    if (name === 'broken') throw new Error('cannot draw');
    return html`<p>${speakAt(this, words)('hello', { name })}</p>`;
  }
}
customElements.define('test-greeting', Greeting);

/** For what must not happen. */
const patience = () => new Promise((later) => setTimeout(later, 200));

const said = (element: Element) => element.shadowRoot?.querySelector('p')?.textContent;
const showsOwnWords = (element: Element) => element.shadowRoot?.querySelector('slot') !== null;

async function mountGreeting(
  document_: unknown,
  around = (inner: string) => inner,
): Promise<Greeting> {
  return mount<Greeting>(
    around(`<test-greeting src="${addressOf(document_)}">own words</test-greeting>`),
  );
}

/** Takes the warnings that come while something is done, so that they do not clutter the report. */
async function warningsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message: string) => warnings.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('a widget', () => {
  it("shows the page's own words until it has something better", async () => {
    const element = await mountGreeting({ name: 'Ada' });
    assert.isTrue(showsOwnWords(element));
    await until('the greeting', () => said(element));
    assert.isFalse(showsOwnWords(element));
  });

  for (const [what, around, greeting] of [
    ['the page', (inner: string) => inner, 'Hello Ada'],
    [
      'an element around it',
      (inner: string) => `<div lang="fr-CA"><p>${inner}</p></div>`,
      'Bonjour Ada',
    ],
    ['one of underscores', (inner: string) => `<div lang="it_IT">${inner}</div>`, 'Ciao Ada'],
    ['another of ours', (inner: string) => `<div lang="de">${inner}</div>`, 'Hello Ada'],
    ['nothing that can be read', (inner: string) => `<div lang="?!">${inner}</div>`, 'Hello Ada'],
  ] as const) {
    it(`speaks the language of ${what}`, async () => {
      document.documentElement.lang = 'en';
      const element = await mountGreeting({ name: 'Ada' }, around);
      assert.equal(await until('the greeting', () => said(element)), greeting);
    });
  }

  it('speaks the language around the shadow root it stands in', async () => {
    const host = document.createElement('div');
    host.lang = 'fr';
    document.body.replaceChildren(host);
    const element = document.createElement('test-greeting') as Greeting;
    element.src = addressOf({ name: 'Ada' });
    host.attachShadow({ mode: 'open' }).append(element);
    assert.equal(await until('the greeting', () => said(element)), 'Bonjour Ada');
  });

  it('changes its language with the page', async () => {
    document.documentElement.lang = 'en';
    const element = await mountGreeting({ name: 'Ada' });
    await until('English', () => said(element) === 'Hello Ada');
    document.documentElement.lang = 'fr';
    await until('French', () => said(element) === 'Bonjour Ada');
    document.documentElement.lang = 'en';
  });

  for (const [trouble, document_, message] of [
    ['what it gets makes no sense', { nobody: true }, /Cannot show "blob:.*no name/],
    ['it cannot be drawn', { name: 'broken' }, /Cannot be drawn: Error: cannot draw/],
  ] as const) {
    it(`says so once, and shows the page's own words, when ${trouble}`, async () => {
      let element: Greeting | undefined;
      let warnings: string[] = [];
      const events = await eventsDuring<TvErrorEvent>('tv-error', async (seen) => {
        warnings = await warningsDuring(async () => {
          element = await mountGreeting(document_);
          await until('that it is said', () => seen.length > 0);
          await patience();
        });
      });
      assert.lengthOf(events, 1);
      assert.match(events[0]!.detail.message, message);
      assert.isNotEmpty(events[0]!.detail.hint);
      assert.isTrue(events[0]!.bubbles && events[0]!.composed);
      assert.lengthOf(warnings, 1);
      assert.isTrue(showsOwnWords(element!));
    });
  }

  for (const [trouble, src] of [
    ['is not there', '/nothing-here.json'],
    ['is no address', 'https://'],
    ['redirects', '/redirect-to-another-host'],
  ] as const) {
    it(`says so once when its address ${trouble}`, async () => {
      const events = await eventsDuring('tv-error', (seen) =>
        warningsDuring(async () => {
          await mount(`<test-greeting src="${src}">own words</test-greeting>`);
          await until('that it is said', () => seen.length > 0);
          await patience();
        }),
      );
      assert.lengthOf(events, 1);
    });
  }
});

describe('the source of a widget', () => {
  const { fetch } = globalThis;
  let asked: string[] = [];
  let answers: ((body: unknown) => void)[] = [];
  let aborted = 0;

  beforeEach(() => {
    asked = [];
    answers = [];
    aborted = 0;
    globalThis.fetch = ((address: string, { signal }: RequestInit) => {
      asked.push(address);
      signal!.addEventListener('abort', () => (aborted += 1));
      return new Promise((resolve) =>
        answers.push((body) => resolve(new Response(JSON.stringify(body)))),
      );
    }) as typeof fetch;
  });
  afterEach(async () => {
    document.body.replaceChildren();
    await patience();
    globalThis.fetch = fetch;
  });

  it('is asked for once, however many elements wait for it', async () => {
    await mount('<test-greeting src="/a"></test-greeting>'.repeat(5));
    await until('the question', () => asked.length > 0);
    await patience();
    assert.lengthOf(asked, 1);
    answers[0]!({ name: 'Ada' });
    await until('five greetings', () =>
      [...document.querySelectorAll('test-greeting')].every(said),
    );
  });

  it('is not asked for again when the element is moved in the page', async () => {
    const element = await mount<Greeting>('<test-greeting src="/b"></test-greeting><div></div>');
    document.querySelector('main > div')!.append(element);
    await until('the question', () => asked.length > 0);
    await patience();
    assert.lengthOf(asked, 1);
    assert.equal(aborted, 0);
    answers[0]!({ name: 'Ada' });
    await until('the greeting', () => said(element));
  });

  it('is let go when the last element that waits has left', async () => {
    await mount('<test-greeting src="/c"></test-greeting><test-greeting src="/c"></test-greeting>');
    document.querySelector('test-greeting')!.remove();
    await patience();
    assert.equal(aborted, 0);
    document.body.replaceChildren();
    await until('that it is let go', () => aborted > 0);
    await patience();
    assert.equal(aborted, 1);
  });

  it('is dropped when another was asked for in the meantime', async () => {
    const element = await mount<Greeting>('<test-greeting src="/slow"></test-greeting>');
    element.src = '/fast';
    await element.updateComplete;
    answers[1]!({ name: 'fast' });
    await until('the fast one', () => said(element) === 'Hello fast');
    answers[0]!({ name: 'slow' });
    await patience();
    assert.equal(said(element), 'Hello fast');
  });
});

describe('the clock of a page', () => {
  class Hand extends WidgetElement {
    readonly clock = new ClockController(this, (now) => now + 1000, fakeClock);
    drawn = 0;

    protected override renderContent(): unknown {
      this.drawn += 1;
      return html`<p>${this.clock.now}</p>`;
    }
  }

  let now = 0;
  let visibility: DocumentVisibilityState = 'visible';
  let onVisibilityChange = () => {};
  const timers = new Map<number, { ring: () => void; at: number }>();
  const fakeClock = new PageClock({
    setTimeout: ((ring: () => void, delay: number) => {
      timers.set(timers.size + 1, { ring, at: now + delay });
      return timers.size;
    }) as typeof window.setTimeout,
    clearTimeout: (timer) => timers.delete(Number(timer)),
    Date: { now: () => now },
    document: {
      get visibilityState() {
        return visibility;
      },
      addEventListener: (_type: string, listener: unknown) => {
        onVisibilityChange = listener as () => void;
      },
    },
  });
  customElements.define('test-hand', Hand);

  async function wait(milliseconds: number): Promise<void> {
    now += milliseconds;
    for (const [timer, { ring, at }] of timers) {
      if (at > now) continue;
      timers.delete(timer);
      ring();
    }
    await new Promise((later) => setTimeout(later, 60));
  }

  it('has one timer for all elements, and draws them when their time has come', async () => {
    const first = await mount<Hand>('<test-hand></test-hand>'.repeat(10));
    await until('on screen', () => timers.size > 0);
    await wait(0);
    assert.equal(timers.size, 1);
    const { drawn } = first;
    await wait(1000);
    assert.equal(first.drawn, drawn + 1);
    await wait(500);
    assert.equal(first.drawn, drawn + 1);
  });

  it('sleeps while the page is hidden, and catches up', async () => {
    const hand = await mount<Hand>('<test-hand></test-hand>');
    await until('on screen', () => timers.size > 0);
    visibility = 'hidden';
    onVisibilityChange();
    assert.equal(timers.size, 0);
    const { drawn } = hand;
    await wait(10_000);
    assert.equal(hand.drawn, drawn);
    visibility = 'visible';
    onVisibilityChange();
    await until('caught up', () => hand.drawn > drawn);
  });

  it('sleeps while its elements are off screen, and when they are gone', async () => {
    const hand = await mount<Hand>('<test-hand></test-hand>');
    await until('on screen', () => timers.size > 0);
    hand.style.cssText = 'position: absolute; inset-block-start: 500vh';
    await until('off screen', () => timers.size === 0);
    hand.style.cssText = '';
    await until('on screen again', () => timers.size > 0);
    hand.remove();
    assert.equal(timers.size, 0);
  });
});
