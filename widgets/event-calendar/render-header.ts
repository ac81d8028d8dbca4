import { formatDate, languageOf } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalendarView } from './calendar-view.ts';
import type { Layout } from './place.ts';

interface HeaderView extends CalendarView {
  readonly layout: Layout;
  /** Whether there are layouts to choose from. */
  readonly hasChoice: boolean;
  /** Whether a day was opened from something else. */
  readonly canGoBack: boolean;
  readonly choose: (layout: Layout) => void;
  /** Goes so many months, or days, on or back. */
  readonly step: (by: 1 | -1) => void;
  readonly goToday: () => void;
}

const LAYOUTS = ['month', 'list'] as const;

/** What is shown, and the buttons that show something else. */
export function renderHeader(view: HeaderView): TemplateResult {
  const { cursor, layout, locale, today, words } = view;
  const isDay = layout === 'day';
  return html`<div part="header">
    ${
      view.canGoBack
        ? html`<button
            type="button"
            class="back"
            aria-label=${words('toMonth')}
            @click=${() => view.choose('month')}
          >
            ↩
          </button>`
        : nothing
    }
    <p part="title" id="title" aria-live="polite" tabindex="-1">
      ${formatDate(isDay ? cursor : cursor.slice(0, 7), isDay ? 'full' : 'month', locale)}
    </p>
    <div class="buttons" lang=${languageOf(locale)}>
      ${
        view.hasChoice && !isDay
          ? LAYOUTS.map(
              (one) =>
                html`<button
                  type="button"
                  aria-pressed=${layout === one}
                  @click=${() => view.choose(one)}
                >
                  ${words(one)}
                </button>`,
            )
          : nothing
      }
      <button
        type="button"
        ?disabled=${isDay ? cursor === today : cursor.slice(0, 7) === today.slice(0, 7)}
        @click=${view.goToday}
      >
        ${words('today')}
      </button>
      <button
        type="button"
        class="step"
        aria-label=${words(isDay ? 'previousDay' : 'previousMonth')}
        @click=${() => view.step(-1)}
      >
        ‹
      </button>
      <button
        type="button"
        class="step"
        aria-label=${words(isDay ? 'nextDay' : 'nextMonth')}
        @click=${() => view.step(1)}
      >
        ›
      </button>
    </div>
  </div>`;
}
