/** Who is asked for an address; what is none stands for itself. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
