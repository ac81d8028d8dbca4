import type { YAMLMap } from 'yaml';
import type { PlannedSection } from '../config.ts';
import { allOf } from '../in-languages.ts';
import { mapsIn, textsOf } from './desk-nodes.ts';
import { SHOWN } from './edition-keys.ts';
import { knownKey } from '@telecom-valley/sources';

/**
 * Which section of the desk is which of the plan: by its title in any language. One that got another title is known by
 * the stories in it that belong there, or, where it has none, by its place; one without stories of its own by what it shows.
 *
 * @param belongs - to which section of the plan a story belongs, by its id
 */
export function matchSections(
  sections: readonly YAMLMap[],
  plan: readonly PlannedSection[],
  belongs: (id: string) => PlannedSection | undefined,
): Map<PlannedSection, YAMLMap> {
  const matched = new Map<PlannedSection, YAMLMap>();
  for (const planned of plan) {
    const titles = allOf(planned.title);
    const named = sections.find((section) =>
      textsOf(section, 'title').some((title) => titles.includes(title)),
    );
    if (named) matched.set(planned, named);
  }
  const named = new Set(matched.values());
  const others = sections.filter((section) => !named.has(section));
  for (const planned of plan.filter((one) => !matched.has(one))) {
    const renamed = others.find((section) => isRenamed(section, planned));
    if (!renamed) continue;
    matched.set(planned, renamed);
    others.splice(others.indexOf(renamed), 1);
  }
  return matched;

  function isRenamed(section: YAMLMap, planned: PlannedSection): boolean {
    const [shows = 'stories'] = textsOf(section, 'shows');
    if (knownKey(shows, SHOWN) !== planned.shows) return false;
    if (planned.shows !== 'stories') return true;
    const stories = mapsIn(section, 'stories');
    if (stories.length === 0) return sections.indexOf(section) === plan.indexOf(planned);
    return stories.some((story) => textsOf(story, 'id').some((id) => belongs(id) === planned));
  }
}
