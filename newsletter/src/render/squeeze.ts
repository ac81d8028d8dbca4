/** HTML without the white space that only those who write it see. */
export function squeeze(html: string): string {
  return html
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/(?<=[>;{}])\n|\n(?=[<}])/g, '')
    .replaceAll(/\n?(?=\/?>)\n?/g, '')
    .replaceAll('\n', ' ');
}
