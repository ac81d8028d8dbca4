const segmenters = new Map<string, Intl.Segmenter>();

/** What ends in a full stop that does not end a sentence: an initial, a title, a reference, the first of a list. */
const ABBREVIATED =
  /(?<!\p{L})(?:\p{Lu}|MM|Mmes?|Mlles?|Mgr|Messrs|Mrs?|Ms|[DP]r|Prof|Ste?|Rev|Sigg?|Dott|Ing|Avv|[Aa]v|[Bb]d|[Bb]oul|[Tt]él|[Tt]el|[Cc]f|[Ff]ig|[Ee]nv|[Aa]pprox|vs|Nos?|e\.g|i\.e|p(?:ar)?\.? e[xs]|(?<=: )\d+)\.$/u;

/** The sentences of a text, each with the space behind it. */
export function* sentencesOf(text: string, language: string): Generator<string> {
  let sentence = '';
  for (const { segment } of segmenterOf(language).segment(text)) {
    if (isWhole(sentence.trimEnd()) && !segment.startsWith('»')) {
      yield sentence;
      sentence = '';
    }
    sentence += segment;
  }
  if (sentence !== '') yield sentence;
}

/** What has no letter is the mark or the number of what follows. */
function isWhole(sentence: string): boolean {
  return /\p{L}/u.test(sentence) && !ABBREVIATED.test(sentence);
}

/** To make a segmenter takes longer than to use it. */
function segmenterOf(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return segmenter;
}
