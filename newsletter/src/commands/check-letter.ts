import { ActionableError, type Finding } from '@telecom-valley/errors';
import { printFindings } from '@telecom-valley/command';
import { lookUpPictures } from '../check/index.ts';
import type { CheckedLetters } from '../pipeline/check-messages.ts';
import type { CheckedMessage } from '../model.ts';
import { checkLetters } from '../pipeline/check-letters.ts';
import { renderLetters } from '../pipeline/render-letters.ts';
import type { Steps } from './office-command.ts';

/** Makes the letters out of `edition.yaml` as it stands now, unless they are on their way already, and checks them. */
export async function checkWithProgress({
  office,
  context,
  words,
}: Steps): Promise<CheckedLetters> {
  const { step } = context.progress;
  const isOnItsWay = office.ledger.frozen(office.edition) !== undefined;
  const made = isOnItsWay ? undefined : await step(words('rendering'), () => renderLetters(office));
  return step(words('checking'), () => checkLetters(office, made));
}

/**
 * The same, for who is about to send. What has begun to go out goes on as it is: it was checked when it began, and half
 * of its readers have it.
 *
 * @throws ActionableError with what the check found, where it stands in the way
 */
export async function mustPass(steps: Steps): Promise<readonly CheckedMessage[]> {
  const { edition, ledger } = steps.office;
  const frozen = ledger.frozen(edition);
  if (frozen) return frozen.messages;
  const { messages, findings } = await checkWithProgress(steps);
  const { language, progress } = steps.context;
  const errors = messages
    ? await progress.step(steps.words('lookingUp'), () =>
        lookUpPictures(
          messages.map(({ html }) => html),
          steps.office.network,
        ),
      )
    : findings.filter(({ severity }) => severity === 'error');
  if (!messages || errors.length > 0) throw new ActionableError(errors as [Finding, ...Finding[]]);
  if (findings.length > 0) progress.note(printFindings(findings, language).trimEnd());
  return messages;
}
