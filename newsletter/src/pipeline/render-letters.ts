import { folderIn } from '../in-languages.ts';
import type { Office } from '../office.ts';
import { renderPage } from '../render/index.ts';
import { type DrawnLetters, drawLetters } from './draw-letters.ts';
import { letterFile } from './findings-of-letters.ts';
import { mustBeOpen } from './must-be-open.ts';
import { writeArchive } from './write-archive.ts';

/** The editor's desk → the messages, and their pages on the web. */
export async function renderLetters(office: Office): Promise<DrawnLetters> {
  mustBeOpen(office);
  const { archive, config, newsletter } = office;
  const drawn = await drawLetters(office);
  for (const { edition, message } of drawn.letters) {
    const { language } = message;
    await archive.write(letterFile('html', language, newsletter), message.html);
    await archive.write(letterFile('txt', language, newsletter), message.text);
    const page = await renderPage(edition, config, newsletter);
    await archive.write(`web/${folderIn(language, newsletter)}index.html`, page);
  }
  await archive.writeJson(
    'message.json',
    drawn.letters.map(({ message }) => message),
  );
  await writeArchive(office);
  return drawn;
}
