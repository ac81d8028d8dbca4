import { decode } from '@telecom-valley/encoding';

/**
 * A feed's bytes as text: by its byte order mark, else by what its server says, else by its XML declaration,
 * else UTF-8 where they are that. What is said and is not so, is not believed where it can be seen.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): string {
  const hasMark = /^(?:\uFEFF|\u00FE\u00FF|\u00FF\u00FE|\u00EF\u00BB\u00BF)/.test(latin1(bytes, 3));
  const label = hasMark ? undefined : (charsetOf(contentType) ?? declaredIn(bytes));
  return (label && decodeAs(bytes, label)) ?? decode(bytes);
}

function charsetOf(contentType: string): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1];
}

function declaredIn(bytes: Uint8Array): string | undefined {
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(latin1(bytes, 200))?.[1];
}

/** Undefined for a label that means nothing, or that the bytes contradict. */
function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}
