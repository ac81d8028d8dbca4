import type { Brand } from '@telecom-valley/config';

/** Colours and sizes of the letter. */
export interface Look {
  readonly brand: Brand;
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly desk: string;
}

/** Of what is written for machines. */
export const CODE_FONT = "Consolas, Menlo, 'Courier New', monospace";

export const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, sans-serif";

export const WIDTH = 600;
export const PADDING = 24;

/** What readers with a dark screen see, where the colours are not the brand's. */
export const DARK = {
  ink: '#e8edf2',
  quiet: '#aab6c1',
  paper: '#161d24',
  desk: '#0d1217',
} as const;

export function lookOf(brand: Brand): Look {
  return {
    brand,
    ink: '#1b242c',
    quiet: '#55616c',
    paper: '#ffffff',
    desk: '#eef1f4',
  };
}

/** What cannot be said beside the words; and what readers with a dark screen see: other colours. */
export function styleSheet({ brand, desk }: Look): string {
  // Until a picture is there, or where none are shown, there is a quiet field in its place.
  // Tables in tables have a font of their own in Outlook for Windows.
  return `td{font-family:${FONT}}
a{text-underline-offset:3px}
.ink img{border-radius:6px;background:${desk}}
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
body,.desk,.desk>div,.ink img,.code{background:${DARK.desk}!important}
.paper,.paper>table{background:${DARK.paper}!important}
.ink,.ink *{color:${DARK.ink}!important}
.quiet,.quiet *{color:${DARK.quiet}!important}
.accent,.ink a,.quiet a{color:${brand.accentDark}!important}
.quote{border-color:${brand.accentDark}!important}
.badge{background:${brand.accentDark}!important}
.badge,.badge a{color:${brand.onAccentDark}!important}
}
[data-ogsc] .ink,[data-ogsc] .ink *{color:${DARK.ink}!important}
[data-ogsc] .quiet,[data-ogsc] .quiet *{color:${DARK.quiet}!important}
[data-ogsc] .accent,[data-ogsc] .ink a,[data-ogsc] .quiet a{color:${brand.accentDark}!important}
[data-ogsc] .badge{background:${brand.accentDark}!important}
[data-ogsc] .badge,[data-ogsc] .badge a{color:${brand.onAccentDark}!important}`;
}
