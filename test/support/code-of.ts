import { codeBlocks } from '@telecom-valley/workspace/code-blocks';

/** Every block of code in every document. */
export const blocks = codeBlocks();

/** The code of a document's blocks in one language. */
export function codeOf(file: string, language: string): string[] {
  return blocks
    .filter((block) => block.file === file && block.language === language)
    .map(({ code }) => code);
}
