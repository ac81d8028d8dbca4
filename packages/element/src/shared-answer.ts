/** The bytes of an address that was asked for once, however many elements wait for it. */
export interface SharedAnswer {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  /** Says that this asker needs it no longer. When nobody does, the request is ended and forgotten. */
  release(): void;
}

interface Pending {
  readonly bytes: Promise<Uint8Array<ArrayBuffer>>;
  readonly controller: AbortController;
  askers: number;
}

const PATIENCE_MS = 30_000;

const pending = new Map<string, Pending>();

/** Asks for a document: no cookie goes along, no address of the page, and no other host is followed to. */
export function ask(address: string): SharedAnswer {
  let entry = pending.get(address);
  if (!entry) {
    const controller = new AbortController();
    entry = { bytes: load(address, controller.signal), controller, askers: 0 };
    entry.bytes.catch(() => pending.delete(address));
    pending.set(address, entry);
  }
  const asked = entry;
  asked.askers += 1;
  let isReleased = false;
  return {
    bytes: asked.bytes,
    release() {
      if (isReleased) return;
      isReleased = true;
      asked.askers -= 1;
      // An element that is moved in the page leaves it and comes back at once.
      setTimeout(() => {
        if (asked.askers > 0 || pending.get(address) !== asked) return;
        pending.delete(address);
        asked.controller.abort();
      });
    },
  };
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
