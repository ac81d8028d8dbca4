// Builds the widgets: what partners' pages load, and what the registry gets.
import { buildAll } from './build/build-all.ts';

await buildAll();
