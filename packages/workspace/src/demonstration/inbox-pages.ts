import { escapeHtml } from '@telecom-valley/richtext';
import { demonstration, type Language, speak } from '@telecom-valley/words';
import type { Inbox, ReceivedMail } from './inbox.ts';
import { page } from './page.ts';

/**
 * The pages of an inbox: what came in, and each letter as HTML, as text and as its source.
 *
 * @returns undefined for a path that is none of them
 */
export function inboxPage(path: string, { mails }: Inbox): string | undefined {
  const [, english, index, name] = /^(en\/)?inbox\/(?:(\d+)\/)?([\w.]+)$/.exec(path) ?? [];
  if (!/^(?:en\/)?inbox\//.test(path)) return undefined;
  const language: Language = english ? 'en' : 'fr';
  const mail = mails[Number(index)];
  if (index === undefined) return name === 'index.html' ? listPage(mails, language) : undefined;
  if (!mail) return undefined;
  // A link of the letter opens beside it.
  if (name === 'letter.html') {
    return (mail.email.html ?? '').replace(/<head>/i, '<head><base target="_blank">');
  }
  if (name === 'source.txt') return mail.source.toString();
  return name === 'index.html' ? mailPage(mail, language) : undefined;
}

function listPage(mails: readonly ReceivedMail[], language: Language): string {
  const words = speak(demonstration, language);
  const newestFirst = mails.map((mail, index) => ({ ...mail, index })).toReversed();
  const rows = newestFirst.map(
    ({ to, email, index }) =>
      `<li><a href="${index}/">${escapeHtml(email.subject ?? '')}</a><span>${escapeHtml(words('to', { address: to }))}</span></li>`,
  );
  return page(
    words('inbox'),
    language,
    `<p><a href="../">${escapeHtml(words('home'))}</a></p><h1>${escapeHtml(words('inbox'))}</h1><ul class="links">${rows.join('')}</ul>`,
  );
}

function mailPage(mail: ReceivedMail, language: Language): string {
  const { to, email, source } = mail;
  const words = speak(demonstration, language);
  const facts = [
    [words('from'), `${email.from?.name ?? ''} <${email.from?.address ?? ''}>`],
    [words('toWhom'), to],
    [words('subject'), email.subject ?? ''],
    [words('date'), dateOf(mail, language)],
    [
      words('attachments'),
      email.attachments.map(({ filename }) => filename ?? '?').join(', ') || words('none'),
    ],
  ];
  const list = facts
    .map(([name = '', value = '']) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('');
  return page(
    email.subject ?? '',
    language,
    `<p><a href="../">${escapeHtml(words('inbox'))}</a></p><h1>${escapeHtml(email.subject ?? '')}</h1><dl>${list}</dl>
<h2>HTML</h2><iframe src="letter.html" title="HTML" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>
<h2>${escapeHtml(words('plainText'))}</h2><pre class="long" tabindex="0">${escapeHtml(email.text ?? '')}</pre>
<h2>${escapeHtml(words('source'))}</h2><p><a href="source.txt">source.txt</a></p><pre class="long" tabindex="0">${escapeHtml(source.toString().slice(0, 4000))}…</pre>`,
  );
}

function dateOf({ email }: ReceivedMail, language: Language): string {
  const format = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' } as const;
  return new Intl.DateTimeFormat(language, format).format(Date.parse(email.date ?? ''));
}
