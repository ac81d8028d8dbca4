/** Bytes of HTML. Gmail cuts a letter off at 104,448, and some add to it what they know of its links. */
export const LETTER_BUDGET = 95_000;
