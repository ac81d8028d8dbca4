import { expect } from 'chai';
import * as lit from 'lit';
import * as page from './page-lit.ts';

type Lit = typeof lit;

let made = 0;

/** An element that writes down what happens to it. */
function define({ LitElement, css, html }: Lit, log: string[]): string {
  function take(this: unknown): void {
    log.push(`took ${String(this instanceof Sample)}`);
  }
  class Sample extends LitElement {
    static override styles = [
      css`
        :host {
          display: block;
        }
      `,
      css`
        button {
          inline-size: ${7}px;
        }
      `,
    ];
    static override properties = {
      name: {},
      most: { type: Number },
      isOpen: { type: Boolean, attribute: 'is-open' },
      inside: { attribute: false },
    };
    declare name: string;
    declare most: number | null;
    declare isOpen: boolean;
    declare inside: number;
    left = 0;

    constructor() {
      super();
      this.name = 'nobody';
      this.most = 3;
      this.isOpen = false;
      this.inside = 0;
      this.addController({
        hostConnected: () => log.push('connected'),
        hostDisconnected: () => log.push('disconnected'),
        hostUpdate: () => log.push('update'),
        hostUpdated: () => log.push('updated'),
      });
    }

    protected override render(): unknown {
      const { name, most, isOpen, inside } = this;
      log.push(`draws ${JSON.stringify({ name, most, isOpen, inside })}`);
      return html`<button class=${name} ?disabled=${!isOpen} @click=${take}>
        ${most} ${inside}
      </button>`;
    }

    protected override updated(): void {
      if (this.left > 0) this.requestUpdate();
      this.left -= 1;
    }
  }
  made += 1;
  const tag = `page-lit-${made}`;
  customElements.define(tag, Sample);
  return tag;
}

interface Drawn extends HTMLElement {
  updateComplete: Promise<boolean>;
  [property: string]: unknown;
}

/** What happens to an element in its life, and what it looks like at each step. */
async function live(one: Lit): Promise<string[]> {
  const log: string[] = [];
  const tag = `page-lit-${made + 1}`;
  const element = document.createElement(tag) as Drawn;
  element.setAttribute('most', '12');
  element.name = 'set before it was known';
  document.body.append(element);
  define(one, log);
  const look = async (deed: string, act: () => void) => {
    log.push(`— ${deed}`);
    act();
    log.push(`complete ${await element.updateComplete}`);
    const button = element.shadowRoot!.querySelector('button')!;
    const { width } = button.getBoundingClientRect();
    log.push(`${button.className} ${button.disabled} ${button.textContent} ${width}`);
  };
  // As some frameworks do.
  const { observedAttributes } = element.constructor as typeof lit.LitElement;
  log.push(observedAttributes.join(' '));
  await look('known', () => {});
  await look('several at once', () => Object.assign(element, { name: 'a', most: 4, inside: 2 }));
  await look('the same again', () => Object.assign(element, { name: 'a', most: Number.NaN }));
  await look('NaN again', () => (element.most = Number.NaN));
  await look('attributes', () => {
    element.setAttribute('is-open', '');
    element.setAttribute('most', 'x');
    element.setAttribute('inside', '5');
    element.setAttribute('name', '');
  });
  await look('click', () => element.shadowRoot!.querySelector('button')!.click());
  await look('none', () =>
    ['is-open', 'most', 'name'].forEach((name) => element.removeAttribute(name)),
  );
  await look('once more', () => Object.assign(element, { left: 1, inside: 3 }));
  await look('and again', () => {});
  await look('moved', () => document.body.prepend(element));
  await look('a controller that comes late', () => {
    const late = { hostConnected: () => log.push('late') };
    (element as unknown as lit.LitElement).addController(late);
  });
  element.remove();
  return log;
}

describe('Lit as pages load it', () => {
  it('is to its elements as Lit', async () => {
    const theirs = await live(lit);
    expect(theirs.length).to.be.greaterThan(50);
    expect(theirs).to.include('took true');
    expect(await live(page as unknown as Lit)).to.deep.equal(theirs);
  });
});
