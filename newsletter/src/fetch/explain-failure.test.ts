import { expect, it } from 'vitest';
import { explainFailure } from './explain-failure.ts';

const URL_ASKED = 'https://pole.example/flux';
const LIMITS = { connectMs: 1, answerMs: 1, wholeMs: 1, bytes: 1 };

it.each([
  ['ENOTFOUND', 'address-unknown', false],
  ['EAI_AGAIN', 'network-missing', true],
  ['ECONNREFUSED', 'address-refused', true],
  ['ECONNRESET', 'address-cut', true],
  ['EHOSTUNREACH', 'address-unreachable', false],
  ['CERT_HAS_EXPIRED', 'address-certificate', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'address-certificate', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'address-certificate', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'address-certificate', false],
])('of %s, the trouble is %s', (code, rule, mayPass) => {
  const error = Object.assign(new Error('what Node says'), { code });
  const failure = explainFailure(error, URL_ASKED, LIMITS, AbortSignal.timeout(60_000));
  expect(failure).toMatchObject({ code: rule, mayPass });
  expect(failure.findings[0]!.values).toMatchObject({ host: 'pole.example', reason: code });
});

it('the name that was looked up in vain may be another than the one asked', () => {
  const error = Object.assign(new Error(), { code: 'ENOTFOUND', hostname: 'ailleurs.example' });
  const failure = explainFailure(error, URL_ASKED, LIMITS, AbortSignal.timeout(60_000));
  expect(failure.findings[0]!.values).toMatchObject({ host: 'ailleurs.example' });
});
