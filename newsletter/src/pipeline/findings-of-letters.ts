import type { Finding } from '@telecom-valley/errors';
import type { Language } from '@telecom-valley/words';
import type { LetterFile } from '../archive.ts';
import { folderIn } from '../in-languages.ts';

interface Languages {
  readonly languages: readonly Language[];
}

/** Where the letter in a language stands in the edition's folder. */
export function letterFile(
  kind: 'html' | 'txt' | 'eml',
  language: Language,
  languages: Languages,
): LetterFile {
  return folderIn(language, languages) === '' ? `message.${kind}` : `message.${language}.${kind}`;
}

/**
 * What was found in the letters of an edition, each thing once: what is so in all of them lies in what they are made of,
 * and what is so in one says in which, unless it is said to be of none: its path is empty.
 */
export function findingsOfLetters(
  found: readonly { readonly language: Language; readonly findings: readonly Finding[] }[],
  languages: Languages,
): Finding[] {
  const letters = new Map<string, Language[]>();
  for (const { language, findings } of found) {
    for (const key of new Set(findings.map(keyOf))) {
      letters.set(key, [...(letters.get(key) ?? []), language]);
    }
  }
  return found.flatMap(({ language, findings }) =>
    findings
      .filter((finding) => letters.get(keyOf(finding))![0] === language)
      .map((finding) => {
        const isOfOne = found.length > 1 && letters.get(keyOf(finding))!.length === 1;
        return ofLetter(finding, language, isOfOne, languages);
      }),
  );
}

function keyOf({ rule, values, where: { path } }: Finding): string {
  return JSON.stringify([rule, values, path]);
}

function ofLetter(
  finding: Finding,
  language: Language,
  isOfOne: boolean,
  languages: Languages,
): Finding {
  const { where } = finding;
  const [, kind] = /^message\.(html|txt|eml)$/.exec(where.source ?? '') ?? [];
  if (kind) {
    return {
      ...finding,
      where: { ...where, source: letterFile(kind as 'html', language, languages) },
    };
  }
  return isOfOne ? { ...finding, where: { ...where, path: where.path ?? language } } : finding;
}
