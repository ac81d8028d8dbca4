import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { readSigningKey, signMail } from './sign-mail.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PUBLIC = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const AT = Date.parse('2026-12-01T08:00:00Z');
const SIGNER = { domain: 'pole.example', selector: 'lettre', key: privateKey };

async function verify(mail: Uint8Array) {
  const { results } = await dkimVerify(Buffer.from(mail), {
    resolver: (name: string) =>
      Promise.resolve(
        name === 'lettre._domainkey.pole.example' ? [[`v=DKIM1; k=rsa; p=${PUBLIC}`]] : [],
      ),
  });
  return results.map(({ status, signingDomain, signingHeaders }) => ({
    result: status.result,
    signingDomain,
    headers: signingHeaders?.keys.toLowerCase(),
  }));
}

describe('a signature', () => {
  it('is one that others verify, and covers all that must be (RFC 8058)', async () => {
    const message = {
      edition: '2026-11',
      language: 'fr' as const,
      subject:
        'La lettre d’été\u00A0: « à suivre », 🎉 et un sujet bien plus long que ne l’est une ligne',
      brief: '',
      html: '<p>Été</p>  \n\n\n',
      text: 'Été  \n\n  deux  espaces\t\n\n\n',
    };
    const sender = {
      from: { name: 'Pôle', address: 'lettre@pole.example' },
      cluster: 'Pôle',
      publicUrl: 'https://pole.example',
      leaveAddress: 'depart@pole.example',
      at: AT,
      signer: SIGNER,
    };
    const { bytes } = await compose(
      message,
      { address: 'a@b.example', token: 'x'.repeat(32) },
      sender,
    );
    const [signature, ...others] = await verify(bytes);
    expect(others).toEqual([]);
    expect(signature).toMatchObject({ result: 'pass', signingDomain: 'pole.example' });
    for (const name of ['from', 'subject', 'date', 'list-unsubscribe', 'list-unsubscribe-post']) {
      expect(signature!.headers).toContain(name);
    }
    const source = Buffer.from(bytes).toString();
    expect(source).not.toMatch(/[;\s]l=/);
    const [, names = ''] = /\sh=([^;]+);/.exec(source)!;
    expect(names.split(/\s*:\s*/).filter((name) => !/^[a-z-]+$/.test(name))).toEqual([]);
    expect(source).toMatch(/^List-ID: =\?UTF-8\?B\?[\w+/=]+\?= <newsletter\.pole\.example>\r$/im);
    const lines = Buffer.from(bytes).toString().split('\r\n');
    expect(lines.slice(0, 12).every((line) => line.length <= 78)).toBe(true);
  });

  it('holds for any body, and for no other', async () => {
    const line = fc.string({ unit: fc.constantFrom(' ', '\t', 'a', 'é', '=', '.'), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const body = Buffer.from(lines.join('\r\n')).toString('latin1');
        const mail = Buffer.from(
          `From: a@pole.example\r\nSubject: Un\r\n  deux\r\nDate: x\r\n\r\n${body}`,
          'latin1',
        );
        const signed = signMail(mail, SIGNER, AT);
        expect(signMail(mail, SIGNER, AT)).toEqual(signed);
        expect(await verify(signed)).toMatchObject([{ result: 'pass' }]);
        const changed = Buffer.concat([signed, Buffer.from('x')]);
        expect(await verify(changed)).not.toMatchObject([{ result: 'pass' }]);
        const added = Buffer.concat([Buffer.from('From: b@pole.example\r\n'), signed]);
        expect(await verify(added)).toMatchObject([{ result: 'fail' }]);
        const another = signed.toString('latin1').replace('Subject: Un', 'Subject: Une');
        expect(await verify(Buffer.from(another, 'latin1'))).toMatchObject([{ result: 'fail' }]);
      }),
      { numRuns: 60 },
    );
  });

  it('is made with no key that some cannot verify', () => {
    const pem = (key: typeof privateKey) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(readSigningKey(pem(privateKey))?.asymmetricKeyType).toBe('rsa');
    expect(readSigningKey(pem(generateKeyPairSync('ed25519').privateKey))).toBeUndefined();
    const small = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    expect(readSigningKey(pem(small))).toBeUndefined();
    expect(
      readSigningKey('-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----'),
    ).toBeUndefined();
  });
});
