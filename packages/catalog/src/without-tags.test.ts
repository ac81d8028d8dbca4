import { describe, expect, it } from 'vitest';
import { withoutTags } from './without-tags.ts';

describe('a text that may be HTML', () => {
  it.each([
    ['<p>Du <strong>code</strong>&nbsp;!</p><p>Et plus</p>', 'Du code\u00A0!\nEt plus'],
    ['Un<br/>deux &amp; trois &#233; &inconnu;', 'Un\ndeux & trois é &inconnu;'],
    ['<p>Un</p><!-- rien -->', 'Un'],
    ['<p>&lt;script&gt; &#9999999;</p>', '<script> &#9999999;'],
    // Not HTML.
    ['a < b > c &amp; d', 'a < b > c &amp; d'],
  ])('%s', (html, text) => {
    expect(withoutTags(html)).toBe(text);
  });
});
