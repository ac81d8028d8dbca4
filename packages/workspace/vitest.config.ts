import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileCache } from './compile-cache.mjs';

const exclude = ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**', '.demonstration/**'];
const project = (name: string, include: string[]) => ({
  extends: true as const,
  test: { name, include, exclude },
});

const root = join(import.meta.dirname, '..', '..');

export default defineConfig({
  test: {
    root,
    maxWorkers: '100%',
    // For what hangs: a machine that has much else to do is slower than any test needs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 50_000, interval: 20 } },
    // No test may pass by the luck of the machine's zone: this one is half an hour off, and has summer time.
    env: { TZ: 'America/St_Johns', NODE_COMPILE_CACHE: compileCache(root) },
    projects: [
      project('unit', [
        'packages/*/src/**/*.test.ts',
        'newsletter/src/**/*.test.ts',
        'widgets/**/*.test.ts',
      ]),
      project('laws', ['test/architecture/*.test.ts']),
      project('house', ['test/{house,examples,newsletter}/*.test.ts']),
      project('pictures', ['test/visual/*.test.ts']),
      project('servers', ['test/servers/*.test.ts']),
    ],
  },
});
