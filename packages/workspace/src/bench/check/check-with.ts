import { check } from '@telecom-valley/newsletter';
import type { Letter } from '../render/sample-letter.ts';

/** What a checker says of a letter: each thing once. */
export type Checker = (letter: Letter) => Promise<readonly string[]>;

const READER = { address: 'lectrice@x.example', token: 'x'.repeat(32) };
const SENDER = {
  from: { name: 'Pôle', address: 'lettre@pole.example' },
  cluster: 'Pôle',
  publicUrl: 'https://lettre.pole.example',
  at: Date.parse('2026-11-01T08:00:00Z'),
};
const FACTS = {
  edition: undefined,
  firstDay: '2026-10-01',
  today: '2026-11-01',
  toldBefore: { stories: [], subjects: [] },
  isFirst: true,
  mailPrograms: { gmail: 40, outlook: 20, orange: 10 },
};

/** Each loads what it needs when it is asked first. */
export const checkWith: Readonly<Record<string, Checker>> = {
  async ours(letter) {
    const { findings } = await check(letter, READER, SENDER, FACTS);
    return findings.map(({ rule }) => rule);
  },
  async '@emailens/engine'({ html, subject }) {
    const { auditEmail } = await import('@emailens/engine');
    const report = auditEmail(html.replace(/<title>[^<]*/, `<title>${subject}`));
    // What mail programs make of each line of CSS is no fault of the letter.
    const { spam, links, accessibility, images, size, templateVariables, inboxPreview } = report;
    const parts = { spam, links, accessibility, images, size, templateVariables, inboxPreview };
    return Object.entries(parts).flatMap(([part, { issues }]) =>
      issues
        .filter(({ severity }: { severity: string }) => severity !== 'info')
        .map(
          ({ rule = '', message }: { rule?: string; message: string }) =>
            `${part} ${rule} ${message}`,
        ),
    );
  },
};
