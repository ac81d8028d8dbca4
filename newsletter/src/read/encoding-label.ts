/** The WHATWG's name for what an encoding is called; undefined for a label that means nothing. */
export function encodingNamed(label: string): string | undefined {
  if (/^(?:utf-?32|ucs-?4)/i.test(label)) return 'utf-32';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Whether bytes may be of an encoding: hardly one of them means nothing there, or one of the control
 * characters that only a wrong guess gives (C1).
 */
export function mayBe(bytes: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(bytes);
  const faults = text.match(/[\uFFFD\u0080-\u0084\u0086-\u009F]/g)?.length ?? 0;
  const signs = faults === 0 ? 0 : (text.match(/[^\0-\u007F]/g)?.length ?? 0);
  return faults <= signs * 0.02;
}
