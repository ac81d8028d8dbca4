import type { Config } from '@telecom-valley/config';
import { type Language, letter, note, ofName, speak } from '@telecom-valley/words';
import type { NewsletterConfig } from '../config.ts';
import { folderIn } from '../in-languages.ts';
import { places, plain } from '../message/index.ts';
import type { Note, NoteKind } from '../model.ts';
import { postalAddress, waysOut } from './footer.ts';
import { drawFrame, fill } from './frame.ts';
import { box, clip, esc, styled } from './html.ts';
import { lookOf } from './look.ts';
import { colon, lines, underline, wrap } from './text-lines.ts';
import { archiveUrl } from './view.ts';

/** Makes a short letter about a subscription, in the same dress as the letter itself. */
export async function renderNote(
  kind: NoteKind,
  language: Language,
  config: Config,
  newsletter: NewsletterConfig,
): Promise<Note> {
  const cluster = clip(plain(config.name).replaceAll(/\s+/g, ' '), 'name');
  const ofCluster = ofName(cluster, language);
  const said = speak(note, language);
  const words = speak(letter, language);
  const look = lookOf(config.brand);
  const isListed = kind === 'welcome';
  const text = said(`${kind}Text`, { ofCluster });
  const aside = said(`${kind}Aside`);
  const why = isListed ? words('why', { ofCluster }) : said(`${kind}Why`, { cluster });
  const postal = plain(newsletter.postalAddress);
  const button = {
    words: said(`${kind}Button`),
    address:
      kind === 'confirm'
        ? places.confirm
        : archiveUrl(config.publicUrl, folderIn(language, newsletter)),
  };
  const frame = await drawFrame({
    language,
    look,
    cluster,
    heading: said(`${kind}Heading`),
    masthead: [],
    footer: [esc(why), ...(isListed ? [waysOut({ look, words })] : []), postalAddress(postal)],
  });
  const paragraph = (html: string) => styled('p', 'margin:0 0 24px', html);
  const { accent, onAccent } = look.brand;
  const subject = said(`${kind}Subject`, { ofCluster });
  return {
    kind,
    language,
    subject,
    brief: text,
    html: fill(frame, {
      title: subject,
      brief: text,
      head: '',
      body: [
        paragraph(esc(text)),
        // All of it leads there, but in Outlook for Windows, where its words do.
        box(
          `<a href="${esc(button.address)}" style="display:block;padding:12px 20px;mso-padding-alt:0;color:${onAccent};font-weight:700;text-decoration:none">${esc(button.words)}</a>`,
          {
            attributes: `class="badge" bgcolor="${accent}"`,
            style: `border-radius:6px;background:${accent};mso-padding-alt:12px 20px`,
            around: '0 0 24px',
          },
        ),
        paragraph(esc(aside)),
      ].join(''),
    }),
    text: [
      underline(`${cluster} – ${said(`${kind}Heading`)}`, '='),
      wrap(text),
      `${button.words}${colon(language)}\n${button.address}`,
      wrap(aside),
      '–',
      wrap(why),
      ...(isListed
        ? [
            lines(`${words('unsubscribe')}${colon(language)}`, places.unsubscribe),
            lines(`${words('preferences')}${colon(language)}`, places.preferences),
          ]
        : []),
      wrap(postal),
    ].join('\n\n'),
  };
}
