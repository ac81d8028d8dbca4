import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CheckedMessage } from '../model.ts';
import { Subscribers } from '../subscribers/index.ts';
import { Ledger, lockSending, openDatabase } from './index.ts';

const MESSAGE = { edition: '2026-11', subject: 'Essai', brief: '' } as CheckedMessage;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function openLedger() {
  const folder = temporaryFolder();
  const database = openDatabase(join(folder, 'a', 'ledger.db'));
  const subscribers = new Subscribers(database);
  for (const name of ['a', 'b', 'c']) {
    subscribers.add({
      address: `${name}@x.example`,
      language: 'fr',
      on: '2026-01-01',
      how: 'essai',
    });
  }
  return { database, ledger: new Ledger(database), subscribers };
}

describe('the ledger', () => {
  it('freezes an edition and its recipients once', () => {
    const { ledger, subscribers } = openLedger();
    ledger.freeze([MESSAGE], 1);
    subscribers.add({ address: 'late@x.example', language: 'fr', on: '2026-01-01', how: 'essai' });
    expect(ledger.freeze([{ ...MESSAGE, subject: 'Autre' } as CheckedMessage], 2)).toEqual({
      messages: [MESSAGE],
      at: 1,
    });
    expect(ledger.report('2026-11').counts).toEqual({ ready: 3 });
  });

  it('reads what an earlier version froze: one message alone, and less of it', () => {
    const { ledger, database } = openLedger();
    ledger.freeze([MESSAGE], 1);
    const { brief: _brief, ...less } = MESSAGE;
    database.prepare('UPDATE editions SET message = ?').run(JSON.stringify(less));
    expect(ledger.frozen('2026-11')).toEqual({ messages: [MESSAGE], at: 1 });
  });

  it('makes ready what cannot have arrived, and leaves in doubt what may have', () => {
    const { ledger } = openLedger();
    ledger.freeze([MESSAGE], 1);
    const first = ledger.mark(ledger.next('2026-11')!, 'sending');
    const second = ledger.mark(ledger.next('2026-11')!, 'committing');
    ledger.makeReady('2026-11');
    expect(ledger.next('2026-11')?.subscriber).toEqual(first.subscriber);
    expect(ledger.report('2026-11').doubts.map(({ subscriber }) => subscriber)).toEqual([
      second.subscriber,
    ]);
    ledger.settleDoubts('2026-11', 'skipped');
    expect(ledger.report('2026-11').counts).toEqual({ ready: 2, skipped: 1 });
  });

  it('does not bring back who has left', () => {
    const { ledger, subscribers } = openLedger();
    ledger.freeze([MESSAGE], 1);
    const { subscriber } = ledger.next('2026-11')!;
    subscribers.leave(subscriber.token, '2026-11-24T00:00:00Z');
    expect(ledger.hasLeft(subscriber.id)).toBe(true);
    const again = {
      address: subscriber.address.toUpperCase(),
      language: 'fr',
      on: '2026-02-01',
      how: 'x',
    } as const;
    expect(subscribers.add(again)).toBe(false);
    expect(subscribers.count()).toBe(2);
  });

  it('lets one send at a time', () => {
    const file = join(temporaryFolder(), 'lock');
    const unlock = lockSending(file);
    expect(lockSending(file)).toBeUndefined();
    unlock?.();
    const next = lockSending(file);
    expect(next).toBeDefined();
    next?.();
  });
});
