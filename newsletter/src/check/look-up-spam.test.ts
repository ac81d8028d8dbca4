import { expect, it } from 'vitest';
import { lookUpSpam } from './look-up-spam.ts';

const said = (points: string) => `Spam detection software, running on the system "vm",
Content analysis details:   (${points} points, 5.0 required)

 pts rule name              description
---- ---------------------- --------------------------------------------------
 0.1 HTML_MESSAGE           BODY: HTML included in message
-0.0 NO_RELAYS              Informational: message was not relayed via SMTP
 1.5 SUBJ_ALL_CAPS          Subject is all capitals
`;

it.each([
  [undefined, []],
  ['spamassassin: cannot read its rules', []],
  [said('1.6'), [['info', 1.6, 'SUBJ_ALL_CAPS, HTML_MESSAGE']]],
  [said('5.0'), [['warning', 5, 'SUBJ_ALL_CAPS, HTML_MESSAGE']]],
  [said('-0.2').replaceAll(/^ [01].*\n/gm, ''), [['info', -0.2, undefined]]],
])(
  'what SpamAssassin says is told with its rules, and nothing where it is not',
  async (out, told) => {
    const findings = await lookUpSpam(Buffer.from('mail'), (name, args, input) => {
      expect([name, ...args]).toEqual(['spamassassin', '--local', '--test-mode']);
      expect(String(input)).toBe('mail');
      return Promise.resolve(out);
    });
    expect(findings.map(({ severity, values }) => [severity, values.score, values.rules])).toEqual(
      told,
    );
  },
);
