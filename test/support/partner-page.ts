import { assert } from 'chai';
import { until } from './mount.ts';

/** A partner's page in a frame, and what happens in it. */
export interface PartnerPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What its security policy forbade. */
  readonly violations: string[];
  /** What was thrown into it. */
  readonly errors: string[];
  /** What widgets said went wrong. */
  readonly reports: string[];
  /** How much of it moved, each time; where the browser can tell. */
  readonly shifts: number[];
}

type Happenings = Pick<PartnerPage, 'violations' | 'errors' | 'reports' | 'shifts'>;

/** Where the cluster is that the page takes its widgets from. */
export async function clusterOrigin(): Promise<string> {
  return (await fetch('/cluster-origin')).text();
}

/**
 * Opens the example of a partner's page.
 *
 * @param replacements - what is changed in the page before it is opened
 */
export function openPartnerPage(
  replacements: readonly (readonly [string, string])[] = [],
  { path = 'index.html', ...size }: PageSize & { path?: string } = {},
): Promise<PartnerPage> {
  const query = new URLSearchParams({ replace: JSON.stringify(replacements) });
  return openPage(`/metropole/${path}?${query}`, size);
}

interface PageSize {
  readonly width?: number;
  readonly height?: number;
}

/** Opens a page of this server. */
export async function openPage(
  address: string,
  { width = 1280, height = 900 }: PageSize = {},
): Promise<PartnerPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; inline-size: ${width}px; block-size: ${height}px`;
  document.body.replaceChildren(frame);
  const page: Happenings = { violations: [], errors: [], reports: [], shifts: [] };
  frame.src = address;
  // The page has to be listened to from its beginning.
  const isThere = () => frame.contentWindow?.location.href.endsWith(address);
  while (!isThere()) await new Promise((later) => setTimeout(later));
  const inside = frame.contentWindow!;
  listen(inside as PartnerPage['window'], page);
  await until('the whole page', () => frame.contentDocument?.readyState === 'complete');
  return {
    frame,
    window: inside as PartnerPage['window'],
    document: frame.contentDocument!,
    ...page,
  };
}

function listen(
  window: PartnerPage['window'],
  { violations, errors, reports, shifts }: Happenings,
): void {
  window.document.addEventListener(
    'securitypolicyviolation',
    ({ violatedDirective, blockedURI }) => {
      // The test runner puts a script of its own into every page it serves.
      if (!blockedURI.includes('/__web-')) violations.push(`${violatedDirective}: ${blockedURI}`);
    },
  );
  window.addEventListener('error', ({ message }) => errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  window.document.addEventListener('tv-error', (event) =>
    reports.push((event as CustomEvent<{ message: string }>).detail.message),
  );
  window.console.warn = () => {};
  new window.PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as { value?: number }).value ?? 0);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The widgets of a page, by their order. */
export function widgetsOf({ document }: PartnerPage): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('*')].filter(({ localName }) =>
    localName.startsWith('tv-'),
  );
}

/** Whether a widget shows something of its own, and not the page's words. */
export function isShown(widget: Element): boolean {
  return Boolean(widget.shadowRoot?.querySelector('.widget'));
}

/** Waits until all widgets of a page show something of their own. */
export async function untilShown(page: PartnerPage): Promise<void> {
  const widgets = widgetsOf(page);
  assert.isAbove(widgets.length, 0);
  for (const widget of widgets) {
    widget.scrollIntoView();
    await until(`<${widget.localName}>`, () => isShown(widget));
  }
}
