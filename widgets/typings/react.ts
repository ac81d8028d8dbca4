import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, Listeners, Tags } from './tags.ts';

type Elements = {
  [Tag in keyof Tags]: Attributes<Tags[Tag]> &
    Listeners &
    DetailedHTMLProps<HTMLAttributes<Tags[Tag]>, Tags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
