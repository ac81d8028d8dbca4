import { ActionableError, type Finding } from '@telecom-valley/errors';
import { printFindings } from '@telecom-valley/command';
import { type Checked, lookUpPictures } from '../check/index.ts';
import type { CheckedMessage } from '../model.ts';
import { checkLetter, renderLetter } from '../pipeline.ts';
import type { Steps } from './office-command.ts';

/** Makes the letter out of `edition.yaml` as it stands now, unless it is on its way already, and checks it. */
export async function checkWithProgress({ office, context, words }: Steps): Promise<Checked> {
  const { step } = context.progress;
  const isOnItsWay = office.ledger.frozen(office.edition) !== undefined;
  const made = isOnItsWay ? undefined : await step(words('rendering'), () => renderLetter(office));
  return step(words('checking'), () => checkLetter(office, made));
}

/**
 * The same, for who is about to send. What has begun to go out goes on as it is: it was checked when it began, and half
 * of its readers have it.
 *
 * @throws ActionableError with what the check found, where it stands in the way
 */
export async function mustPass(steps: Steps): Promise<CheckedMessage> {
  const { edition, ledger } = steps.office;
  const frozen = ledger.frozen(edition);
  if (frozen) return frozen.message;
  const { message, findings } = await checkWithProgress(steps);
  const { language, progress } = steps.context;
  const errors = message
    ? await progress.step(steps.words('lookingUp'), () =>
        lookUpPictures(message.html, steps.office.network),
      )
    : findings.filter(({ severity }) => severity === 'error');
  if (!message || errors.length > 0) throw new ActionableError(errors as [Finding, ...Finding[]]);
  if (findings.length > 0) progress.note(printFindings(findings, language).trimEnd());
  return message;
}
