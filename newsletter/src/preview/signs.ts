/** What stands before a finding. */
export const SIGNS = { error: '✗', warning: '!', info: 'i' } as const;
