import { expect, it } from 'vitest';
import { FRAMES, type FrameKind } from './frames.ts';

const show = (name: FrameKind['name'], html: string) =>
  FRAMES.find((frame) => frame.name === name)!.show(html);

it.each([
  ['<!--[if mso]><p>Word</p><![endif]-->', '<p>Word</p>'],
  ['<!--[if mso | IE]><table><![endif]-->', '<table>'],
  ['<!--[if !mso]><!--><p>Ailleurs</p><!--<![endif]-->', ''],
  [
    '<!--[if mso]><noscript><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml></noscript><![endif]-->',
    '<noscript></noscript>',
  ],
])('Outlook shows what is written for it alone, and not what is for others: %s', (html, shown) => {
  expect(show('outlook', `<p>Un</p>${html}<p>Deux</p>`)).toBe(`<p>Un</p>${shown}<p>Deux</p>`);
});
