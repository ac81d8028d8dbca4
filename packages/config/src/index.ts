export type { Brand } from './brand.ts';
export { type Config, resolveConfig } from './config.ts';
export { contrast } from './contrast.ts';
export { CONFIG_FILE, loadConfig } from './load-config.ts';
export { defineCluster, type WrittenConfig } from './written-config.ts';
