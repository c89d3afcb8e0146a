import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql has a build under the condition `development`, which Vite would take and Node does not: two builds in one process refuse each
  // other's types.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The schema engine is a WebAssembly module; that Node can import one is still an experiment, and it says so in every process.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
