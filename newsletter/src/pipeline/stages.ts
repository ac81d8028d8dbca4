import { ActionableError, trouble } from '@telecom-valley/errors';
import { listOf, plainObject, type Shape } from '@telecom-valley/shape';
import type { EditionFile } from '../archive.ts';
import { commandLine } from '../command-line.ts';
import type { Story, StoryPicture } from '../model.ts';
import type { Office } from '../office.ts';

/** The order in which an edition is made, and the file in which each stage leaves its work for the next. */
export const STAGES = [
  { stage: 'gather', file: 'stories.json' },
  { stage: 'curate', file: 'edition.yaml' },
  { stage: 'render', file: 'message.json' },
  { stage: 'check', file: 'findings.json' },
  { stage: 'send', file: undefined },
] as const satisfies readonly { stage: string; file: EditionFile | undefined }[];

/** @throws ActionableError with the stage that comes first, where its work is not there */
export async function need(office: Office, file: EditionFile): Promise<Buffer> {
  const found = await office.archive.read(file);
  if (found) return found;
  const command = STAGES.find((stage) => stage.file === file)?.stage ?? '';
  throw new ActionableError(
    trouble('stage-missing', { file, command: commandLine(office, command) }),
  );
}

/** Of stories we know that we wrote them; a file that was cut off, or is another, is not that. */
export const stories: Shape<readonly Story[]> = (value) =>
  listOf(plainObject)(value) as unknown as readonly Story[];

/** Those that were made for an edition, by the ids of their stories. */
export const pictures: Shape<ReadonlyMap<string, StoryPicture>> = (value) =>
  new Map(Object.entries(plainObject(value)) as [string, StoryPicture][]);

/** @throws ActionableError where they were not gathered, or their file is damaged */
export async function needStories(office: Office): Promise<readonly Story[]> {
  await need(office, 'stories.json');
  return (await office.archive.readJson('stories.json', stories))!;
}
