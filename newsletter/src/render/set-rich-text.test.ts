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

  it.each([
    ["l'<strong>appel</strong>", 'l’<strong>appel</strong>'],
    ['d\'<a href="https://x.example/">Antibes</a>', 'd’<a href="https://x.example/">Antibes</a>'],
    ["<em>l'</em><strong>IA</strong>", '<em>l’</em><strong>IA</strong>'],
    [
      '"Un <strong>mot</strong>"? <em>"Deux"</em>',
      '«\u202FUn <strong>mot</strong>\u202F»\u202F? <em>«\u202FDeux\u202F»</em>',
    ],
    ['"<em>Un</em>"', '«\u202F<em>Un</em>\u202F»'],
    ['l\'"<strong>Un</strong>"', 'l’«\u202F<strong>Un</strong>\u202F»'],
    ['<em>Un </em>:<strong> deux</strong>', '<em>Un\u00A0</em>:<strong> deux</strong>'],
    [
      '<strong>14</strong> 000 <em>M.</em> <em>Un</em>',
      '<strong>14</strong>\u202F000 <em>M.</em>\u00A0<em>Un</em>',
    ],
    ['et<em>...</em> fin', 'et<em>…</em> fin'],
    ["l'<code>x</code>", 'l’<code>x</code>'],
  ])('sets %s as if nothing were marked', (written, told) => {
    expect(set(`<p>${written}</p>`)).toBe(`<p>${told}</p>`);
  });

  it('begins anew in each block, and leaves code as it is', () => {
    expect(set('<p>un</p><p>! deux</p>')).toBe('<p>un</p><p>! deux</p>');
    expect(set('<p>un<br>! deux</p>')).toBe('<p>un<br>! deux</p>');
    expect(set("<p><code>a ? b : 'c'</code></p>")).toBe('<p><code>a ? b : &#39;c&#39;</code></p>');
  });
});
