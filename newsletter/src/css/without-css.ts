import {
  atRuleFeatures,
  declarationFeatures,
  meantBy,
  selectorFeatures,
  STYLED,
} from './css-features.ts';
import { programsWithout } from './unsupported.ts';

/** A letter without the CSS that a mail program is known not to show (Can I email): `gmail.android`. */
export function withoutCss(html: string, program: string): string {
  const isShown = (feature: string) => !programsWithout(feature).includes(program);
  const kept = (declarations: string, elements: readonly (string | undefined)[]) =>
    declarations
      .split(';')
      .filter((declaration) =>
        elements.every((element) => declarationFeatures(declaration, element).every(isShown)),
      )
      .join(';');
  const sheet = (css: string) =>
    css
      .replaceAll(/@[a-z-]+[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, (rule) =>
        atRuleFeatures(rule).every(isShown) ? rule : '',
      )
      .replaceAll(/([^{}@]+)\{([^{}]*)\}/g, (_rule, selectors: string, declarations: string) => {
        const shown = selectors.split(',').filter((one) => selectorFeatures(one).every(isShown));
        return shown.length > 0 ? `${shown.join()}{${kept(declarations, shown.map(meantBy))}}` : '';
      });
  return html
    .replaceAll(
      /(<style[^>]*>)([^<]*)(?=<\/style>)/g,
      (_style, open: string, css: string) => open + sheet(css),
    )
    .replaceAll(
      STYLED,
      (_element, open: string, element: string, declarations: string, close: string) =>
        `${open} style="${kept(declarations, [element])}"${close}`,
    );
}
