import { ShownEvent, timesOf } from '../../widgets/event-calendar/shown-event.ts';

/** The events of some nodes, and the places of those in which something was found to be wrong. */
export function shownEvents(nodes: readonly object[]): {
  entries: ShownEvent[];
  doubts: ReadonlySet<number>;
} {
  const doubts = new Set<number>();
  const origin = { address: 'test', nodes, doubts };
  const entries = nodes.map((node, index) => new ShownEvent(origin, index, timesOf({ ...node })));
  return { entries, doubts };
}
