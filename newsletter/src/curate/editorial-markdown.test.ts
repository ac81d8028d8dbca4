import { fromHtml, toHtml } from '@telecom-valley/richtext';
import { expect, it } from 'vitest';
import { toEditorialHtml } from './editorial-markdown.ts';

it.each([
  ['if a<b and c>d', '<p>if a&lt;b and c&gt;d</p>'],
  ['Merci à <Jean Dupont>.', '<p>Merci à &lt;Jean Dupont&gt;.</p>'],
  ['<Jean Dupont>', '<p>&lt;Jean Dupont&gt;</p>'],
  ['Bonjour <prenom>,', '<p>Bonjour &lt;prenom&gt;,</p>'],
  ['Un <b>mot</b><br>et <u>un</u>', '<p>Un <strong>mot</strong><br>et un</p>'],
  ['<div class="a">Un</div>', '<p>Un</p>'],
  ['`<prenom>` &lt;nom&gt;', '<p><code>&lt;prenom&gt;</code> &lt;nom&gt;</p>'],
  ['<a@x.example>', '<p><a href="mailto:a@x.example">a@x.example</a></p>'],
  ['Un <!-- mot --> deux', '<p>Un deux</p>'],
  ['3. Trois\n4. Quatre', '<ol start="3"><li>Trois</li><li>Quatre</li></ol>'],
  ['2026. Une année.\n\n1. Un', '<p>2026. Une année.</p><ol><li>Un</li></ol>'],
  [
    '1. Un\n2. Deux\n\n2026. Une année.',
    '<ol><li>Un</li><li>Deux</li></ol><p>2026. Une année.</p>',
  ],
  ['```\n2026. x\n```', '<pre><code>2026. x\n</code></pre>'],
  ['Bien à vous,\nMarie\nPrésidente', '<p>Bien à vous,<br>Marie<br>Présidente</p>'],
  ['- un\n  suite\n- deux', '<ul><li>un<br>suite</li><li>deux</li></ul>'],
  [
    'Au programme :\n• un\n•\tdeux\nVenez',
    '<p>Au programme :</p><ul><li>un</li><li>deux</li></ul><p>Venez</p>',
  ],
  [
    '– un\n  · deux\n  · trois\n– quatre',
    '<ul><li><p>un</p><ul><li>deux</li><li>trois</li></ul></li><li>quatre</li></ul>',
  ],
  [
    '      • un\n        — deux\n        — trois',
    '<ul><li><p>un</p><ul><li>deux</li><li>trois</li></ul></li></ul>',
  ],
  [
    '• un\n• deux\n  suite\n• trois\n\nFin',
    '<ul><li>un</li><li>deux<br>suite</li><li>trois</li></ul><p>Fin</p>',
  ],
  [
    '• un :\n    - a\n    - b\n• deux',
    '<ul><li><p>un :</p><ul><li>a</li><li>b</li></ul></li><li>deux</li></ul>',
  ],
  ['À venir :\n\n    - un\n    - deux', '<p>À venir :</p><ul><li>un</li><li>deux</li></ul>'],
  ['À venir :\n\t1. un\n\t2. deux', '<p>À venir :</p><ol><li>un</li><li>deux</li></ol>'],
  ['    > un', '<blockquote><p>un</p></blockquote>'],
  ['\t• un\n\t• deux', '<ul><li>un</li><li>deux</li></ul>'],
  ['<p>Un<br>\n• deux<br>\n• trois</p>', '<p>Un<br>• deux<br>• trois</p>'],
  ['<pre>\n• un\n• deux\n</pre>', '<pre>\n• un\n• deux\n</pre>'],
  [
    '1. un\n\n    ```\n    • a\n    • b\n    ```',
    '<ol><li><p>un</p><pre><code>• a\n• b\n</code></pre></li></ol>',
  ],
  ['— Venez, dit-elle.\n\n— Oui.', '<p>— Venez, dit-elle.</p><p>— Oui.</p>'],
  ['Un • deux\n•trois', '<p>Un • deux<br>•trois</p>'],
  [
    'Dont :\n\n• un\n\n• deux\n \n•\ttrois\n\nFin',
    '<p>Dont :</p><ul><li>un</li><li>deux</li><li>trois</li></ul><p>Fin</p>',
  ],
  ['Dont :\n•un\n•**deux**', '<p>Dont :</p><ul><li>un</li><li><strong>deux</strong></li></ul>'],
  [
    '·un\n\n  • deux\n  — trois\n\n· quatre',
    '<ul><li><p>un</p><ul><li>deux</li><li>trois</li></ul></li><li>quatre</li></ul>',
  ],
  ['    • un\n\n    • deux', '<ul><li>un</li><li>deux</li></ul>'],
  ['\t•un\n\n\t•deux', '<ul><li>un</li><li>deux</li></ul>'],
  ['• un\n\n\n• deux', '<p>• un</p><p>• deux</p>'],
  ['• un\n\n— Oui.\n\n— Non.', '<p>• un</p><p>— Oui.</p><p>— Non.</p>'],
  ['— Oui.\n\n• un\n• deux', '<p>— Oui.</p><ul><li>un</li><li>deux</li></ul>'],
  ['Un\n\n•\n\nDeux\n\n•\n\nTrois', '<p>Un</p><p>•</p><p>Deux</p><p>•</p><p>Trois</p>'],
  ['–un\n–deux', '<p>–un<br>–deux</p>'],
  ['Cordialement,\n--\nJean', '<p>Cordialement,<br>--<br>Jean</p>'],
  ['Un\n=\nDeux', '<p>Un<br>=<br>Deux</p>'],
  ['Un\ndeux\n---\nCordialement,\n--', '<h3>Un<br>deux</h3><p>Cordialement,<br>--</p>'],
  ['Le ~~10~~ **12**, <s>gratuit</s> payant', '<p>Le <strong>12</strong>, payant</p>'],
  ['De ~10 à 20, ou 10~20 à 30~40', '<p>De ~10 à 20, ou 10~20 à 30~40</p>'],
  ['```\n• un\n• deux\n```', '<pre><code>• un\n• deux\n</code></pre>'],
  ['Un\n\n    deux\n    trois\n\nquatre', '<p>Un</p><p>deux<br>trois</p><p>quatre</p>'],
  ['    Un', '<p>Un</p>'],
  ['Un<hr noshade>deux', '<p>Un</p><p>deux</p>'],
  ['Texte <script defer>x</script>deux', '<p>Texte deux</p>'],
])('%j on the desk is %j', (written, html) => {
  expect(toHtml(fromHtml(toEditorialHtml(written)))).toBe(html);
});
