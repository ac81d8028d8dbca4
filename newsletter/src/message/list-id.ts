const LONGEST_NAME = 60;

/** How many bytes of UTF-8 an encoded word of 75 signs has room for (RFC 2047, 2). */
const WORD_BYTES = 45;

/** The value of List-Id (RFC 2919): a name that people may see, and one in the clear that stays. */
export function listId(name: string, host: string): string {
  return `${phrase(name.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_NAME))} <newsletter.${host}>`;
}

/** RFC 5322, 3.2.5 */
function phrase(name: string): string {
  if (/^[\w !#$%&'*+/=?^`{|}~-]*$/.test(name)) return name;
  if (/^[ -~]*$/.test(name)) return `"${name.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
  return encodedWords(name).join(' ');
}

function encodedWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (Buffer.byteLength(word + sign) > WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`);
}
