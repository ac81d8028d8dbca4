import { ofName } from '@telecom-valley/words';
import { folderIn } from '../in-languages.ts';
import { places } from '../message/index.ts';
import { beside } from './beside.ts';
import { clip, esc, target } from './html.ts';
import { archiveUrl, pageUrl, type View } from './view.ts';

/** Why one receives this, how one leaves it, who sends it and from where: HTML, a line for each. */
export function footerOf(view: View): string[] {
  const { config, isWeb, language, look, publicUrl, words } = view;
  const ofCluster = ofName(clip(view.cluster, 'name'), language);
  const { accent } = look.brand;
  const lines = isWeb
    ? [
        esc(words('archive', { ofCluster })),
        target(archiveUrl(publicUrl, folderIn(language, config)), esc(words('allLetters')), accent),
      ]
    : [
        target(pageUrl(view), esc(words('seeOnline')), accent),
        esc(`${words('why', { ofCluster })} ${words('noTracking')}`),
        waysOut(view),
      ];
  return [...lines, postalAddress(config.postalAddress)];
}

/** Where the cluster can be written to: its lines are lines. */
export function postalAddress(written: string): string {
  return esc(clip(written.trim(), 'name')).replaceAll('\n', '<br>');
}

/** How one leaves the letter, or wants it otherwise. */
export function waysOut({ look, words }: Pick<View, 'look' | 'words'>): string {
  const { accent } = look.brand;
  return beside(
    target(places.unsubscribe, esc(words('unsubscribe')), accent),
    target(places.preferences, esc(words('preferences')), accent),
  );
}
