/** Whether a text is an absolute http or https address, and nothing that could run. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
