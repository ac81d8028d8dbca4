/** Whether this engine knows the zone. To ask it takes a while: who asks often remembers. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false;
  }
}
