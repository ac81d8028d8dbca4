/** Whether everything has to be there, and nothing may be left out. */
export function isCI(): boolean {
  return /^(?:true|1)$/i.test(process.env.CI ?? '');
}
