import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../test/support/encode-text.ts';
import { decodeFeed } from './decode-feed.ts';

/** A sentence or two as a feed has them, and the encodings that languages are written in. */
const SAMPLES: readonly (readonly [text: string, encodings: readonly string[]])[] = [
  [
    'L’été dernier, l’équipe a présenté à Nice sa plateforme : « une première européenne », à 25 € près du théâtre. Où êtes-vous allés ?',
    ['windows-1252'],
  ],
  [
    'El próximo año la compañía presentará en España su plataforma de educación, explicó el señor Núñez.',
    ['windows-1252', 'iso-8859-15'],
  ],
  [
    'W przyszłym roku spółka zaprezentuje w Polsce nową platformę edukacyjną, jak wyjaśnił dyrektor. Źródło: własne, część pierwsza.',
    ['windows-1250', 'iso-8859-2'],
  ],
  [
    'В следующем году компания представит новую образовательную платформу, рассказал директор.',
    ['windows-1251', 'koi8-r', 'iso-8859-5'],
  ],
  [
    'Το επόμενο έτος η εταιρεία θα παρουσιάσει τη νέα εκπαιδευτική πλατφόρμα, όπως εξήγησε ο διευθυντής.',
    ['windows-1253', 'iso-8859-7'],
  ],
  [
    'Gelecek yıl şirket yeni eğitim platformunu tanıtacak, diye açıkladı müdür. İstanbul’da öğrenciler çok çalıştı ve başarılı oldu.',
    ['windows-1254'],
  ],
  ['בשנה הבאה תציג החברה פלטפורמה חינוכית חדשה, הסביר המנהל.', ['windows-1255', 'iso-8859-8']],
  ['في العام المقبل ستقدم الشركة منصة تعليمية جديدة، كما أوضح المدير.', ['windows-1256']],
  [
    '来年、会社は新しい教育プラットフォームを発表すると、社長が説明しました。',
    ['shift_jis', 'euc-jp'],
  ],
  ['明年公司将推出新的教育平台，经理解释说。更多细节将在稍后公布。', ['gb18030', 'gbk']],
  ['明年公司將推出新的教育平台，經理解釋說。', ['big5']],
  ['내년에 회사는 새로운 교육 플랫폼을 선보일 것이라고 대표가 설명했습니다.', ['euc-kr']],
];

const every = SAMPLES.flatMap(([text, encodings]) =>
  [...encodings, 'utf-8', 'utf-16le', 'utf-16be'].map((encoding) => [encoding, text] as const),
);

function feed(text: string, declared?: string): string {
  const declaration =
    declared === undefined ? '' : `<?xml version="1.0" encoding="${declared}"?>\n`;
  return `${declaration}<rss version="2.0"><channel><title>News</title><item><link>https://a.example/</link><description>&lt;p&gt;${text}&lt;/p&gt;</description></item></channel></rss>`;
}

describe('an encoding', () => {
  it.each(every)('%s is read by what the server says of it: %s', (encoding, text) => {
    const written = feed(text);
    const bytes = encodeText(written, encoding);
    for (const charset of [encoding, `"${encoding.toUpperCase()}"`]) {
      const { text: read, saidToBe } = decodeFeed(bytes, `text/xml; charset=${charset}`);
      expect(read).toBe(written);
      expect(saidToBe).toBeUndefined();
    }
  });

  it.each(every)('%s is read by its declaration: %s', (encoding, text) => {
    const written = feed(text, encoding);
    expect(decodeFeed(encodeText(written, encoding), 'text/xml').text).toBe(written);
  });

  it.each(every.filter(([encoding]) => encoding !== 'iso-8859-15'))(
    '%s is read where nobody says it, or all say another: %s',
    (encoding, text) => {
      for (const lie of [undefined, 'utf-8', 'iso-8859-1', 'us-ascii', 'bogus']) {
        const written = feed(text, lie);
        const bytes = encodeText(written, encoding);
        for (const charset of ['', '; charset=utf-8', '; charset=iso-8859-1']) {
          expect(decodeFeed(bytes, `text/xml${charset}`).text).toBe(written);
        }
      }
    },
  );

  it('is that of western Europe where two accents are all there is to go by', () => {
    for (const text of ['é', 'Été', 'Fête à Nice']) {
      expect(decodeFeed(encodeText(feed(text), 'windows-1252'), '').text).toBe(feed(text));
    }
  });

  it('that was not meant is told', () => {
    const bytes = encodeText(
      feed('Un été à Nice, où l’élève préféré a gagné', 'utf-8'),
      'windows-1252',
    );
    expect(decodeFeed(bytes, '')).toMatchObject({ encoding: 'windows-1252', saidToBe: 'utf-8' });
    const plain = encodeText(feed('Nothing beyond ASCII', 'iso-8859-1'), 'utf-8');
    expect(decodeFeed(plain, 'text/xml; charset=us-ascii').saidToBe).toBeUndefined();
  });
});

describe('an encoding that no browser reads', () => {
  const title = (bytes: Uint8Array) =>
    /<title>(.*?)<\/title>/.exec(decodeFeed(bytes, '').text)?.[1];
  const written = (label: string, byte: number) =>
    Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${label}"?><rss><channel><title>`),
      Buffer.of(byte),
      Buffer.from('</title></channel></rss>'),
    ]);

  it.each([
    ['cp850', 0x82, 'é'],
    ['IBM437', 0x82, 'é'],
    ['mac-roman', 0x8e, 'é'],
    ['windows_1251', 0x80, 'Ђ'],
    ['viscii', 0x80, 'Ạ'],
  ])('is read all the same: %s', (label, byte, sign) => {
    expect(title(written(label, byte))).toBe(sign);
  });

  it.each(['base64', 'hex', 'utf-7', 'nonsense'])('is none at all: %s', (label) => {
    expect(title(written(label, 0xe9))).toBe('é');
  });
});

describe('bytes that are no text', () => {
  it('do not end the reading, and each says what it can', () => {
    const cases: readonly (readonly [bytes: readonly number[], text: string])[] = [
      [[0xc3, 0xa9, 0x20, 0xc3, 0xa9, 0x20, 0xc3, 0xa9, 0x20, 0xc3, 0xa9, 0x20, 0x92], 'é é é é ’'],
      [[0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9, 0xc3], 'éééé'],
      [[0xef, 0xbb, 0xbf, 0x61, 0xe9, 0x62], 'aéb'],
      [[0xff, 0xfe, 0x61, 0x00, 0x00, 0xd8, 0x62, 0x00], 'a\uFFFDb'],
      [[], ''],
    ];
    for (const [bytes, text] of cases) {
      expect(decodeFeed(Uint8Array.from(bytes), '').text).toBe(text);
    }
  });

  it('are what windows-1252 has there, where somebody took that for latin-1', () => {
    const bytes = Buffer.from('<rss><channel><title>l\u0092été \u0085</title></channel></rss>');
    expect(decodeFeed(bytes, 'text/xml; charset=utf-8').text).toContain('l’été …');
  });

  it('are UTF-32 where they are', () => {
    const signs = Array.from('\uFEFF<rss>é😀');
    for (const isLittle of [true, false]) {
      const bytes = new Uint8Array(signs.length * 4);
      const view = new DataView(bytes.buffer);
      for (const [at, sign] of signs.entries())
        view.setUint32(at * 4, sign.codePointAt(0)!, isLittle);
      expect(decodeFeed(bytes, '').text).toBe('<rss>é😀');
      expect(decodeFeed(bytes.subarray(4), '').text).toBe('<rss>é😀');
    }
  });
});
