/** How many signs people see in a text. */
export function countSigns(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}
