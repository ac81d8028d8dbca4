import {
  explain,
  describeWhere,
  type Finding,
  type Severity,
  trouble,
} from '@telecom-valley/errors';
import { escapeHtml } from '@telecom-valley/richtext';
import { type Language, preview, speak } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import { unknownFeatures } from '../css/index.ts';
import { FOLLOW_DESK } from './follow-desk.ts';
import { ANNOTATED, type FrameKind, FRAMES, SANDBOX } from './frames.ts';
import { letterLinks } from './letter-links.ts';
import { LOOKS } from './looks.ts';
import { readingOrder } from './reading-order.ts';
import type { Choice, Seen } from './seen.ts';

interface Shown extends Pick<Seen, 'letter'> {
  readonly findings: readonly Finding[];
  readonly choice: Choice;
  readonly edition: string;
  /** It goes out as it is, whatever the desk says. */
  readonly isOnItsWay: boolean;
  /** Changes whenever the desk does. */
  readonly stamp: string;
}

/** The page of the preview: what was found, the letter in frames, as text, and as it is read aloud. */
export function previewPage(
  shown: Shown,
  newsletter: NewsletterConfig,
  language: Language,
): string {
  const { letter, findings, choice, stamp } = shown;
  const words = speak(preview, language);
  const title = [words('previewTitle'), letter?.subject].filter(Boolean).join(' – ');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body data-stamp="${stamp}"><main><h1>${escapeHtml(words('previewTitle'))}</h1>${letterLinks(choice, newsletter, language)}${choice.note ? `<p>${escapeHtml(words('draft'))}</p>` : ''}<div class="found"><p role="status" class="error" data-stopped="${escapeHtml(words('stopped'))}" data-stale="${escapeHtml(words('stale'))}"></p><div data-fresh>${findingList(findings, language)}${restOf(shown, newsletter, language)}</div></div>${letter ? letterParts(letter, findings.length > 0, newsletter, language) : ''}</main>
<script>${FOLLOW_DESK}</script></body></html>
`;
}

/** What this page cannot say of the edition's letter. */
function restOf(
  { choice, isOnItsWay, edition, letter }: Shown,
  { mailPrograms }: Pick<NewsletterConfig, 'mailPrograms'>,
  language: Language,
): string {
  if (choice.note) return '';
  const words = speak(preview, language);
  const unknown = unknownFeatures(letter?.html ?? '', Object.keys(mailPrograms))
    .map(({ program, count }) => `${program} ${count}`)
    .join(', ');
  const said = isOnItsWay
    ? explain(trouble('edition-frozen', { edition }), language).message
    : words('lookedUp');
  return [said, ...(unknown === '' ? [] : [words('unknown', { programs: unknown })])]
    .map((one) => `<p class="rest">${escapeHtml(one)}</p>`)
    .join('');
}

function findingList(findings: readonly Finding[], language: Language): string {
  const items = findings.map((finding) => {
    const { message, hint } = explain(finding, language);
    const where = describeWhere(finding.where);
    return `<li class="${finding.severity}"><strong>${LOOKS[finding.severity].sign} ${escapeHtml(message)}</strong> <span>${escapeHtml(hint)}</span>${where && ` <code>${escapeHtml(where)}</code>`}</li>`;
  });
  const found =
    items.length === 0
      ? `<p>${escapeHtml(speak(preview, language)('nothingFound'))}</p>`
      : `<ul>${items.join('')}</ul>`;
  return `<div class="findings" tabindex="0">${found}</div>`;
}

function letterParts(
  { subject, brief, html, text }: NonNullable<Shown['letter']>,
  hasFindings: boolean,
  { from }: Pick<NewsletterConfig, 'from'>,
  language: Language,
): string {
  const words = speak(preview, language);
  // A long one is cut in the letter, and what stands there is what inboxes show.
  const [, beside = escapeHtml(brief)] = /<div style="display:none[^>]*>([^<]*)</.exec(html) ?? [];
  const facts = [
    [words('sender'), escapeHtml(`${from.name} <${from.address}>`)],
    [words('subject'), escapeHtml(subject)],
    [words('beside'), beside],
  ].map(([name, value]) => `<dt>${escapeHtml(name!)}</dt><dd>${value}</dd>`);
  const frame = ({ name, page, width }: FrameKind) => {
    const label = escapeHtml(words(name));
    return `<h2>${label}</h2><iframe src="${page}" width="${width}" title="${label}" sandbox="${SANDBOX}" loading="lazy"></iframe>`;
  };
  const frames = [
    `<section data-fresh>${hasFindings ? frame(ANNOTATED) : ''}</section>`,
    ...FRAMES.map((kind) => `<section>${frame(kind)}</section>`),
  ];
  const texts = [
    [words('plainText'), text],
    [words('readAloud'), readingOrder(html, words)],
  ].map(
    ([name, all]) =>
      `<section class="text"><h2>${escapeHtml(name!)}</h2><pre tabindex="0" data-fresh>${escapeHtml(all!)}</pre></section>`,
  );
  return `<div class="letter"><dl data-fresh>${facts.join('')}</dl>
<div class="frames">${frames.join('')}${texts.join('')}</div></div>`;
}

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5dde5, #33404d); --quiet: light-dark(#55616c, #aab6c1); }
body { margin: 0; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
.findings { margin: 0 0 1.5rem; max-width: 60rem; max-height: 24rem; overflow: auto; }
.findings :is(ul, p) { margin: 0; padding: 0; list-style: none; }
.findings li { margin: 0 0 .5rem; }
.findings li, [role=status]:not(:empty) { padding: .5rem .75rem; border-left: 4px solid; }
.findings span { display: block; }
.findings code { color: var(--quiet); font-size: .875rem; }
nav { margin: 0 0 1rem; }
nav p { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; }
nav a { padding: .25rem 0; }
nav a::first-letter { text-transform: uppercase; }
nav b { font-weight: 600; white-space: nowrap; }
nav a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
.found:has(~ .stale) { position: sticky; top: 0; z-index: 1; padding: .25rem 0; background: Canvas; }
.found:has(~ .stale) .findings { max-height: 30vh; }
.found:has(~ .stale) .rest { display: none; }
.stale { opacity: .5; filter: grayscale(1); }
.rest { margin: 0 0 1.5rem; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1rem; margin: 0 0 1.5rem; }
dt { color: var(--quiet); }
dd { margin: 0; font-weight: 600; }
.frames { display: flex; flex-wrap: wrap; gap: 1.5rem; }
section { max-width: 100%; }
section:empty { display: none; }
iframe { display: block; max-width: 100%; height: 46rem; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { margin: 0; padding: 1rem; max-height: 46rem; box-sizing: border-box; overflow: auto; white-space: pre-wrap; border: 1px solid var(--line); border-radius: .5rem; font-size: .875rem; }
.text pre { max-width: 42rem; }
${Object.entries(LOOKS).map(styleOf).join('\n')}
`;

function styleOf([severity, { ink, ground }]: [string, (typeof LOOKS)[Severity]]): string {
  const colours = `border-color: light-dark(${ink.join()}); background: light-dark(${ground.join()})`;
  return `:is(li, p).${severity}:not(:empty) { ${colours} } nav .${severity} { color: light-dark(${ink.join()}) }`;
}
