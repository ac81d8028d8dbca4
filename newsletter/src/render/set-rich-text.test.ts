import { fromHtml, toHtml } from '@telecom-valley/richtext';
import { describe, expect, it } from 'vitest';
import { setRichText } from './set-rich-text.ts';

const set = (html: string) => toHtml(setRichText(fromHtml(html), 'fr'));

describe('setRichText', () => {
  it('sets a sign behind an element as one behind a word', () => {
    expect(set('<p><em>premier</em> : <a href="https://x.example/">l\'agenda</a> !</p>')).toBe(
      '<p><em>premier</em>\u00A0: <a href="https://x.example/">l’agenda</a>\u202F!</p>',
    );
    expect(set('<p>tapez <code>npm test</code> ;</p>')).toBe(
      '<p>tapez <code>npm test</code>\u202F;</p>',
    );
  });

  it('begins anew in each block, and leaves code as it is', () => {
    expect(set('<p>un</p><p>! deux</p>')).toBe('<p>un</p><p>! deux</p>');
    expect(set("<p><code>a ? b : 'c'</code></p>")).toBe('<p><code>a ? b : &#39;c&#39;</code></p>');
  });
});
