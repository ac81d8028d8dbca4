const decoder = new TextDecoder();

/**
 * What the bytes of a JSON document say (UTF-8, RFC 8259).
 *
 * @throws SyntaxError for anything else
 */
export function jsonIn(bytes: Uint8Array): unknown {
  return JSON.parse(decoder.decode(bytes));
}
