import type { Contest, Organizer, Results, Stage } from './model.ts';
import { linkIn, listIn, momentIn, nodeIn, ownNodes, textIn } from './own-values.ts';

/** What a countdown shows of the contests of a document of ours; what has no name or no stage is left out. */
export function ownContests(
  document: unknown,
): readonly Pick<Contest, 'id' | 'name' | 'partner' | 'results' | 'stages' | 'url'>[] {
  return ownNodes(document).flatMap((value) => {
    const node = nodeIn(value);
    const name = textIn(node.name);
    const stages = listIn(node.subEvent).flatMap((stage) => stageIn(stage) ?? []);
    return name && stages.length > 0
      ? {
          id: textIn(node.identifier) ?? name,
          name,
          partner: namedIn(node.contributor),
          url: linkIn(node.url),
          stages,
          results: resultsIn(node.subjectOf),
        }
      : [];
  });
}

function stageIn(value: unknown): Stage | undefined {
  const { name, startDate, endDate, url } = nodeIn(value);
  const [stage, closesAt] = [textIn(name), momentIn(endDate)];
  return stage && closesAt
    ? { name: stage, opensAt: momentIn(startDate), closesAt, url: linkIn(url) }
    : undefined;
}

function namedIn(value: unknown): Organizer | undefined {
  const { name, url } = nodeIn(value);
  const text = textIn(name);
  return text ? { name: text, url: linkIn(url) } : undefined;
}

function resultsIn(value: unknown): Results | undefined {
  const { name, url } = namedIn(value) ?? {};
  return name && url ? { name, url } : undefined;
}
