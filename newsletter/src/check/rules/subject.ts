import { trouble } from '@telecom-valley/errors';
import type { CheckRule } from '../check-rule.ts';

/** A letter without a subject is taken for spam, by people and machines. */
export const subject: CheckRule = ({ subject: written }) =>
  written.trim() === '' ? [trouble('subject-missing', {}, { source: 'edition.yaml' })] : [];
