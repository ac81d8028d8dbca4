import type { ReceivedMail } from '@telecom-valley/workspace/inbox';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../support/letter-desk.ts';

const ADDRESS = 'depart@essai.example';

/** A cluster whose mail server gives what comes to the address to `newsletter leave`, and its letters of November. */
async function openSent(leaveAddress: string | undefined) {
  const desk = await openDesk();
  const given = leaveAddress ? `leaveAddress: '${leaveAddress}', ` : '';
  desk.write(
    'cluster.config.ts',
    desk.read('cluster.config.ts').replace('feeds:', `${given}feeds:`),
  );
  for (const line of ['subscribers --import subscribers.csv', 'gather', 'curate', 'send --yes']) {
    expect(await desk.run(line)).toMatchObject({ code: 0 });
  }
  return {
    ...desk,
    leave: (mail: string) =>
      desk.run('leave', { readInput: () => Promise.resolve(Buffer.from(mail)) }),
  };
}

/** The ways out that a letter names, in its own order. */
function waysOut({ email }: ReceivedMail): string[] {
  const { value = '' } = email.headers.find(({ key }) => key === 'list-unsubscribe') ?? {};
  return [...value.matchAll(/<([^>]*)>/g)].map(([, address = '']) => address);
}

/** What a mail program writes to a `mailto:` (RFC 6068). */
function written(address: string, inSubject = (subject: string) => subject): string {
  const { pathname, searchParams } = new URL(address);
  const subject = inSubject(searchParams.get('subject') ?? '');
  return `From: Somebody <other@x.example>\r\nTo: ${pathname}\r\nSubject: ${subject}\r\n\r\n`;
}

describe('leaving by mail', () => {
  it('takes what a mail program writes, as often as it does, and from whatever address', async () => {
    const { leave, mails, run } = await openSent(ADDRESS);
    const letter = mails.find(({ to }) => to === 'a0@x.example')!;
    const [web, mail, ...others] = waysOut(letter);
    expect(web).toMatch(/^https:\/\/essai\.example\/newsletter\/leave\//);
    expect(mail).toMatch(new RegExp(`^mailto:${ADDRESS}\\?subject=`));
    expect(others).toEqual([]);
    for (const _time of [1, 2]) {
      expect(await leave(written(mail!))).toMatchObject({
        code: 0,
        out: 'Noted: no letter goes to that reader any more.\n',
      });
      expect((await run('subscribers')).out).toBe('1 subscriber\n');
    }
    await run('send --yes --edition 2026-12 --now 2027-01-02T09:00:00Z');
    expect(mails.filter(({ to }) => to === 'a0@x.example')).toHaveLength(1);
  });

  it.each([
    ['in capitals', (subject: string) => subject.replace('unsubscribe', 'Unsubscribe')],
    ['on a line of its own', (subject: string) => subject.replace(' ', '\r\n ')],
    [
      'in words that are encoded',
      (subject: string) => `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    ],
    ['behind a space that was not decoded', (subject: string) => subject.replace(' ', '%20')],
    ['behind more than one space', (subject: string) => subject.replace(' ', '  ')],
    ['after a prefix', (subject: string) => `Re: ${subject}`],
  ])('knows a reader who is named %s', async (_how, inSubject) => {
    const { leave, mails, run } = await openSent(ADDRESS);
    const [, mail] = waysOut(mails[0]!);
    expect((await leave(written(mail!, inSubject))).code).toBe(0);
    expect((await run('subscribers')).out).toBe('1 subscriber\n');
  });

  it.each([
    ['names nobody', written('mailto:x@x.example?subject=Stop%20it')],
    ['names half a reader', written('mailto:x@x.example?subject=unsubscribe%20abc')],
    ['is none', ''],
  ])('lets nobody go for a mail that %s, and says what to do', async (_what, mail) => {
    const { leave, run } = await openSent(ADDRESS);
    const { code, err } = await leave(mail);
    expect(err).toMatch(/does not say which reader leaves[^]*“Unsubscribe with one click”/);
    expect(code).toBe(1);
    expect((await run('subscribers')).out).toBe('2 subscribers\n');
  });

  it('does not say whether it knew the reader', async () => {
    const { leave, run } = await openSent(ADDRESS);
    const unknown = written(`mailto:x@x.example?subject=unsubscribe%20${'x'.repeat(32)}`);
    expect(await leave(unknown)).toMatchObject({ code: 0, out: expect.stringContaining('Noted') });
    expect((await run('subscribers')).out).toBe('2 subscribers\n');
  });

  it('is offered only where such mails are read', async () => {
    const { mails } = await openSent(undefined);
    expect(waysOut(mails[0]!)).toEqual([expect.stringMatching(/^https:/)]);
  });
});
