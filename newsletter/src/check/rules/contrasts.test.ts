import { findsInLetters, more } from '../../../../test/support/good-letter.ts';

const DARK = (ink: string) =>
  `<style>@media (prefers-color-scheme:dark){.a,.a>i{background:#000!important}.a b{color:${ink}!important}}</style>
  <p class="a" style="color:#fff;background:#111"><b>Gras</b> <i style="background:#222">Penché</i></p>`;

findsInLetters([
  [
    'contrast-low',
    more('<p style="color:#777777">Gris</p>'),
    more('<p style="color:#767676">Gris</p><p style="color:#949494;font-size:24px">Gris</p>'),
  ],
  [
    'contrast-low',
    more('<p style="background:#111">Noir <b style="color:#eee">et blanc</b></p>'),
    more('<p style="background:#111;display:none">Noir <b style="color:#222">et noir</b></p>'),
  ],
  [
    'contrast-inverted',
    more('<p style="background:#757575;color:#000">Noir sur gris</p>'),
    more('<p style="background:#8a8a8a;color:#000">Noir sur gris</p>'),
  ],
  [
    'contrast-low',
    more('<p style="color:rgb(119, 119, 119)">Gris</p>'),
    more('<p style="color:rgb(118 118 118)">Gris</p>'),
  ],
  [
    'contrast-low',
    more('<p style="color:rgba(0,0,0,.5)">Gris</p>'),
    more('<p style="color:rgba(0,0,0,.6);background:transparent">Gris</p>'),
  ],
  [
    'contrast-low',
    more('<p style="background:yellow url(a.png) no-repeat;color:LightGray">Gris</p>'),
    more('<p style="background:no-repeat 100% yellow;color:Black">Gris</p>'),
  ],
  [
    'contrast-low',
    more('<font color="silver">Gris</font>'),
    more(
      '<table role="presentation"><tr><td bgcolor="003366"><font color="silver">Gris</font></td></tr></table>',
    ),
  ],
  [
    'contrast-unknown',
    more('<p style="color:hsl(0 0% 0%)">Un</p><p style="color:hsl(0 0% 0%)">Deux</p>'),
    more('<p style="color:hsl(0 0% 0%)"> </p>'),
  ],
  [
    'contrast-low',
    more('<style>.a,.b{color:#ccc}</style><p class="b">Gris</p>'),
    more('<style>.a,.b{color:#ccc}</style><p class="a" style="color:#333">Gris</p>'),
  ],
  [
    'contrast-low',
    more('<style>.a{color:#ccc!important}</style><p class="a" style="color:#333">Gris</p>'),
    more('<style>@media print{.a{color:#ccc!important}}</style><p class="a">Noir</p>'),
  ],
  [
    'contrast-low',
    more('<div style="opacity:.6"><p style="opacity:70%">Gris</p></div>'),
    more('<div style="opacity:.9"><p style="opacity:70%">Gris</p></div>'),
  ],
  [
    'contrast-low',
    more('<p style="color:#949494;font-size:18px"><b>Gris</b></p>'),
    more('<p style="color:#949494;font-size:19px"><b>Gris</b></p>'),
  ],
  ['contrast-unknown', more(DARK('hsl(0 0% 100%)')), more(DARK('#fff'))],
  ['contrast-dark', more(DARK('#595959')), more(DARK('#ffffff'))],
]);
