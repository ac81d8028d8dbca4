/** Who may send, or may not (RFC 7208, 5). */
const DIRECTIVE =
  /^[+?~-]?(?:all|(?:include|exists):\S+|(?:a|mx)(?::[^\s/]+)?(?:\/\d+)?(?:\/\/\d+)?|ptr(?::\S+)?|ip4:[\d.]+(?:\/\d+)?|ip6:[\da-f:.]+(?:\/\d+)?)$/i;

/** What more there is to say, of any name (RFC 7208, 6). */
const MODIFIER = /^[a-z][\w.-]*=\S*$/i;

const ALL = /^[+?~-]?all$/i;

const REDIRECT = /^redirect=\S/i;

/**
 * Whether an SPF record can be read, and lets anybody send: one mistake in it and none of it counts, behind `all` nothing
 * does (RFC 7208, 4.6, 5.1).
 */
export function letsSend(record: string): boolean {
  const terms = record.split(' ').filter(Boolean).slice(1);
  if (!terms.every((term) => DIRECTIVE.test(term) || MODIFIER.test(term))) return false;
  const all = terms.findIndex((term) => ALL.test(term));
  const read = all === -1 ? terms : terms.slice(0, all + 1);
  return read.some(
    (term) =>
      (DIRECTIVE.test(term) && /^[+a-z]/i.test(term)) || (all === -1 && REDIRECT.test(term)),
  );
}
