import type { Finding } from '@telecom-valley/errors';

/** The entries that could be read of a source, and what was found on the way. */
export interface Entries<T> {
  readonly entries: readonly T[];
  readonly findings: readonly Finding[];
}
