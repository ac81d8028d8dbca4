import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, Tags, WidgetEvents } from './tags.ts';

/** Listeners as Vue's compiler writes `@tv-error`: `onTvError`. */
type Listeners = {
  [Name in keyof WidgetEvents as `on${Pascal<Name>}`]?: (event: WidgetEvents[Name]) => void;
};

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

/** A custom element as Vue describes its own components: https://vuejs.org/guide/extras/web-components */
type Component<Widget> = new () => {
  $props: Attributes<Widget> & Listeners & HTMLAttributes & PublicProps;
};

type Components = { [Tag in keyof Tags]: Component<Tags[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
