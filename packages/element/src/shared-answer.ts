/** A document that somebody waits for. */
interface Pending {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  readonly controller: AbortController;
  askers: number;
}

const PATIENCE_MS = 30_000;

const pending = new Map<string, Pending>();

/**
 * Asks for a document, once however many elements wait for it: no cookie goes along, no address of the page, and no
 * other host is followed to.
 *
 * @param signal - says that this asker needs it no longer. When nobody does, the request is ended and forgotten
 */
export function ask(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const asked = pending.get(address) ?? begin(address);
  asked.askers += 1;
  signal.addEventListener('abort', () => {
    // An element that is moved in the page leaves it and comes back at once.
    setTimeout(() => {
      asked.askers -= 1;
      if (asked.askers > 0) return;
      if (pending.get(address) === asked) pending.delete(address);
      asked.controller.abort();
    });
  });
  return asked.bytes;
}

function begin(address: string): Pending {
  const controller = new AbortController();
  const begun = { bytes: load(address, controller.signal), controller, askers: 0 };
  begun.bytes.catch(() => pending.delete(address));
  pending.set(address, begun);
  return begun;
}

async function load(address: string, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return new Uint8Array(await response.arrayBuffer());
}
