import { expect, it } from 'vitest';
import { readPostOffice } from './post-office.ts';

it.each([
  ['smtps://relay.example', { port: 465, isSecure: true, isLocal: false, user: undefined }],
  ['smtp://relay.example', { port: 587, isSecure: false }],
  ['smtp://localhost:2525', { host: 'localhost', port: 2525, isLocal: true }],
  ['smtp://[::1]:2525', { host: '::1', isLocal: true }],
  ['smtps://lettre%40x.example:a%3Ab@relay.example', { user: 'lettre@x.example', password: 'a:b' }],
  ['smtps://lettre:100%@relay.example', { user: 'lettre', password: '100%' }],
  ['smtps://lettre:%é%40@relay.example', { password: '%é@' }],
])('reads %j', (address, expected) => {
  expect(readPostOffice(address)).toMatchObject(expected);
});

it.each(['relay.example', 'https://relay.example', 'smtps://', ''])(
  'takes %j for no mail server',
  (address) => {
    expect(readPostOffice(address)).toBeUndefined();
  },
);
