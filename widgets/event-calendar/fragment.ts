const PREFIX = '#tv=';

/** What the fragment of the page's address asks for, `#tv=2026-11`; empty where it asks for nothing of ours. */
export function readFragment(): string {
  const { hash } = location;
  if (!hash.startsWith(PREFIX)) return '';
  try {
    return decodeURIComponent(hash.slice(PREFIX.length));
  } catch {
    return '';
  }
}

/** Says in the page's address what is shown. A fragment that is the page's own stays as it is. */
export function writeFragment(value: string): void {
  const { hash } = location;
  const fragment = PREFIX + encodeURIComponent(value);
  const isFree = hash === '' || hash.startsWith(PREFIX);
  if (!isFree || fragment === hash) return;
  try {
    history.replaceState(history.state, '', fragment);
  } catch {
    // WebKit allows it a hundred times in ten seconds: who leafs on so quickly does not share.
  }
}
