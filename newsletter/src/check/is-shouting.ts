/** Whether words shout: mostly in capitals, or with rows of exclamation marks. */
export function isShouting(written: string): boolean {
  // Short words in capitals are acronyms, and one long one may be a name.
  const words = written.match(/\p{L}{6,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return /[!?]{2,}/.test(written) || (loud.length > 1 && loud.length > words.length / 2);
}
