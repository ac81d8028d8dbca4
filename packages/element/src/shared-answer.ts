/** A document that was asked for once, however many elements wait for it. */
export interface SharedAnswer {
  readonly document: Promise<unknown>;
  /** Says that this asker needs it no longer. When nobody does, the request is ended and forgotten. */
  release(): void;
}

interface Pending {
  readonly document: Promise<unknown>;
  readonly controller: AbortController;
  askers: number;
}

const PATIENCE_MS = 30_000;

const pending = new Map<string, Pending>();

/** Asks for a document, what JSON says or else bytes: no cookie goes along, no address of the page, and no other host is followed to. */
export function ask(address: string): SharedAnswer {
  let entry = pending.get(address);
  if (!entry) {
    const controller = new AbortController();
    entry = { document: load(address, controller.signal), controller, askers: 0 };
    entry.document.catch(() => pending.delete(address));
    pending.set(address, entry);
  }
  const asked = entry;
  asked.askers += 1;
  let isReleased = false;
  return {
    document: asked.document,
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

async function load(address: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
  });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  if (isJson) return response.json();
  const bytes = new Uint8Array(await response.arrayBuffer());
  // Servers that do not know what they send are not rare.
  const beginsLikeJson = /^[\s\uFEFF]*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 99)));
  return beginsLikeJson ? JSON.parse(new TextDecoder().decode(bytes)) : bytes;
}
