import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, Listeners, Tags } from './tags.ts';

type Elements = {
  [Tag in keyof Tags]: Attributes<Tags[Tag]> & Listeners & HTMLAttributes<Tags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
