import { rooms } from './src/build/rooms.ts';

/** What custom-elements-manifest reads; paths from the top of the repository. */
export default {
  globs: [
    'packages/element/src/widget-element.ts',
    ...rooms.map((room) => `widgets/${room}/${room}.ts`),
  ],
  outdir: 'widgets/dist',
  litelement: true,
  quiet: true,
  packagejson: false,
};
