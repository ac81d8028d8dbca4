import type { Bench } from '../bench/bench.ts';
import { buildWidgets } from './build-widgets.ts';
import { sizesOf } from './sizes.ts';

export const bench: Bench = {
  title: 'What a page loads, in bytes after brotli, beside what it may',
  run: async () =>
    sizesOf(await buildWidgets()).map(({ name, bytes, budget }) => ({
      name,
      bytes,
      budget,
      ratio: Number((bytes / budget).toFixed(3)),
    })),
};
