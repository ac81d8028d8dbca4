import { isOwn, ownMembers } from '@telecom-valley/catalog';
import {
  DayController,
  OwnHeight,
  jsonIn,
  reportLost,
  SizeController,
  SourceController,
  speakAt,
  WidgetElement,
} from '@telecom-valley/element';
import { memberLogos } from '@telecom-valley/words';
import { html, nothing, type TemplateResult } from 'lit';
import { fairOrder } from './fair-order.ts';
import { styles } from './member-logos.styles.ts';

/**
 * The cluster's members by their logos, in an order that is new every day.
 *
 * @element tv-member-logos
 * @slot - What the page shows without the logos.
 * @fires tv-error - When something went wrong.
 * @csspart list - The logos.
 * @csspart member - One member.
 * @cssprop [--tv-block-size=24em] - The height, until a visitor asks for all members.
 * @cssprop [--tv-accent=currentColor] - The border of a logo under the pointer, and what has the focus.
 * @cssprop [--tv-line] - The colour of borders: a shade of the text's.
 * @cssprop [--tv-radius=0.5em] - Corners.
 */
export class MemberLogos extends WidgetElement {
  static override styles = styles;

  static override properties = {
    src: {},
    all: { attribute: false, state: true },
  };

  /** The address of the members: schema.org JSON-LD. */
  declare src: string;

  /** Whether all are shown, or as many as there is room for. */
  declare protected all: boolean;

  readonly #source = new SourceController(
    this,
    () => this.src,
    (bytes) => this.#read(bytes),
  );
  readonly #height = new OwnHeight(this);
  readonly #today = new DayController(this, dayNumber);
  readonly #size = new SizeController(this, (width, height) =>
    this.all ? 0 : columnsIn(width) * Math.max(1, Math.floor((height - 3) / ROW)),
  );

  constructor() {
    super();
    this.src = '';
    this.all = false;
  }

  protected override renderContent(): TemplateResult | undefined {
    const members = this.#source.value?.flat();
    const { step } = this.#size;
    if (!members || step === undefined) return undefined;
    const words = speakAt(this, memberLogos);
    const inOrder = fairOrder(members, this.#today.day);
    const room = this.all ? inOrder.length : step;
    return html`<section class="widget" aria-label=${words('members')}>
      <ul part="list" class="list">
        ${inOrder.slice(0, room).map(renderMember)}
      </ul>
      ${
        inOrder.length > room
          ? html`<button type="button" class="all" @click=${() => this.#showAll()}>
              ${words('showAll', { count: inOrder.length })}
            </button>`
          : nothing
      }
    </section>`;
  }

  #showAll(): void {
    this.all = true;
    this.#height.grow();
  }

  async #read(bytes: Uint8Array): Promise<readonly ShownMember[]> {
    const document = jsonIn(bytes);
    if (isOwn(bytes)) return ownMembers(document);
    const { readMembers } = await import('./read-strangers.ts');
    const { entries, errors } = readMembers(document);
    reportLost(this, this.src, errors);
    return entries;
  }
}

type ShownMember = ReturnType<typeof ownMembers>[number];

/** In em: the width of a logo's plate, and the height of a row. They stand in the style sheet too. */
const COLUMN = 9;
const ROW = 6.75;
const GAP = 0.75;

const DAY_MS = 86_400_000;

/** The order of the day is the same for all visitors, so it changes with the day in UTC. */
function dayNumber(now: number): number {
  return Math.floor(now / DAY_MS);
}

function columnsIn(width: number): number {
  return Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
}

function renderMember(member: ShownMember): TemplateResult {
  const { name, url } = member;
  const plate = renderPlate(member);
  return html`<li part="member">
    ${url ? html`<a href=${url} title=${name}>${plate}</a>` : html`<span title=${name}>${plate}</span>`}
  </li>`;
}

/** A logo stands on the background that it is drawn for; a member without one by its name. */
function renderPlate({ name, logo, logoDark }: ShownMember): TemplateResult {
  const picture = logo ?? logoDark;
  if (!picture) return html`<span class="plate name">${name}</span>`;
  return html`<span class="plate ${logo ? 'light' : 'dark'}"
    ><img
      src=${picture.url}
      alt=${name}
      width=${picture.width ?? nothing}
      height=${picture.height ?? nothing}
      loading="lazy"
      decoding="async"
  /></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'tv-member-logos': MemberLogos;
  }
}
