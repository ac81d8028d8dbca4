import { findsInLetters, more } from '../../../../test/support/good-letter.ts';
import type { Message } from '../../model.ts';

findsInLetters(
  ['<script>1</script>', '<iframe></iframe>', '<form></form>', '<p onclick="x()">Un</p>'].map(
    (html): [string, Partial<Message>, Partial<Message>] => [
      'content-active',
      more(html),
      more('<p title="onclick=">Un</p><!-- <script> -->'),
    ],
  ),
);
