import PostalMime from 'postal-mime';

/**
 * The token of the reader whose mail program wrote to leave the letter, as `List-Unsubscribe` told it (RFC 2369);
 * undefined for any other mail.
 */
export async function tokenInMail(mail: Uint8Array): Promise<string | undefined> {
  const { subject = '' } = await PostalMime.parse(mail);
  return /\bunsubscribe(?:\s|\+|%20)+([\w-]{32})(?![\w-])/i.exec(subject)?.[1];
}
