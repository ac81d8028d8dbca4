import { escapeHtml } from '@telecom-valley/richtext/anywhere';
import {
  writeDate,
  type Language,
  languageName,
  ofName,
  readerPages,
  speak,
} from '@telecom-valley/words';
import { readerPage } from './reader-page.ts';
import type { Consent } from './subscribers.ts';

/** What the page says, and to whom. */
export interface Preferences {
  readonly cluster: string;
  /** Those that the letter is written in. */
  readonly languages: readonly Language[];
  /** The reader's. */
  readonly language: Language;
  readonly token: string;
  /** Undefined for somebody who is not known, or has left. */
  readonly consent: Consent | undefined;
  /** Whether what they wished has just been written down. */
  readonly isDone: boolean;
}

/** The page on which a reader says how they want the letter, and sees what is known of them. */
export function preferencesPage(preferences: Preferences): string {
  const { cluster, consent, isDone, language, languages, token } = preferences;
  const words = speak(readerPages, language);
  const parts = consent
    ? [
        isDone ? `<p role="status">${escapeHtml(words('saved'))}</p>` : '',
        known(consent, language),
        languages.length > 1 ? choice(preferences) : '',
        `<p><a href="../leave/${token}">${escapeHtml(words('leaveButton'))}</a></p>`,
      ]
    : [`<p>${escapeHtml(words('noLetter'))}</p>`];
  return readerPage(
    words('preferences', { ofCluster: ofName(cluster, language) }),
    language,
    parts.join(''),
  );
}

function known({ address, on, how }: Consent, language: Language): string {
  const words = speak(readerPages, language);
  const facts = [
    [words('address'), veiled(address)],
    [words('since'), writeDate(on, 'long', language)],
    [words('how'), how],
  ].map(([name, value]) => `<dt>${escapeHtml(name!)}</dt><dd>${escapeHtml(value!)}</dd>`);
  return `<dl>${facts.join('')}</dl>`;
}

function choice({ language, languages }: Preferences): string {
  const words = speak(readerPages, language);
  // Whose language no letter is written in gets the first.
  const current = languages.includes(language) ? language : languages[0];
  const options = languages.map((one) => {
    const checked = one === current ? ' checked' : '';
    const name = escapeHtml(languageName(one, one));
    return `<label lang="${one}"><input type="radio" name="language" value="${one}" required${checked}>${name[0]!.toUpperCase()}${name.slice(1)}</label>`;
  });
  return `<form method="post"><fieldset><legend>${escapeHtml(words('language'))}</legend>${options.join('')}</fieldset><button>${escapeHtml(words('save'))}</button></form>`;
}

/** Letters are passed on: who opens the link is not always who the letter was sent to. */
function veiled(address: string): string {
  const [local = '', host = ''] = address.split(/@(?=[^@]*$)/);
  const [first = ''] = /^./u.exec(local) ?? [];
  return `${first}•••@${host}`;
}
