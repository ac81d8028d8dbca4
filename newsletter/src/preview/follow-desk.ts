import { ANNOTATED } from './frames.ts';
import { LINKS_PAGE } from './letter-links.ts';

/** The stamp of a page that was just opened. */
export const UNSEEN = 'unseen';

/**
 * The script of the preview's page: waits for the desk to change, and shows what stands on it then. Only what is
 * another in a frame is put into it: to load them again, or to lay all of them out anew, takes longest, and their reader
 * stays where they scrolled to. No script of a letter runs in them.
 */
export const FOLLOW_DESK = `(async () => {
  const later = () => new Promise((done) => setTimeout(done, 1000));
  const status = document.querySelector('[role=status]');
  const letter = document.querySelector('.letter');
  const say = ({ isStopped }) => {
    const { stopped, stale } = status.dataset;
    const said = isStopped ? stopped : letter?.matches('.stale') ? stale : '';
    if (status.textContent !== said) status.textContent = said;
  };
  // Empty where there is none: an answer may also break off.
  const textAt = async (address, signal) => {
    const text = await fetch(address, { signal })
      .then((answer) => (answer.ok ? answer.text() : ''))
      .catch(() => undefined);
    say({ isStopped: text === undefined && !signal?.aborted });
    return text ?? '';
  };
  const framesOf = (page) => [...page.querySelectorAll('iframe')];
  const parse = (html) => new DOMParser().parseFromString(html, 'text/html');
  const renew = (old, fresh) => {
    if (old.isEqualNode(fresh)) return;
    if (!old.cloneNode().isEqualNode(fresh.cloneNode()))
      return old.replaceWith(fresh.cloneNode(true));
    const within = [...old.childNodes];
    const wanted = [...fresh.childNodes];
    let end = null;
    // Of more or fewer than there were, the last are mostly the same.
    while (within.length !== wanted.length && within.at(-1)?.isEqualNode(wanted.at(-1))) {
      end = within.pop();
      wanted.pop();
    }
    within.forEach((child, at) => (wanted[at] ? renew(child, wanted[at]) : child.remove()));
    for (const child of wanted.slice(within.length)) old.insertBefore(child.cloneNode(true), end);
  };
  const show = (html, frames) => {
    const fresh = parse(html).documentElement;
    for (const { contentDocument } of frames)
      if (contentDocument?.documentElement) renew(contentDocument.documentElement, fresh);
  };
  const framesAt = (pages) =>
    framesOf(document).filter((frame) => pages.includes(frame.getAttribute('src')));
  // What was found in the other letters is looked for when this one is seen.
  const mark = async () => {
    const links = await textAt('${LINKS_PAGE}');
    if (links) renew(document.querySelector('nav'), parse(links).querySelector('nav'));
  };
  // First what the letter is like, then what is to be said of it.
  const tell = async () => {
    const text = await textAt(location.href);
    if (!text) return false;
    const page = parse(text);
    const isMade = page.querySelector('.letter') !== null;
    if (isMade && !letter) return location.reload();
    document.title = page.title;
    const fresh = page.querySelectorAll('[data-fresh]');
    // A page without a letter has the first of them alone.
    [...document.querySelectorAll('[data-fresh]')]
      .slice(0, fresh.length)
      .forEach((part, at) => renew(part, fresh[at]));
    letter?.classList.toggle('stale', !isMade);
    say({ isStopped: false });
    const annotated = framesAt(['${ANNOTATED.page}']);
    const html = annotated.length > 0 && (await textAt('${ANNOTATED.page}'));
    if (html) show(html, annotated);
    mark();
    return true;
  };
  // Browsers keep six connections to a server: a page that nobody sees holds none of them.
  let unseen = new AbortController();
  let turned = () => {};
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) unseen.abort();
    turned();
  });
  const follow = async (since) => {
    while (document.hidden) await new Promise((done) => (turned = done));
    unseen = new AbortController();
    const change = await textAt('changed-' + since + '.json', unseen.signal);
    const { stamp, showings } = JSON.parse(change || '{"showings":[]}');
    for (const { html, pages } of showings) show(html, framesAt(pages));
    return stamp;
  };
  mark();
  // What is done for the first time takes longest: no change has to wait for that.
  await follow('${UNSEEN}');
  for (let stamp = document.body.dataset.stamp; ; ) {
    const fresh = await follow(stamp);
    if (fresh === stamp) continue;
    if (fresh && (await tell())) stamp = fresh;
    else await later();
  }
})();`;
