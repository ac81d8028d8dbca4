// Builds the widgets: what partners' pages load, and what the registry gets.
import { join } from 'node:path';
import { buildNpm } from './build/build-npm.ts';
import { buildWidgets, writeBuild } from './build/build-widgets.ts';
import { root } from './root.ts';

writeBuild(await buildWidgets(), join(root, 'widgets', 'dist'));
await buildNpm();
