import type { CalendarDate } from '@telecom-valley/time';
import { type eventFilters, languageName, type Say } from '@telecom-valley/words';
import { html, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import { type Choice, divides, type Facet, facets, optionsOf } from './facets.ts';
import { facetsOf } from './facets-of.ts';

type FilterWords = Say<(typeof eventFilters)['fr']>;

interface FiltersView extends Pick<CalendarView, 'cursor' | 'events' | 'locale'> {
  /** The first day of which something is shown. */
  readonly from: CalendarDate;
  readonly words: FilterWords;
  readonly choice: Choice;
  readonly filter: (choice: Choice) => void;
  readonly goTo: (date: CalendarDate) => void;
}

/**
 * A date to go to, and a list of values for each facet that would tell some events from others, with the count
 * that each leaves.
 */
export function renderFilters(view: FiltersView): TemplateResult {
  const { words } = view;
  return html`<div class="filters">
    <label
      >${words('goTo')}
      <input
        type="date"
        .value=${view.cursor}
        @change=${({ target }: Event) => view.goTo((target as HTMLInputElement).value)}
      />
    </label>
    ${renderFacets(view, words)}
  </div>`;
}

function renderFacets(
  { choice, events: all, filter, from, locale }: FiltersView,
  words: FilterWords,
): TemplateResult[] {
  const events = Array.from(all.ahead(from), facetsOf);
  return (
    facets
      // What is chosen can be taken back, whatever else is looked for.
      .filter((facet) => choice[facet]?.length || divides(facet, events))
      .map((facet) => {
        const [chosen = ''] = choice[facet] ?? [];
        const choose = ({ target }: Event) => {
          const { value } = target as HTMLSelectElement;
          filter({ ...choice, [facet]: value ? [value] : [] });
        };
        return html`<label
          >${words(facet)}
          <select @change=${choose}>
            <option value="" .selected=${!chosen}>${words('all')}</option>
            ${optionsOf(facet, events, choice).map(
              ({ value, count }) =>
                html`<option value=${value} .selected=${value === chosen}>
                  ${nameOf(facet, value, locale, words)} (${count})
                </option>`,
            )}
          </select></label
        >`;
      })
  );
}

function nameOf(facet: Facet, value: string, locale: string, words: FilterWords): string {
  if (facet === 'attendance' || facet === 'accessibility') return words(value as 'captions');
  return facet === 'language' ? languageName(value, locale) : value;
}
