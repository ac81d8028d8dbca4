import { fromHtml, toHtml, toText } from '@telecom-valley/richtext';
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
  [
    'Un\ndeux\n===\nCordialement,\nJean\n---\nP.-S.',
    '<h3>Un<br>deux</h3><p>Cordialement,<br>Jean</p><p>P.-S.</p>',
  ],
  ['+ d’infos ici\n+ 12 % de plus', '<p>+ d’infos ici<br>+ 12 % de plus</p>'],
  [
    'Bilan :\n+ 12 % de dons\n- 3,5 % de dettes\n- 4 % de frais',
    '<p>Bilan :<br>+ 12 % de dons<br>- 3,5 % de dettes<br>- 4 % de frais</p>',
  ],
  ['- 3 % de dettes\n+ 12 % de dons', '<p>- 3 % de dettes<br>+ 12 % de dons</p>'],
  ['+ 12 % de dons\n\n- 3 % de dettes', '<p>+ 12 % de dons</p><ul><li>3 % de dettes</li></ul>'],
  ['+ 12 % de dons\n- 3 prix', '<p>+ 12 % de dons</p><ul><li>3 prix</li></ul>'],
  ['- 3 % de remise\n+ d’infos', '<ul><li>3 % de remise<br>+ d’infos</li></ul>'],
  [
    '- Un projet\n\n- 30 % de remise\n\n- Un café',
    '<ul><li>Un projet</li><li>30 % de remise</li><li>Un café</li></ul>',
  ],
  [
    '- 30 % de remise\n  ici\n- 20 % de dons\n  là',
    '<ul><li>30 % de remise<br>ici</li><li>20 % de dons<br>là</li></ul>',
  ],
  [
    '1. Un\n   - 30 % de remise\n   - 20 % de dons',
    '<ol><li><p>Un</p><ul><li>30 % de remise</li><li>20 % de dons</li></ul></li></ol>',
  ],
  [
    'Objectifs :\n\n- 100 % de participation\n- 50 % de femmes',
    '<p>Objectifs :</p><ul><li>100 % de participation</li><li>50 % de femmes</li></ul>',
  ],
  ['- 3 prix\n- 5 % de plus', '<ul><li>3 prix</li><li>5 % de plus</li></ul>'],
  [
    '> https://x.example/',
    '<blockquote><p><a href="https://x.example/">https://x.example/</a></p></blockquote>',
  ],
  [
    '> Un\n> ici : https://x.example/',
    '<blockquote><p>Un<br>ici : <a href="https://x.example/">https://x.example/</a></p></blockquote>',
  ],
  ['> Un\n> deux', '<blockquote><p>Un<br>deux</p></blockquote>'],
  [
    '> Un [mot](https://x.example/) de lui',
    '<blockquote><p>Un <a href="https://x.example/">mot</a> de lui</p></blockquote>',
  ],
  [
    'Entrée 25 €*, stand 1 500 €* (HT).\n\n* hors adhérents',
    '<p>Entrée 25 €*, stand 1 500 €* (HT).</p><p>* hors adhérents</p>',
  ],
  ['10 €*/20 €*, étudiant*e*s (*), et (*)', '<p>10 €*/20 €*, étudiant*e*s (*), et (*)</p>'],
  ['Le *prix* : *25 €*', '<p>Le <em>prix</em> : <em>25 €</em></p>'],
  ['25 €*\n\n* un\n* deux', '<p>25 €*</p><ul><li>un</li><li>deux</li></ul>'],
  [
    '25 €*\n\n* un\n\nDeux\n\n* trois',
    '<p>25 €*</p><ul><li>un</li></ul><p>Deux</p><ul><li>trois</li></ul>',
  ],
  ['25 €*\n\n* * *\n\nFin', '<p>25 €*</p><p>Fin</p>'],
  ['**Tarif**, 25 €*\n\n* un', '<p><strong>Tarif</strong>, 25 €*</p><p>* un</p>'],
  ['Un *mot\n\nà 25 €*\n\n* deux', '<p>Un *mot</p><p>à 25 €*</p><p>* deux</p>'],
  ['* un\n\n25 €*', '<ul><li>un</li></ul><p>25 €*</p>'],
  ['Le *mot* à 25 €*\n\n* un', '<p>Le <em>mot</em> à 25 €*</p><p>* un</p>'],
  ['Le *mot*\n\n* un', '<p>Le <em>mot</em></p><ul><li>un</li></ul>'],
  [
    'Une *longue phrase\nsur deux lignes*.\n\n* un',
    '<p>Une <em>longue phrase<br>sur deux lignes</em>.</p><ul><li>un</li></ul>',
  ],
  ['`a*` et\n\n* un', '<p><code>a*</code> et</p><ul><li>un</li></ul>'],
  ['```\na*\n```\n\n* un', '<pre><code>a*\n</code></pre><ul><li>un</li></ul>'],
  ['25 €*\n\n```\n* un\n```\n\n* deux', '<p>25 €*</p><pre><code>* un\n</code></pre><p>* deux</p>'],
  ['étudiant*e* ici\n\n* un', '<p>étudiant*e* ici</p><ul><li>un</li></ul>'],
  [
    '[lien*](https://x.example/)\n\n* un',
    '<p><a href="https://x.example/">lien*</a></p><ul><li>un</li></ul>',
  ],
  [
    '**Un : **deux, ** trois **, **quatre **! **Cinq :**six **sept**',
    '<p><strong>Un : </strong>deux, ** trois **, <strong>quatre </strong>! <strong>Cinq :</strong>six <strong>sept</strong></p>',
  ],
  [
    '** Un **\n« ** Deux ** »\n- ** Trois ** : 4',
    '<p><strong>Un </strong><br>« <strong>Deux </strong>»</p><ul><li><strong>Trois </strong>: 4</li></ul>',
  ],
  ['** Un ** deux\nTrois ** quatre **', '<p>** Un ** deux<br>Trois ** quatre **</p>'],
  ['Nice ** Cannes ** Antibes', '<p>Nice ** Cannes ** Antibes</p>'],
  ['2 ** 3 ** 4', '<p>2 ** 3 ** 4</p>'],
  ['25 € ** (HT) et **gras** ici', '<p>25 € ** (HT) et <strong>gras</strong> ici</p>'],
  ['** Un et **deux**', '<p>** Un et <strong>deux</strong></p>'],
  ['**Un et **deux** ici', '<p>**Un et <strong>deux</strong> ici</p>'],
  ['**Un :**deux et trois**', '<p>**Un :<strong>deux et trois</strong></p>'],
  ['**Un ** et ** deux** ici', '<p><strong>Un ** et ** deux</strong> ici</p>'],
  ['25 €** (HT), 30 €**, (**) : a ** b', '<p>25 €** (HT), 30 €**, (**) : a ** b</p>'],
  [
    '[Le *plan*](https://x.example/Plan AG.pdf), [ici] (https://x.example/)',
    '<p><a href="https://x.example/Plan%20AG.pdf">Le <em>plan</em></a>, <a href="https://x.example/">ici</a></p>',
  ],
  [
    '[un](mailto:a@x.example?subject=Un mot), [deux] (mailto:a@x.example)',
    '<p><a href="mailto:a@x.example?subject=Un%20mot">un</a>, <a href="mailto:a@x.example">deux</a></p>',
  ],
  ...[`"Titre"`, `'Titre'`, '(Titre)'].map((title) => [
    `[Plan](https://x.example/a ${title})`,
    '<p><a href="https://x.example/a">Plan</a></p>',
  ]),
  ...[' ou par mail', ' - 3 Mo', ', jusqu’au 3 mars'].map((words) => [
    `[ici] (https://x.example/a${words})`,
    `<p>[ici] (<a href="https://x.example/a">https://x.example/a</a>${words})</p>`,
  ]),
  ...[' « Titre »', ' “Titre”', ' ‘Titre’', ', le 3'].map((words) => [
    `[ici](https://x.example/a${words})`,
    `<p>[ici](<a href="https://x.example/a">https://x.example/a</a>${words})</p>`,
  ]),
  [
    '[ici](https://x.example/ et https://y.example/)',
    '<p>[ici](<a href="https://x.example/">https://x.example/</a> et <a href="https://y.example/">https://y.example/</a>)</p>',
  ],
  [
    '[ici](https://x.example/ ou www.y.example)',
    '<p>[ici](<a href="https://x.example/">https://x.example/</a> ou <a href="https://www.y.example/">www.y.example</a>)</p>',
  ],
  [
    '[ici](mailto:a@x.example ou b@x.example)',
    '<p>[ici](<a href="mailto:a@x.example">mailto:a@x.example</a> ou <a href="mailto:b@x.example">b@x.example</a>)</p>',
  ],
  [
    '[ici](https://x.example/ ou a@x.example)',
    '<p>[ici](<a href="https://x.example/">https://x.example/</a> ou <a href="mailto:a@x.example">a@x.example</a>)</p>',
  ],
  ['[ici](mailto:a@x, b@x)', '<p>[ici](mailto:a@x, b@x)</p>'],
  ['[ici] (www.x.example)', '<p>[ici] (<a href="https://www.x.example/">www.x.example</a>)</p>'],
  ['[sic] (à Nice)', '<p>[sic] (à Nice)</p>'],
  ['Un\n###Titre\n#Nice2027', '<p>Un</p><h3>Titre</h3><p>#Nice2027</p>'],
  ['Un\n-deux\n- trois', '<p>Un</p><ul><li>deux</li><li>trois</li></ul>'],
  [
    '-Un\n-« Deux »\n-10 ateliers\n-[trois](https://x.example/)\n\nFin',
    '<ul><li>Un</li><li>« Deux »</li><li>10 ateliers</li><li><a href="https://x.example/">trois</a></li></ul><p>Fin</p>',
  ],
  ['-**Un**\n-«Deux»', '<ul><li><strong>Un</strong></li><li>«Deux»</li></ul>'],
  ['-Un\n-Deux\nTrois', '<p>-Un<br>-Deux<br>Trois</p>'],
  ['- un\n-deux\n-20 €', '<ul><li>un<br>-deux<br>-20 €</li></ul>'],
  ['--un\n-deux\n-trois', '<p>--un<br>-deux<br>-trois</p>'],
  ['-Marie\n--', '<p>-Marie<br>--</p>'],
  ['-20 € ici\n-30 € là', '<p>-20 € ici<br>-30 € là</p>'],
  ['-\u00A0un\n-\u202Fdeux', '<ul><li>un</li><li>deux</li></ul>'],
  ['\uF0B7\tun\n\uF0A7\u00A0deux', '<ul><li>un</li><li>deux</li></ul>'],
  [
    '\uF076 un\no\tdeux\n\uF06E trois\n\n\uF06C quatre',
    '<ul><li><p>un</p><ul><li>deux</li></ul></li><li>trois</li><li>quatre</li></ul>',
  ],
  ['\uF04A Un \uF04A\nDeux', '<p>\uF04A Un \uF04A<br>Deux</p>'],
  ['➢ un\n▪ deux\n►trois', '<ul><li>un</li><li>deux</li><li>trois</li></ul>'],
  ['► Un', '<p>► Un</p>'],
  [
    '•\tun\no\tdeux\n§\u00A0trois\no   quatre\n•\tcinq',
    '<ul><li><p>un</p><ul><li><p>deux</p><ul><li>trois</li></ul></li><li>quatre</li></ul></li><li>cinq</li></ul>',
  ],
  ['- un\n§\tdeux', '<ul><li><p>un</p><ul><li>deux</li></ul></li></ul>'],
  ['• un\no\tdeux', '<ul><li><p>un</p><ul><li>deux</li></ul></li></ul>'],
  ['Un\no\tdeux', '<p>Un<br>o deux</p>'],
  ['•\tun\n\tsuite\n•\tdeux', '<ul><li>un<br>suite</li><li>deux</li></ul>'],
  ['• un\n\n  suite\n\n• deux', '<ul><li><p>un</p><p>suite</p></li><li>deux</li></ul>'],
  ['Le ~~10~~ **12**, <s>gratuit</s> payant', '<p>Le <strong>12</strong>, payant</p>'],
  ['De ~10 à 20, ou 10~20 à 30~40', '<p>De ~10 à 20, ou 10~20 à 30~40</p>'],
  ['```\n• un\n+ deux\n```', '<pre><code>• un\n+ deux\n</code></pre>'],
  [
    '<pre>\n+ un\n2026. deux\n\n-trois\n-quatre\n</pre>',
    '<pre>\n+ un\n2026. deux\n\n-trois\n-quatre\n</pre>',
  ],
  ['<pre>\n-un\n-deux', '<pre>\n-un\n-deux</pre>'],
  [
    '````\n```\n```\n\n-un\n-deux\n\n````\n-un\n-deux',
    '<pre><code>```\n```\n\n-un\n-deux\n\n</code></pre><ul><li>un</li><li>deux</li></ul>',
  ],
  [
    '~~~\n```\n-un\n-deux\n~~~\n-un\n-deux',
    '<pre><code>```\n-un\n-deux\n</code></pre><ul><li>un</li><li>deux</li></ul>',
  ],
  ['```\n-un\n-deux\n``` x\n-un\n-deux', '<pre><code>-un\n-deux\n``` x\n-un\n-deux\n</code></pre>'],
  [
    '1. a\n   - ```\n     x\n\n     -un\n     -deux\n\n     ```\n   - b',
    '<ol><li><p>a</p><ul><li><pre><code>x\n\n-un\n-deux\n\n</code></pre></li><li>b</li></ul></li></ol>',
  ],
  ['``` a ```\n-un\n-deux', '<p><code>a</code></p><ul><li>un</li><li>deux</li></ul>'],
  ['``a`b\n-un\n-deux``', '<p><code>a`b -un -deux</code></p>'],
  ['``a\n-un\n-deux`', '<p>``a</p><ul><li>un</li><li>deux`</li></ul>'],
  ['Un `a\n\n-un\n-deux\n\n`', '<p>Un `a</p><ul><li>un</li><li>deux</li></ul><p>`</p>'],
  ['25 €*\n\n* l`un\n* l`autre', '<p>25 €*</p><ul><li>l`un</li><li>l`autre</li></ul>'],
  ['Un <code>a\n-un\n-deux</code>', '<p>Un <code>a<br>-un<br>-deux</code></p>'],
  ['Un \uE010 `a` b', '<p>Un \uE010 <code>a</code> b</p>'],
  ['Un\n\n    deux\n    trois\n\nquatre', '<p>Un</p><p>deux<br>trois</p><p>quatre</p>'],
  ['    Un', '<p>Un</p>'],
  ['Un<hr noshade>deux', '<p>Un</p><p>deux</p>'],
  ['Texte <script defer>x</script>deux', '<p>Texte deux</p>'],
])('%j on the desk is %j', (written, html) => {
  expect(toHtml(fromHtml(toEditorialHtml(written)))).toBe(html);
});

it.each(['> ', '- ', '1. '])(
  '%j, nested as deep as nobody reads, stands as it was typed',
  (sign) => {
    const typed = `${sign.repeat(10_000)}fin`;
    expect(toText(fromHtml(toEditorialHtml(typed)))).toContain(typed);
  },
);
