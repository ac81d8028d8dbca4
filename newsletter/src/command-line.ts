import { editionMadeAt } from './edition-span.ts';
import type { Office } from './office.ts';

/** How a command is written that goes on with an edition: with its name where that is not what it takes by itself. */
export function commandLine(
  { clock, config, edition }: Pick<Office, 'clock' | 'config' | 'edition'>,
  command: string,
): string {
  const isTaken = edition === editionMadeAt(clock(), config.timeZone);
  return `npm run newsletter -- ${command}${isTaken ? '' : ` --edition ${edition}`}`;
}
