import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('été €')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFété €')],
    ['UTF-16, little end first', Buffer.from('\uFEFFété €', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFFété €', 'utf16le').swap16()],
    ['windows-1252', Buffer.from([0xe9, 0x74, 0xe9, 0x20, 0x80])],
  ])('reads %s', (_encoding, bytes) => {
    expect(decode(bytes)).toBe('été €');
  });

  it('reads nothing as nothing', () => {
    expect(decode(new Uint8Array())).toBe('');
  });
});
