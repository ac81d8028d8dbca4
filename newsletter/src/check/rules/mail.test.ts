import { expect, it } from 'vitest';
import { FACTS, GOOD, PUBLIC_URL, READER, SENDER } from '../../../../test/support/good-letter.ts';
import { check } from '../check.ts';
import { readMail } from '../read-mail.ts';
import { headers } from './headers.ts';
import { parts } from './parts.ts';
import { transport } from './transport.ts';
import { unsubscribe } from './unsubscribe.ts';

const { sample: GOOD_SAMPLE } = await check(GOOD, READER, SENDER, FACTS);

/** What bytes are replaced by others, in the letter as it is sent. */
type Change = readonly [place: RegExp, instead: string];

it.each<[rule: string, breaking: Change, nearly: Change]>([
  ['header-missing', [/^Message-ID: .*\r\n/m, ''], [/^Content-Language: .*\r\n/m, '']],
  ['header-missing', [/^Auto-Submitted: .*\r\n/m, ''], [/^Auto-Submitted/m, 'AUTO-SUBMITTED']],
  ['header-missing', [/ <newsletter\.pole\.example>/, ''], [/(?<=^List-ID: )\S+ /m, '']],
  [
    'header-twice',
    [/^(?=From: )/m, 'From: b@x.example\r\n'],
    [/^(?=From: )/m, 'Reply-To: b@x.example\r\n'],
  ],
  ['header-twice', [/^(List-Unsubscribe-Post: .*\r\n)/m, '$1$1'], [/^(?=Date: )/m, 'X-A: b\r\n']],
  [
    'header-wrong',
    [/^From: .*/m, 'From: a@x.example, b@x.example'],
    [/^From: .*/m, 'From: "a@x.example, b" <b@x.example>'],
  ],
  ['header-wrong', [/^Date: .*/m, 'Date: hier'], [/^Date: .*/m, 'Date: 1 Dec 2026 08:00:00 GMT']],
  ['header-wrong', [/^(Message-ID: )<(.*)>/m, '$1$2'], [/^(Message-ID: )/m, '$1 ']],
  [
    'header-wrong',
    [/^Subject: .*/m, 'Subject: La lettre d’été'],
    [/^Subject: .*/m, 'Subject: =?utf-8?q?=C3=A9t=C3=A9?='],
  ],
  [
    'header-wrong',
    [/^(List-Unsubscribe: .*)/m, '$1,\r\n <https://x.example/>'],
    [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:partir@x.example>'],
  ],
  [
    'header-wrong',
    [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:a@x.example?subject=lectrice@x.example>'],
    [/^(?=From: )/m, 'X-To: lectrice@x.example\r\n'],
  ],
  [
    'header-wrong',
    [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:a@x.example?subject=lectrice%40x.example>'],
    [/^(List-Unsubscribe: .*)/m, '$1,\r\n <mailto:a@x.example?subject=partir%40x.example>'],
  ],
  [
    'header-wrong',
    [/^Auto-Submitted: .*/m, 'Auto-Submitted: auto-generated'],
    [/^Auto-Submitted: no/m, 'auto-submitted: no'],
  ],
  [
    'header-wrong',
    [/^/, 'DKIM-Signature: v=1; h=from:to:list-unsubscribe; b=a\r\n'],
    [/^/, 'DKIM-Signature: v=1; h=From:List-Unsubscribe:\r\n List-Unsubscribe-Post; b=a\r\n'],
  ],
  [
    'header-wrong',
    [/^/, 'DKIM-Signature: v=1; h=to:list-unsubscribe:list-unsubscribe-post; b=a\r\n'],
    [/^/, 'DKIM-Signature: v=1; h=list-unsubscribe:list-unsubscribe-post:from; b=a\r\n'],
  ],
  [
    'header-wrong',
    [/^/, 'DKIM-Signature: v=1; h=from:to:list-unsubscribe-post; b=a\r\n'],
    [/^/, 'DKIM-Signature: v=1; b=a; h=from:list-unsubscribe-post:list-unsubscribe\r\n'],
  ],
  [
    'header-unwanted',
    [/^(?=From: )/m, 'Precedence: bulk\r\n'],
    [/^(?=From: )/m, 'X-Precedence: bulk\r\n'],
  ],
  [
    'header-unwanted',
    [/^(?=From: )/m, 'Disposition-Notification-To: a@x.example\r\n'],
    [/^(?=From: )/m, 'Reply-To: a@x.example\r\n'],
  ],
  [
    'parts-other',
    [/multipart\/alternative/, 'multipart/mixed'],
    [/multipart\/alternative/, 'Multipart/Alternative'],
  ],
  [
    'parts-other',
    [/^(Content-Type: text\/html; charset=)utf-8/m, '$1iso-8859-1'],
    [/^(Content-Type: text\/html; charset=)utf-8/m, '$1"UTF-8"'],
  ],
  [
    'line-long',
    [/(?=<h1>)/, `\r\n${'x'.repeat(999)}\r\n`],
    [/(?=<h1>)/, `\r\n${'x'.repeat(998)}\r\n`],
  ],
  ['line-bare', [/(?<=<h1>)/, '\n'], [/(?<=<h1>)/, '\r\n']],
  ['text-missing', [/Bonjour[^]*?(?=\r\n--)/, ''], [/Bonjour/, 'x']],
])(
  'finds %s in the mail itself, and nothing else, nor where it nearly is',
  async (rule, breaking, nearly) => {
    const source = Buffer.from(GOOD_SAMPLE.bytes).toString();
    const facts = { ...FACTS, publicUrl: PUBLIC_URL, recipient: READER, now: SENDER.at };
    const rulesIn = async ([place, instead]: Change) => {
      expect(source).toMatch(place);
      const mail = await readMail({
        ...GOOD_SAMPLE,
        bytes: Buffer.from(source.replace(place, instead)),
      });
      return [unsubscribe, transport, headers, parts]
        .flatMap((one) => one(mail, facts))
        .map((finding) => finding.rule);
    };
    expect(await rulesIn(breaking)).toEqual([rule]);
    expect(await rulesIn(nearly)).toEqual([]);
  },
);
