import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/read-tree.ts';
import type { LetterDesk } from '../support/letter-desk.ts';
import { startPostfix } from '../support/postfix.ts';
import { openSampleLetter } from '../support/sample-letter.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PUBLIC = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');

/** The sample letters, signed, and without pictures that would have to be on the web. */
async function openSignedLetter(): Promise<LetterDesk> {
  const desk = await openSampleLetter();
  const file = 'editions/2026-11/edition.yaml';
  desk.write(file, desk.read(file).replaceAll(/^ +image: .*\n/gm, ''));
  desk.write('members.csv', desk.read('members.csv').replace('eole.svg', ''));
  desk.write('dkim.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  desk.write('.env', `${desk.read('.env')}NEWSLETTER_DKIM_KEY=dkim.pem\n`);
  return desk;
}

const NOW = '2026-12-01T08:00:00Z';

/** Python's own parser, as strict as it can be. */
const PARSE = `
import email, email.policy, json, sys
message = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(message.walk())
print(json.dumps({
    'defects': [repr(defect) for part in parts for defect in part.defects]
        + [repr(defect) for part in parts for value in part.values() for defect in value.defects],
    'types': [part.get_content_type() for part in parts],
    'subject': message['Subject'],
    'from': str(message['From']),
    'text': message.get_body(('plain',)).get_content(),
    'html': message.get_body(('html',)).get_content(),
}))
`;

function readWithPython(source: Uint8Array) {
  const { stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', PARSE], { input: source });
  expect(String(stderr)).toBe('');
  return JSON.parse(String(stdout)) as Readonly<Record<string, unknown>>;
}

describe('the letter', () => {
  it('passes through a real Postfix as it is, its signature too', { timeout: 60_000 }, async () => {
    const desk = await openSignedLetter();
    const env = desk.read('.env');
    const [, next = ''] = /smtp:\/\/127\.0\.0\.1:(\d+)/.exec(env) ?? [];
    const port = await startPostfix(Number(next));
    desk.write('.env', env.replace(`127.0.0.1:${next}`, `127.0.0.1:${port}`));
    expect((await desk.run('send --yes')).out).toContain('2 accepted by the server of 2');
    while (desk.mails.length < 2) await sleep(50);
    const messages = JSON.parse(desk.read('editions/2026-11/message.json'));
    for (const { to, source, email } of desk.mails) {
      expect(String(source)).toMatch(/^Received: from [^]*by relay\.pole\.example \(Postfix\)/m);
      const { subject, html } = messages[to === 'reader@x.example' ? 1 : 0];
      expect(email.subject).toBe(subject);
      const personal = /\uE000(?:unsubscribe|preferences)\uE001/g;
      const links = /https:\/\/pole\.example\/newsletter\/(?:leave|preferences)\/[\w-]{32}/g;
      expect(email.html!.trimEnd().replaceAll(links, '*')).toBe(html.replaceAll(personal, '*'));
      const { results } = await dkimVerify(source, {
        resolver: () => Promise.resolve([[`v=DKIM1; k=rsa; p=${PUBLIC}`]]),
      });
      expect(results.map(({ status }) => status.result)).toEqual(['pass']);
    }
  });

  it('is read by a second parser without a defect, to the same end', async () => {
    const desk = await openSignedLetter();
    await desk.run('send --yes');
    for (const { source, email } of desk.mails) {
      const read = readWithPython(source);
      expect(read).toMatchObject({
        defects: [],
        types: ['multipart/alternative', 'text/plain', 'text/html'],
        subject: email.subject,
        html: email.html!.trimEnd(),
      });
    }
  });

  it('is no spam to SpamAssassin, and spelt as Hunspell has it', { timeout: 60_000 }, async () => {
    const desk = await openSignedLetter();
    const file = 'editions/2026-11/edition.yaml';
    desk.write(file, desk.read(file).replace('et ce qui vient', 'et ce qui viens bientot'));
    const cli = join(root, 'newsletter', 'src', 'cli.ts');
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--now', NOW, '--json'], {
      cwd: desk.folder,
      encoding: 'utf8',
    });
    const { findings } = JSON.parse(stdout) as {
      findings: readonly { rule: string; severity: string; message: string }[];
    };
    const told = findings.map(({ rule, severity }) => `${rule} ${severity}`);
    expect([...new Set(told)]).toEqual([
      expect.stringMatching(/^spam-(?:none|score) info$/),
      'spelling info',
    ]);
    expect(findings.at(-1)!.message).toMatch(/: bientot$/);
    for (const { message } of findings.slice(0, -1)) {
      const [, score] = /(-?[\d.]+) points/.exec(message) ?? [];
      expect(Number(score), message).toBeLessThanOrEqual(0.5);
    }
  });
});
