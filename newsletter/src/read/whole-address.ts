/** An address that begins with a scheme is left as it is written. */
export function wholeAddress(address: string, base: string): string {
  const written = address.replaceAll(/[\n\r\t]/g, '').trim();
  if (written === '' || /^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  return URL.parse(written, base)?.href ?? written;
}
