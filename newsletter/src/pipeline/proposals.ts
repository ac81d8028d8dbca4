import { listOf, object, type Shape, text } from '@telecom-valley/shape';

/** What has been laid on the desk by now: what is not there any more, the editor took away. */
export interface Proposals {
  /** By their ids. */
  readonly stories: readonly string[];
  /** As their plan calls them. */
  readonly sections: readonly string[];
}

const names = listOf(text);
const written = object({ stories: names, sections: names });

/** Earlier versions wrote the stories alone. */
export const proposals: Shape<Proposals> = (value) =>
  Array.isArray(value) ? { stories: names(value), sections: [] } : written(value);
