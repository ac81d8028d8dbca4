import { type Case, findsInLetters, more } from '../../../../test/support/good-letter.ts';

findsInLetters(
  [
    '<script>1</script>',
    '<iframe></iframe>',
    '<form></form>',
    '<p onclick="x()">Un</p>',
    '<p ONERROR="x()">Un</p>',
  ].map((html): Case => [
    'content-active',
    more(html),
    more('<p title="onclick=">Un</p><!-- <script> -->'),
  ]),
);
