import { expect, it } from 'vitest';
import { letsSend } from './lets-send.ts';

it.each([
  'v=spf1 include:relay.example -all',
  'V=SPF1  MX/24//64  ?all ',
  'v=spf1 redirect=_spf.pole.example',
  'v=spf1 a:mail.pole.example/28 ip4:192.0.2.0/24 ip6:2001:db8::/32 ~all',
  'v=spf1 exists:%{i}._spf.pole.example ra=postmaster exp=why.pole.example -all',
  'v=spf1 +all',
  'v=spf1 ptr -all',
])('somebody may send: %s', (record) => {
  expect(letsSend(record)).toBe(true);
});

it.each([
  'v=spf1',
  'v=spf1 -all',
  'v=spf1 ~all include:relay.example',
  'v=spf1 ?include:relay.example -mx ?all',
  'v=spf1 redirect=_spf.pole.example -all',
  'v=spf1 includ:relay.example mx -all',
  'v=spf1 mx: -all',
  'v=spf1 mx -al',
  'v=spf1 include: mx -all',
  'v=spf1 ip4:mail.pole.example mx -all',
  'v=spf1 include:relay.example, mx; -all',
])('nobody may send: %s', (record) => {
  expect(letsSend(record)).toBe(false);
});
