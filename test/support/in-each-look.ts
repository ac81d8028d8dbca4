import { emulateMedia } from '@web/test-runner-commands';

const THEMES = ['inherit', 'public', 'card'] as const;

/** Does something with each theme of the widgets, for visitors who want it light, and dark. */
export async function inEachLook(act: (theme: string) => Promise<unknown>): Promise<void> {
  for (const theme of THEMES) await inLightAndDark(() => act(theme));
}

/** Does something on a page that is light, then dark, as its visitor wants it. */
export async function inLightAndDark(act: () => Promise<unknown>): Promise<void> {
  const { style } = document.documentElement;
  style.cssText = 'color-scheme: light dark; color: CanvasText; background: Canvas';
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      await act();
    }
  } finally {
    style.cssText = '';
    await emulateMedia({ colorScheme: 'light' });
  }
}
