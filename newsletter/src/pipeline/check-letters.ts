import { placeOnDesk } from '../curate/index.ts';
import type { Office } from '../office.ts';
import { type CheckedLetters, checkMessages } from './check-messages.ts';
import type { DrawnLetters } from './draw-letters.ts';
import { letterFile } from './findings-of-letters.ts';
import { lookUp } from './look-up.ts';

/** The messages → the same with the checker's mark, or what stands in the way. */
export async function checkLetters(office: Office, made?: DrawnLetters): Promise<CheckedLetters> {
  const { archive, edition, ledger, newsletter } = office;
  const messages =
    ledger.frozen(edition)?.messages ?? made?.letters.map(({ message }) => message) ?? [];
  const checked = await checkMessages(messages, office, made);
  for (const { language, sample } of checked.samples) {
    await archive.write(letterFile('eml', language, newsletter), sample.bytes);
  }
  // What is on its way already is as it is.
  const found = made ? placeOnDesk(await lookUp(made, checked.samples, office), made.desk) : [];
  const findings = [...checked.findings, ...found];
  await archive.writeJson('findings.json', findings);
  const isStopped = findings.some(({ severity }) => severity === 'error');
  return { ...checked, findings, messages: isStopped ? undefined : checked.messages };
}
