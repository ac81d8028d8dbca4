import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { lookUpSender } from './look-up-sender.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const own = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
const other = own.replace('A', 'B');
const DOMAIN = 'lettre.pole.example';
const SIGNER = { domain: DOMAIN, selector: 's1', key: privateKey };
const KEY = `s1._domainkey.${DOMAIN}`;

const GOOD: Readonly<Record<string, readonly string[]>> = {
  [DOMAIN]: ['google-site-verification=x', 'v=spf1 include:relay.example -all'],
  [KEY]: [`v=DKIM1; k=rsa; p=${own.slice(0, 200)}`],
  [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=none; rua=mailto:dmarc@pole.example'],
};

async function rulesOf(changes: Partial<typeof GOOD>, isSigned = true) {
  const signer = isSigned ? SIGNER : undefined;
  const names = { ...GOOD, ...changes };
  const findings = await lookUpSender({ domain: DOMAIN, signer }, (name) => {
    const records = names[name];
    if (!records) return Promise.reject(Object.assign(new Error(name), { code: 'ENOTFOUND' }));
    // Long ones come in parts.
    return Promise.resolve(
      records.map((record) => (name === KEY ? [record, own.slice(200)] : [record])),
    );
  });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

it.each<[found: string[], changes: Partial<typeof GOOD>]>([
  [[], {}],
  [['sender-spf error'], { [DOMAIN]: ['v=spf10 -all'] }],
  [['sender-spf error'], { [DOMAIN]: undefined }],
  [['sender-spf error'], { [DOMAIN]: ['v=spf1 -all', 'v=spf1 a -all'] }],
  [['sender-spf-broken error'], { [DOMAIN]: ['v=spf1 -all'] }],
  [['sender-dkim error'], { [KEY]: [`v=DKIM1; p=${other.slice(0, 200)}`] }],
  [['sender-dkim error'], { [KEY]: undefined }],
  [[], { [KEY]: [`p=${own.slice(0, 200)}`] }],
  [[], { [KEY]: [`p=${own.slice(0, 100)} ${own.slice(100, 200)}\t`] }],
  [['sender-dmarc error'], { [`_dmarc.${DOMAIN}`]: undefined }],
  [['sender-dmarc-broken error'], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1'] }],
  [['sender-dmarc-broken error'], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=nono'] }],
  [['sender-dmarc-broken error'], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1; sp=none; p = rejected'] }],
  [[], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1; adkim=s; p = Reject ; sp=none'] }],
  [[], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=nono; rua=mailto:dmarc@pole.example'] }],
  [
    ['sender-dmarc-broken error'],
    {
      [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=nono'],
      '_dmarc.pole.example': ['v=DMARC1; p=none'],
    },
  ],
  [
    ['sender-dmarc error'],
    {
      [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'],
      '_dmarc.pole.example': ['v=DMARC1; p=none'],
    },
  ],
  [['sender-dmarc error'], { [`_dmarc.${DOMAIN}`]: ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] }],
  [[], { [`_dmarc.${DOMAIN}`]: undefined, '_dmarc.pole.example': ['v=DMARC1;p=reject'] }],
  [
    ['sender-dmarc error'],
    { [`_dmarc.${DOMAIN}`]: undefined, '_dmarc.example': ['v=DMARC1;p=none'] },
  ],
])('what the DNS says of the sender: %j', async (found, changes) => {
  expect(await rulesOf(changes)).toEqual(found);
});

it('the mail server’s signature is its own, and one is reminded of it', async () => {
  expect(await rulesOf({ [KEY]: undefined }, false)).toEqual(['dkim-elsewhere warning']);
});

it('where the DNS does not answer, that is said, and stops nothing', async () => {
  const findings = await lookUpSender({ domain: DOMAIN, signer: SIGNER }, () =>
    Promise.reject(Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' })),
  );
  expect(findings).toMatchObject([{ rule: 'sender-unasked', severity: 'warning' }]);
});

it('what it does answer counts all the same', async () => {
  const findings = await lookUpSender({ domain: DOMAIN, signer: SIGNER }, (name) =>
    name === DOMAIN
      ? Promise.resolve([])
      : Promise.reject(Object.assign(new Error('queryTxt ETIMEOUT'), { code: 'ETIMEOUT' })),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(['sender-spf', 'sender-unasked']);
});
