import { escapeHtml } from '@telecom-valley/richtext/anywhere';
import { type Language, ofName, readerPages, speak } from '@telecom-valley/words';
import { readerPage } from './reader-page.ts';

/** The page behind the link that leaves the letter: before, with a button; and after. */
export function leavePage(cluster: string, language: Language, isDone: boolean): string {
  const words = speak(readerPages, language);
  const ofCluster = ofName(cluster, language);
  const body = isDone
    ? `<p>${escapeHtml(words('leftNote'))}</p>`
    : `<p>${escapeHtml(words('leaveNote'))}</p><form method="post"><button>${escapeHtml(words('leaveButton'))}</button></form>`;
  return readerPage(words(isDone ? 'left' : 'leave', { ofCluster }), language, body);
}
