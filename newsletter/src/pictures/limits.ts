/** How long and how much of a stranger's picture is waited for. */
export const LIMITS = { connectMs: 8000, answerMs: 12_000, wholeMs: 15_000, bytes: 8_000_000 };

/** No picture is unpacked that has more. */
export const MOST_PIXELS = 40_000_000;
