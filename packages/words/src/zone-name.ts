/**
 * Whose clocks a time goes by, to stand behind it: ` (heure du Japon)`; nothing where that is not known.
 *
 * @param event - its start as an instant, and an IANA zone or an offset
 * @param locale - a BCP 47 tag
 */
export function zoneName(
  { startDate, timeZone }: { readonly startDate: string; readonly timeZone?: string | undefined },
  locale: string,
): string {
  if (!timeZone) return '';
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' });
  const parts = format.formatToParts(Date.parse(startDate));
  return ` (${parts.find(({ type }) => type === 'timeZoneName')!.value})`;
}
