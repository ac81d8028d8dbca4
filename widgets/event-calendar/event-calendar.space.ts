/**
 * The height that the element takes on a page, in em, before it is there and after: nothing around it moves.
 */
export const space = {
  wide: 48,
  narrow: 39,
  /** With `view="next"`, as there are no controls. */
  variants: { "[view='next']": 24 },
} as const;
