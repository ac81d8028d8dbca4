import type { Brand } from '@telecom-valley/config';

/** Colours and sizes of the letter. */
export interface Look {
  readonly brand: Brand;
  readonly ink: string;
  readonly quiet: string;
  readonly paper: string;
  readonly desk: string;
  readonly line: string;
}

export const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Helvetica, Arial, sans-serif";

export const WIDTH = 600;
export const PADDING = 24;

export function lookOf(brand: Brand): Look {
  return {
    brand,
    ink: '#1b242c',
    quiet: '#55616c',
    paper: '#ffffff',
    desk: '#eef1f4',
    line: '#d9dfe5',
  };
}

/** What cannot be said beside the words; and what readers with a dark screen see: other colours. */
export function styleSheet({ brand }: Look): string {
  const dark = {
    ink: '#e8edf2',
    quiet: '#aab6c1',
    paper: '#161d24',
    desk: '#0d1217',
    line: '#313c47',
  };
  // What stands for a picture that is not shown has its colour from the first of these.
  return `.picture img{color:${brand.accent};line-height:24px!important}
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
body,.desk,.desk>div{background:${dark.desk}!important}
.paper,.paper>table{background:${dark.paper}!important}
.ink,.ink *{color:${dark.ink}!important}
.quiet{color:${dark.quiet}!important}
.accent,.accent a,.links a,.picture img{color:${brand.accentDark}!important}
.line,.line td{border-color:${dark.line}!important}
.badge{background:${brand.accentDark}!important;color:${brand.onAccentDark}!important}
}
[data-ogsc] .ink,[data-ogsc] .ink *{color:${dark.ink}!important}
[data-ogsc] .quiet{color:${dark.quiet}!important}
[data-ogsc] .accent,[data-ogsc] .accent a,[data-ogsc] .links a{color:${brand.accentDark}!important}`;
}
