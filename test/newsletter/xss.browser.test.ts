import { sanitise } from '@telecom-valley/richtext';
import { assert } from 'chai';

/** What attackers write besides, where a list is not enough. */
const MORE = [
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<template><script>alert(1)</script></template>',
  '<a href="java&Tab;script&colon;alert(1)">x</a><a href="&#1;javascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>x</details>',
  '<video><source onerror=alert(1)></video>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<base href="javascript:alert(1)//"><a href="x">x</a>',
  '<p style="animation:x" onanimationstart=alert(1)><style>@keyframes x{}</style>',
  '<xmp><img src=x onerror=alert(1)></xmp><plaintext><img src=x onerror=alert(1)>',
];

/** The same in other words: filters that look for words do not find them. */
const MUTATIONS: readonly ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => vector.toUpperCase().replaceAll('ALERT', 'alert').replaceAll('PARENT', 'parent'),
  (vector) => vector.replaceAll(/<(\w)/g, '<x><$1'),
  (vector) => vector.replaceAll(/\s(on\w+)/gi, '/\n$1'),
  (vector) => vector.replaceAll(/script/gi, (word) => `${word.slice(0, 3)}<b></b>${word.slice(3)}`),
  (vector) => `<!--><p title='-->${vector}`,
  (vector) => `<svg><style>${vector}`,
  (vector) => `<a href="https://x.example/?${vector}">${vector}</a>`,
  (vector) => vector.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (vector) => vector.replaceAll('"', '&quot;').replaceAll(/javascript:/gi, 'java\tscript:'),
];

const patience = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

/** Opens HTML in a page, does to it what readers do, and says how often a program of its ran. */
async function open(html: string): Promise<{ readonly ran: number; readonly links: string[] }> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><script>
    window.ran = 0;
    window.alert = window.prompt = window.confirm = () => { window.ran += 1; };
    window.onerror = () => true;
  </script><body>${html}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await Promise.race([loaded, patience(5000)]);
  const inside = frame.contentWindow as unknown as { ran?: number } | null;
  const page = frame.contentDocument;
  for (const element of page?.body.querySelectorAll('*') ?? []) {
    for (const type of ['mouseover', 'focus', 'pointerenter', 'toggle', 'animationstart']) {
      element.dispatchEvent(new Event(type, { bubbles: true }));
    }
  }
  await patience(300);
  const links = [...(page?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? [])];
  const found = { ran: inside?.ran ?? 0, links: links.map(({ protocol }) => protocol) };
  frame.remove();
  return found;
}

describe('what strangers write', () => {
  let vectors: readonly string[] = [];

  before(async () => {
    const list = (await (await fetch('/test/fixtures/xss/vectors.json')).json()) as string[];
    vectors = [...list, ...MORE];
    assert.isAbove(vectors.length, 200);
  });

  it('runs in this very page, as long as nobody sanitises it', async () => {
    const { ran } = await open('<img src=x onerror=alert(1)>');
    assert.isAbove(ran, 0);
  });

  for (const [at, mutate] of MUTATIONS.entries()) {
    it(`does not run once it is sanitised, written in another way (${at})`, async () => {
      for (let from = 0; from < vectors.length; from += 100) {
        const some = vectors.slice(from, from + 100).map((vector) => sanitise(mutate(vector)));
        const { ran, links } = await open(some.join('\n<hr>\n'));
        assert.equal(ran, 0);
        assert.deepEqual(
          links.filter((protocol) => !/^(?:https?|mailto|tel):$/.test(protocol)),
          [],
        );
      }
    });
  }
});
