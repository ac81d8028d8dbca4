import { oneLine } from '../read/index.ts';

const LONGEST = 280;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The beginning of a text in whole sentences, as many as go into 280 characters; of a first sentence that is
 * longer, whole words and an ellipsis.
 */
export function summarise(text: string, language: string): string {
  const flat = oneLine(text.slice(0, 2 * LONGEST));
  if (flat.length <= LONGEST) return flat;
  let summary = '';
  for (const { segment } of sentencesIn(language).segment(flat.slice(0, LONGEST + 40))) {
    if ((summary + segment).trimEnd().length > LONGEST) break;
    summary += segment;
  }
  if (summary.trim() !== '') return summary.trim();
  const words = flat.slice(0, LONGEST - 1).replace(/\s+\S*$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}

/** To make a segmenter takes longer than to use it. */
function sentencesIn(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
