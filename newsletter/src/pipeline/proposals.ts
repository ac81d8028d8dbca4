import { listOf, object, plainObject, type Shape, text } from '@telecom-valley/shape';
import type { ProposedStory } from '../curate/index.ts';

/** What has been laid on the desk by now: what is not there any more, the editor took away. */
export interface Proposals {
  readonly stories: readonly ProposedStory[];
  /** As their plan calls them. */
  readonly sections: readonly string[];
}

/** Of what is more than an id we know that we wrote it; earlier versions wrote the ids alone. */
const stories = listOf((value) =>
  typeof value === 'string' ? { id: value } : (plainObject(value) as unknown as ProposedStory),
);
const written = object({ stories, sections: listOf(text) });

/** Versions before those wrote the stories alone. */
export const proposals: Shape<Proposals> = (value) =>
  Array.isArray(value) ? { stories: stories(value), sections: [] } : written(value);
