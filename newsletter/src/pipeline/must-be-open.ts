import { ActionableError, trouble } from '@telecom-valley/errors';
import type { Office } from '../office.ts';

/** What has begun to go out is not changed any more. */
export function mustBeOpen({ edition, ledger }: Office): void {
  if (ledger.frozen(edition)) throw new ActionableError(trouble('edition-frozen', { edition }));
}
