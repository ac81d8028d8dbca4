import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html.ts';
import { fromText } from './from-text.ts';
import { sanitise } from './sanitise.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';
import { richText } from './read-tree.ts';

describe('sanitise', () => {
  it.each([
    ['words', '<p>words</p>'],
    ['a<p>b<p>c', '<p>a</p><p>b</p><p>c</p>'],
    ['<div>a<div>b</div>c</div>', '<p>a</p><p>b</p><p>c</p>'],
    ['<h1>Un</h1><h5>Deux</h5>', '<h3>Un</h3><h4>Deux</h4>'],
    ['<ul><li>un<li><p>deux</p><li></ul>', '<ul><li>un</li><li>deux</li></ul>'],
    ['<ul>loose<li>un</li></ul>', '<ul><li>loose</li><li>un</li></ul>'],
    [
      '<ol><li>un<ul><li>deux</li></ul></li></ol>',
      '<ol><li><p>un</p><ul><li>deux</li></ul></li></ol>',
    ],
    ['<li>stray</li>', '<p>stray</p>'],
    ['<ol start="3"><li>trois</ol>', '<ol start="3"><li>trois</li></ol>'],
    [
      '<ol start="1"><li>un</ol><ul start="3"><li>a</ul>',
      '<ol><li>un</li></ol><ul><li>a</li></ul>',
    ],
    ['<ol start="-1&quot;x"><li>un</ol>', '<ol><li>un</li></ol>'],
    ['a <s>b</s> c<p>d<del>e <b>f</b></del><strike>g</strike></p>', '<p>a c</p><p>d</p>'],
    ['<del><p>a</p></del><p>b</p>', '<p>b</p>'],
    ['<b>a</b> <i>b</i> <u>c</u>', '<p><strong>a</strong> <em>b</em> c</p>'],
    ['  a \n b<br>  <br> c <br>', '<p>a b<br>c</p>'],
    ['<p>a<b> </b>b</p>', '<p>a<strong> </strong>b</p>'],
    ['<p> <b></b> </p>', ''],
    ['<pre>  a\n   b</pre>', '<pre>  a\n   b</pre>'],
    ['<blockquote>a<p>b</blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
    ['<table><tr><td>a<td>b<tr><td> <td>c</table>', '<p>a · b<br>c</p>'],
    [
      '<table><thead><tr><th>Lieu<th>Date</thead><tbody><tr><td>Nice<td><b>3</b> mai<tr><td><td>4 mai</table>',
      '<p><strong>Lieu:</strong> Nice · <strong>Date:</strong> <strong>3</strong> mai<br><strong>Date:</strong> 4 mai</p>',
    ],
    ['<table><tr><th>Lieu<td>Nice</table>', '<p><strong>Lieu</strong> · Nice</p>'],
    ['<table><tr><th>Lieu<th>Date</table>', '<p><strong>Lieu</strong> · <strong>Date</strong></p>'],
    ['<table><tr><td><p>a</p><td>b</table>', '<p>a</p><p>b</p>'],
    ['<table><caption>a<tr><td>b</table>', '<p>a</p><p>b</p>'],
    [
      '<a href="https://exemple.fr"><h2>a</h2>b</a>',
      '<p><a href="https://exemple.fr/">a<br>b</a></p>',
    ],
    ['1 &lt; 2 &amp;amp; &eacute;', '<p>1 &lt; 2 &amp;amp; é</p>'],
    ['a<script>b</script><style>c</style>d', '<p>ad</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<a href=" java\nscript:alert(1)">a</a>', '<p>a</p>'],
    ['<a href="data:text/html,x">a</a>', '<p>a</p>'],
    ['<a href="MAILTO:a@exemple.fr">a</a>', '<p><a href="mailto:a@exemple.fr">a</a></p>'],
    [
      '<a href="https://exemple.fr/&quot; onclick=&quot;x">a</a>',
      '<p><a href="https://exemple.fr/%22%20onclick=%22x">a</a></p>',
    ],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg><p>a</p></svg>b', '<p>b</p>'],
    ['<p onclick="x" style="y" class="z">a</p>', '<p>a</p>'],
    ['<!-- a --><![CDATA[b]]><?c?>d', '<p>d</p>'],
    ['', ''],
  ])('%j becomes %j', (html, clean) => {
    expect(sanitise(html)).toBe(clean);
  });

  it('makes addresses absolute where it is told what they are relative to', () => {
    const html = '<a href="/agenda?a=1&b=2">Agenda</a>';
    expect(sanitise(html)).toBe('<p>Agenda</p>');
    expect(sanitise(html, 'https://exemple.fr/x/')).toBe(
      '<p><a href="https://exemple.fr/agenda?a=1&amp;b=2">Agenda</a></p>',
    );
  });

  it('keeps the words of a document a hundred thousand levels deep', () => {
    for (const tag of [
      'div',
      'b',
      'blockquote',
      'ul><li',
      'a href="https://exemple.fr"',
      'table><tr><td',
    ]) {
      expect(sanitise(`${`<${tag}>`.repeat(100_000)}deep`)).toContain('deep');
    }
  });

  it('makes nothing but its own elements of anything', () => {
    const soup = fc.array(
      fc.constantFrom(
        ...'<p> </p> <b> </b> <a href="https://exemple.fr"> <a href="javascript:x"> </a> <table> <tr> <th> <td> </table> <ul> <li> </ul> <ol_start=0> </ol> <script> </script> <div> <br> <pre> <h2> <blockquote> < > " \' & &lt;script&gt; text'
          .split(' ')
          .map((piece) => piece.replace('_', ' ')),
        ' ',
        '\n',
      ),
      { maxLength: 40 },
    );
    const allowed =
      /^(?:[^<>]|<\/?(?:p|h3|h4|ul|ol|li|blockquote|pre|strong|em|code)>|<ol start="0">|<br>|<a href="https:\/\/exemple\.fr\/">|<\/a>)*$/;
    fc.assert(
      fc.property(soup, (pieces) => {
        const clean = sanitise(pieces.join(''));
        expect(clean).toMatch(allowed);
        expect(sanitise(clean)).toBe(clean);
        expect(richText(fromHtml(clean))).toEqual(fromHtml(clean));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('toText', () => {
  it('writes what a reader would', () => {
    const html = `<h2>Programme</h2><p>Venez <b>nombreux</b>,<br>avec <a href="https://exemple.fr/plan">le plan</a>
      ou <a href="https://exemple.fr/">exemple.fr</a>.</p>
      <ul><li>un<li>deux<ol start=3><li>trois</ol></ul><blockquote>Dit-elle<p>Ou lui</blockquote>`;
    expect(toText(fromHtml(html))).toBe(
      `Programme

Venez nombreux,
avec le plan (https://exemple.fr/plan) ou exemple.fr.

- un
- deux
  3. trois

> Dit-elle
> 
> Ou lui`,
    );
  });
});

describe('fromText', () => {
  it('finds paragraphs, lines and links', () => {
    expect(
      toHtml(
        fromText(
          'Un\r\ndeux <b>\r\n\r\n\r\nVoir https://exemple.fr/a?b=1&c=2, puis (https://exemple.fr).',
        ),
      ),
    ).toBe(
      '<p>Un<br>deux &lt;b&gt;</p><p>Voir <a href="https://exemple.fr/a?b=1&amp;c=2">https://exemple.fr/a?b=1&amp;c=2</a>, puis (<a href="https://exemple.fr">https://exemple.fr</a>).</p>',
    );
  });
});

describe('richText', () => {
  it.each([
    [[{ tag: 'script' }], '[0].tag: expected one of'],
    [[{ tag: 'a', href: 'javascript:x' }], '[0].href: expected web address'],
    [[{ tag: 'p', children: [{ tag: 'b' }] }], '[0].children[0].tag'],
    [[{ tag: 'p', onclick: 'x' }], '[0].onclick: expected known key'],
    [[3], '[0]: expected object'],
    ['text', 'expected list'],
  ])('refuses %j', (tree, message) => {
    expect(() => richText(tree)).toThrow(message);
  });
});
