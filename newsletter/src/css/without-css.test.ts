import { expect, it } from 'vitest';
import { cssFeatures } from './css-features.ts';
import { withoutCss } from './without-css.ts';

const LETTER = `<html><head><style type="text/css">a{text-underline-offset:3px}
@media (prefers-color-scheme:dark){.ink{color:#fff!important}.ink>a{color:#eee}}
@media only screen and (min-width:480px) {.wide { width:100% !important; }}
[data-ogsc] .ink,.paper{color:#000}</style></head>
<body style="margin:0;border-radius:6px;display:flex"><!--[if mso]><p style="position:absolute"><![endif]--><p style="color:#000">Un</p></body></html>`;

it('features of CSS have the names that Can I email gives them', () => {
  expect([...cssFeatures(LETTER)].toSorted()).toEqual([
    'at-media',
    'at-media-prefers-color-scheme',
    'border-radius',
    'color',
    'display',
    'display-flex',
    'important',
    'margin',
    'selector-attribute',
    'selector-child',
    'selector-descendant',
    'text-underline-offset',
    'width',
  ]);
});

it('what a program does not show is taken out, and nothing else', () => {
  const gmail = withoutCss(LETTER, 'gmail.android');
  expect(gmail).not.toMatch(/text-underline-offset|prefers-color-scheme/);
  expect(gmail).toContain('.wide { width:100% !important; }');
  expect(gmail).toContain('style="margin:0;border-radius:6px;display:flex"');
  const outlook = withoutCss(LETTER, 'outlook.windows');
  expect(outlook).not.toMatch(/border-radius|@media|data-ogsc|display:flex/);
  expect(outlook).toContain('.paper{color:#000}');
  expect(outlook).toContain('style="margin:0"');
  expect(withoutCss(LETTER, 'apple-mail.ios')).toBe(LETTER);
});
