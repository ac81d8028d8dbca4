import type { ActionableError } from '@telecom-valley/errors';
import { expect, it } from 'vitest';
import { newsletterConfig } from './config.ts';

const plan = (languages: string | readonly string[]) =>
  newsletterConfig({
    language: 'fr',
    newsletter: {
      from: 'X <x@x.example>',
      postalAddress: 'Ici',
      feeds: 'feeds.opml',
      sections: [{ title: 'Une', languages }],
    },
  }).sections[0]!.languages;

it('takes of a tag the language alone, whatever its case', () => {
  expect(plan(['en', 'FR', 'pt_BR', 'eng'])).toEqual(['en', 'fr', 'pt', 'en']);
});

it.each(['français', 'french', 'gb', 'xx', 'e'])('refuses %s, which is no language', (written) => {
  expect(() => plan(written)).toThrow(
    expect.objectContaining<Partial<ActionableError>>({
      findings: [
        expect.objectContaining({
          rule: 'value-unexpected',
          values: expect.objectContaining({ expected: 'language' }),
          where: { source: 'cluster.config.ts', path: 'newsletter.sections[0].languages' },
        }),
      ],
    }),
  );
});
