// Fetched where the page's author says where the whole calendar is.
import { eventSubscription, languageOf, speak } from '@telecom-valley/words';
import { css, html, nothing, type TemplateResult } from 'lit';

export const styles = css`
  .links a {
    display: inline-block;
    min-block-size: 24px;
    padding-block: 0.25em;
  }
`;

/**
 * Ways to have the whole calendar in one's own, and to have it follow; nothing where there is no address of it.
 *
 * @param makeRoom - for the list of them
 */
export function renderSubscription(
  address: string,
  locale: string,
  makeRoom: () => void,
): TemplateResult | typeof nothing {
  if (address === '' || !URL.canParse(address, document.baseURI)) return nothing;
  const words = speak(eventSubscription, languageOf(locale), locale);
  const { href } = new URL(address, document.baseURI);
  const app = href.replace(/^https?:/, 'webcal:');
  const links = [
    [words('app'), app],
    ['Google Agenda', `https://calendar.google.com/calendar/render?cid=${encodeURIComponent(app)}`],
    ['Outlook.com', outlook('live.com', href)],
    ['Microsoft 365', outlook('office.com', href)],
    [words('address'), href],
  ];
  return html`<details @toggle=${makeRoom}>
    <summary>${words('subscribe')}</summary>
    <ul class="links">
      ${links.map(([name, link]) => html`<li><a href=${link!} rel="noreferrer">${name}</a></li>`)}
    </ul>
  </details>`;
}

function outlook(host: string, address: string): string {
  return `https://outlook.${host}/calendar/0/addfromweb?url=${encodeURIComponent(address)}`;
}
