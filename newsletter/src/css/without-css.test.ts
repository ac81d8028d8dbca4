import { expect, it } from 'vitest';
import { cssFeatures } from './css-features.ts';
import { programsWithout } from './unsupported.ts';
import { withoutCss } from './without-css.ts';

const LETTER = `<html><head><style type="text/css">a{text-underline-offset:3px}
@media (prefers-color-scheme:dark){.ink{color:#fff!important}.ink>a{color:#eee}}
@media only screen and (min-width:480px) {.wide { width:100% !important; }}
[data-ogsc] .ink,.paper{color:#000}</style></head>
<body style="margin:0;border-radius:6px;display:flex"><!--[if mso]><p style="position:absolute"><![endif]--><p style="color:#000">Un</p></body></html>`;

/** What Outlook for Windows shows of some elements alone. */
const PARTS = `<style>#a img{max-width:9px}.b,p{padding:9px;color:#000}</style>
<p style="padding:9px 0 0;margin:0">Un</p><td style="padding:9px"><span style="display:inline-block;padding:0px 0">2</span></td>
<img width="300" alt="" style="display:block;width:100%;max-width:300px"><img alt="" style="width:100%">`;

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

it('features that are shown on some elements, or with some values, are named with theirs', () => {
  const features = [...cssFeatures(PARTS)].filter((feature) => feature.includes('{'));
  // A width that is an attribute as well needs no style, and what is nothing is no feature.
  expect(features).toEqual([
    'p{padding}',
    'td{padding}',
    'span{display:inline-block}',
    'img{display:block}',
    'img{width}',
    'img{max-width}',
  ]);
  const known = features.map((feature) => programsWithout(feature).includes('outlook.windows'));
  expect(known).toEqual([true, false, true, true, true, true]);
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
  expect(withoutCss(PARTS, 'outlook.windows')).toBe(`<style>#a img{}.b,p{color:#000}</style>
<p style="margin:0">Un</p><td style="padding:9px"><span style="padding:0px 0">2</span></td>
<img width="300" alt="" style=""><img alt="" style="">`);
  expect(withoutCss(PARTS, 'gmail.android')).toBe(PARTS);
});
