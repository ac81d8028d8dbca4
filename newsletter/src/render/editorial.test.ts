import { fromHtml } from '@telecom-valley/richtext';
import { describe, expect, it } from 'vitest';
import { numbered } from './cite.ts';
import { editorialBlock } from './editorial.ts';
import { editorialText } from './editorial-text.ts';
import { lookOf } from './look.ts';
import type { View } from './view.ts';

const LOOK = lookOf({
  accent: '#0b5394',
  onAccent: '#ffffff',
  accentDark: '#7ec4ff',
  onAccentDark: '#0b1016',
});

function draw(html: string): string {
  const view = { edition: { editorial: fromHtml(html) }, look: LOOK } as unknown as View;
  return editorialBlock(view)
    .entries.map(({ forms: [full] }) => full)
    .join('');
}

const write = (html: string) => editorialText(fromHtml(html), numbered()).join('\n\n');

describe('the editor’s words in HTML', () => {
  it('say on each element how it looks, for programs that dress what does not', () => {
    const html = draw(
      '<h2>a</h2><h4>b</h4><p>c <a href="https://x.example/">d</a> <code>e</code></p><ul><li>f<ol><li>g</ol></ul><blockquote>h</blockquote><pre><code>i</code></pre>',
    );
    const bare = [...html.matchAll(/<(?!\/|strong|em|br|tr)([a-z]\w*)(?![^>]* style=")[^>]*>/g)];
    expect(bare.map(([, name]) => name)).toEqual([]);
    expect(html).toMatch(/<a href="https:\/\/x\.example\/" style="color:#0b5394">d/);
    expect(html.match(/<code/g)).toHaveLength(1);
  });

  it('count from where the editor does', () => {
    expect(draw('<ol><li>a</ol>')).toMatch(/^<ol style=/);
    expect(draw('<ol start=3><li>a</ol>')).toMatch(/^<ol start="3" style=/);
  });

  it('have code that keeps its lines, and goes on in the next where the screen ends', () => {
    expect(draw('<pre>a\n  b</pre>')).toMatch(/<td class="code"[^>]*>a<br>&nbsp; b<\/td>/);
  });
});

describe('the editor’s words in plain text', () => {
  it('number their links, below the block they stand in', () => {
    expect(
      write(
        '<p>Voir <a href="https://x.example/a">un</a>, <a href="https://x.example/b">deux</a> et <a href="https://x.example/">https://x.example</a> ou <a href="https://www.x.example">x.example</a>, <a href="https://x.example/c">https://x.example/c-d</a>.</p><p><a href="mailto:a@x.example">Écrire</a></p>',
      ),
    ).toBe(
      'Voir un [1], deux [2] et https://x.example ou x.example [3], \nhttps://x.example/c-d [4].\n[1] https://x.example/a\n[2] https://x.example/b\n[3] https://www.x.example/\n[4] https://x.example/c\n\nÉcrire [5]\n[5] a@x.example',
    );
  });

  it('cite no number and no host that stands there, however it is written', () => {
    expect(
      write(
        '<p><a href="tel:+33489866937">+33 (0)4 89 86 69 37</a>, <a href="tel:+33489866900">un appel</a>, <a href="https://www.x.example/">www.x.example</a>, <a href="https://www.x.example/b">www.x.example</a></p>',
      ),
    ).toBe(
      '+33 (0)4 89 86 69 37, un appel [1], www.x.example, www.x.example [2]\n[1] +33489866900\n[2] https://www.x.example/b',
    );
  });

  it('have a line where the editor has one', () => {
    expect(
      write('<p>Bien à vous,<br><a href="https://x.example/a">Marie</a><br>Présidente</p>'),
    ).toBe('Bien à vous,\nMarie [1]\nPrésidente\n[1] https://x.example/a');
  });

  it('underline their headings, as those of sections are', () => {
    expect(write('<h2>Programme</h2><p>Un</p>')).toBe('Programme\n---------\n\nUn');
  });

  it('leave code as it was written, and let none of its lines go on in the next', () => {
    const line = `  ${'mot  '.repeat(30)}`;
    expect(write(`<pre><code>${line}\n\n    deux   \n</code></pre>`)).toBe(
      `${line.trimEnd()}\n\n    deux`,
    );
    expect(write('<ul><li>un<pre>a\n  b</pre></ul>')).toBe('- un\n  a\n    b');
  });

  it('keep lists in lists, and quotations, where they stand', () => {
    expect(
      write(
        '<ul><li>un<li>deux<ol start=9><li>trois<br>quatre<li>cinq</ol></ul><blockquote><p>six<br>sept</p><p>huit</p></blockquote>',
      ),
    ).toBe('- un\n- deux\n  9. trois\n     quatre\n  10. cinq\n\n> six\n> sept\n\n> huit');
  });
});
