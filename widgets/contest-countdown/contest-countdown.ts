import { type ContestMoment, isOwn, ownContests } from '@telecom-valley/catalog';
import {
  ClockController,
  jsonIn,
  reportLost,
  SourceController,
  speakAt,
  WidgetElement,
} from '@telecom-valley/element';
import { contestCountdown, type Say } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import { chooseContest, type ShownContest } from './choose-contest.ts';
import { styles } from './contest-countdown.styles.ts';
import { stageDate } from './stage-date.ts';
import { nextChange, timeLeft } from './time-left.ts';

/**
 * The time that is left until a contest's next stage opens or closes. When the contest is over, its
 * results, or else the page's own words again.
 *
 * @element tv-contest-countdown
 * @slot - What the page shows without the countdown, and when the contest is over.
 * @fires tv-error - When something went wrong.
 * @csspart name - The contest's name.
 * @csspart stage - The stage and what happens to it.
 * @csspart timer - The numbers.
 * @cssprop [--tv-block-size=16em] - The height, which does not change.
 * @cssprop [--tv-accent=currentColor] - The colour that marks the numbers.
 * @cssprop [--tv-line] - The colour of the border: a shade of the text's.
 * @cssprop [--tv-tint] - The background of the numbers: a shade of the text's colour.
 * @cssprop [--tv-radius=0.5em] - Corners.
 */
export class ContestCountdown extends WidgetElement {
  static override styles = styles;

  static override properties = { src: {}, contest: {} };

  /** The address of the contests: schema.org JSON-LD. */
  declare src: string;

  /** The identifier of the contest; without one, the contest in which something happens next. */
  declare contest: string;

  readonly #source = new SourceController(
    this,
    () => this.src,
    (bytes) => this.#read(bytes),
  );
  readonly #clock = new ClockController(this, (now) => this.#nextChange(now));

  constructor() {
    super();
    this.src = '';
    this.contest = '';
  }

  protected override renderContent(): TemplateResult | undefined {
    const chosen = this.#chosenAt(this.#clock.now);
    if (!chosen) return undefined;
    const { contest, moment } = chosen;
    const words = speakAt(this, contestCountdown);
    if (moment.phase === 'over') return renderResults(contest, words);
    return html`<section class="widget" aria-label=${contest.name}>
      ${renderName(contest, words)} ${this.#renderTimer(moment, words)}
    </section>`;
  }

  #renderTimer(moment: Running, words: Words): TemplateResult {
    const { phase, stage, until } = moment;
    const event = words(phase === 'open' ? 'closesIn' : 'opensIn', { stage: stage.name });
    return html`<p part="stage" class="stage">
        ${stage.url ? html`<a href=${stage.url}>${event}</a>` : event}
      </p>
      <p part="timer" class="timer" role="timer">
        ${timeLeft(until, this.#clock.now, isCalm()).map(
          ({ unit, count }) =>
            html`<span class="part"
              ><span class="count">${count}</span>
              <span class="unit">${words(unit, { count })}</span></span
            > `,
        )}
      </p>
      <p class="date">${stageDate(moment, this.locale, words)}</p>`;
  }

  #chosenAt(now: number): ReturnType<typeof chooseContest> {
    return chooseContest(this.#source.value?.flat() ?? [], this.contest, now);
  }

  #nextChange(now: number): number {
    const moment = this.#chosenAt(now)?.moment;
    return moment && moment.phase !== 'over' ? nextChange(moment.until, now, isCalm()) : Infinity;
  }

  async #read(bytes: Uint8Array): Promise<readonly ShownContest[]> {
    const document = jsonIn(bytes);
    if (isOwn(bytes)) return ownContests(document);
    const { readContests } = await import('./read-strangers.ts');
    const { entries, errors } = readContests(document);
    reportLost(this, this.src, errors);
    return entries;
  }
}

type Words = Say<(typeof contestCountdown)['en']>;
type Running = Exclude<ContestMoment, { phase: 'over' }>;

function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function renderName({ name, url, partner }: ShownContest, words: Words): TemplateResult {
  return html`<p part="name" class="name">${url ? html`<a href=${url}>${name}</a>` : name}</p>
    ${partner ? html`<p class="partner">${words('partner', { partner: partner.name })}</p>` : nothing}`;
}

function renderResults(contest: ShownContest, words: Words): TemplateResult | undefined {
  const { results } = contest;
  if (!results) return undefined;
  return html`<section class="widget" aria-label=${contest.name}>
    ${renderName(contest, words)}
    <p class="stage"><a href=${results.url}>${words('results', { name: results.name })}</a></p>
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tv-contest-countdown': ContestCountdown;
  }
}
