/** How long to wait, for a person: in the units that all our languages write alike, rounded up. */
export function formatWait(seconds: number): string {
  if (seconds < 120) return `${Math.ceil(seconds)}\u00A0s`;
  const minutes = Math.ceil(seconds / 60);
  const rest = minutes % 60;
  const parts = [
    ...(minutes < 60 ? [] : [`${Math.floor(minutes / 60)}\u00A0h`]),
    ...(rest === 0 ? [] : [`${rest}\u00A0min`]),
  ];
  return parts.join('\u00A0');
}
