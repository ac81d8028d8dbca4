import { defineConfig } from 'vitest/config';

// No test may pass by the luck of the machine's zone: this one is half an hour off, and has summer time.
process.env.TZ = 'America/St_Johns';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'newsletter/src/**/*.test.ts',
            'widgets/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
        },
      },
    ],
  },
});
