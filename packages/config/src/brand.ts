import { contrast } from './contrast.ts';
import type { WrittenBrand } from './written-config.ts';

/** The cluster's colours, each with the colour of the text that stands on it. All as `#rrggbb`. */
export interface Brand {
  readonly accent: string;
  readonly onAccent: string;
  readonly accentDark: string;
  readonly onAccentDark: string;
}

const LIGHT = '#ffffff';
const DARK = '#0b1016';

export function resolveBrand({ accent = '#0a5c8f', accentDark = '#7cc4f0' }: WrittenBrand): Brand {
  return { accent, onAccent: inkOn(accent), accentDark, onAccentDark: inkOn(accentDark) };
}

/** The one of light and dark that can be read better on a colour. */
function inkOn(colour: string): string {
  return contrast(LIGHT, colour) >= contrast(DARK, colour) ? LIGHT : DARK;
}
