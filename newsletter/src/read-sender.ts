import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ActionableError, trouble } from '@telecom-valley/errors';
import { readSigningKey, type Sender, type Signer } from './message/index.ts';
import type { Office } from './office.ts';

const SELECTOR = 'newsletter';

/**
 * Who writes, and with which signature.
 *
 * @throws ActionableError for a key that cannot sign: what is to be signed never goes out without
 */
export function readSender(office: Office): Omit<Sender, 'at'> {
  const { config, newsletter } = office;
  return {
    from: newsletter.from,
    cluster: config.name,
    publicUrl: config.publicUrl,
    leaveAddress: newsletter.leaveAddress,
    signer: readSigner(office),
  };
}

function readSigner({ env, folder, newsletter }: Office): Signer | undefined {
  const file = env.NEWSLETTER_DKIM_KEY;
  if (!file) return undefined;
  const key = readSigningKey(readText(resolve(folder, file), file));
  if (!key) {
    // A key that cannot sign may be good for something else.
    const other = file.replace(/(?:\.\w+)?$/, '-2048$&');
    throw new ActionableError(trouble('dkim-key', { file, other }, { source: '.env' }));
  }
  const domain = newsletter.from.address.replace(/^.*@/, '');
  return { domain, selector: env.NEWSLETTER_DKIM_SELECTOR || SELECTOR, key };
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ActionableError(trouble('file-missing', { file }, { source: '.env' }), { cause });
  }
}
