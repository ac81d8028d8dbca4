/** Whether words shout: mostly in capitals, or with rows of exclamation marks. */
export function isShouting(written: string): boolean {
  // Short words in capitals are acronyms, one long one may be a name, and a few stand between other words.
  const words = written.match(/\p{L}{2,}/gu) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const isLong = (word: string) => word.length >= 6;
  const isInCapitals = loud.filter(isLong).length > 1 && loud.length > words.length / 2;
  return isInCapitals || /!{2,}|\?{2,}|[!?]{3,}/.test(written);
}
