import { letter, speak } from '@telecom-valley/words';
import { esc, styled, TARGET } from './html.ts';
import { pageUrl, type View } from './view.ts';

/** Where the same edition stands in other languages, a line for each. */
export function otherLanguages(view: View): string[] {
  const { config, language, look } = view;
  return config.languages
    .filter((other) => other !== language)
    .map((other) => {
      const words = esc(speak(letter, other)('readIn'));
      const address = esc(pageUrl(view, other));
      return styled(
        'p',
        'margin:8px 0 0',
        `<a href="${address}" hreflang="${other}" lang="${other}" style="${TARGET};color:${look.brand.onAccent}">${words}</a>`,
      );
    });
}
