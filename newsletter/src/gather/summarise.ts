import { oneLine } from '../read/index.ts';
import { sentencesOf } from './sentences-of.ts';

const LONGEST = 280;

/**
 * The beginning of a text in whole sentences, as many as go into 280 characters; of a first sentence that is
 * longer, whole words and an ellipsis.
 */
export function summarise(text: string, language: string): string {
  const flat = oneLine(text.slice(0, 2 * LONGEST));
  if (flat.length <= LONGEST) return flat;
  let summary = '';
  for (const sentence of sentencesOf(flat.slice(0, LONGEST + 40), language)) {
    if ((summary + sentence).trimEnd().length > LONGEST) break;
    summary += sentence;
  }
  if (summary.trim() !== '') return summary.trim();
  const words = flat.slice(0, LONGEST - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
