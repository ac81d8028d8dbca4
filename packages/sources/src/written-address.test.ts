import { ParseError } from '@telecom-valley/shape';
import { expect, it } from 'vitest';
import { writtenAddress } from './written-address.ts';

it.each([
  [
    'https://pole.example/Rapport 2026 (final).pdf',
    'https://pole.example/Rapport%202026%20(final).pdf',
  ],
  ['https://pole.example/un\n/deux\t/trois\n', 'https://pole.example/un/deux/trois'],
  ['https://pole.example/un\u00A0prix', 'https://pole.example/un%C2%A0prix'],
  [' HTTPS://Pôle.example/é?a=%20&b[]=1#ici ', 'HTTPS://Pôle.example/é?a=%20&b[]=1#ici'],
])('%j leads to %s', (written, address) => {
  expect(writtenAddress(written)).toBe(address);
  expect(new URL(address).href).toBe(new URL(written).href.replaceAll('\u00A0', '%C2%A0'));
});

it.each(['la page du pôle', 'https://le pôle.example/'])('%j leads nowhere', (written) => {
  expect(() => writtenAddress(written)).toThrow(ParseError);
});
