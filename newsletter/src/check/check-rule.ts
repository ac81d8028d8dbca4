import type { Finding } from '@telecom-valley/errors';
import type { ReadMail } from './read-mail.ts';

/** Looks at one letter for one kind of trouble. */
export type CheckRule = (mail: ReadMail) => readonly Finding[];
