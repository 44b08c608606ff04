import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A process for each file: calls here block, change descriptors, and count them.
    pool: 'forks',
    // Tests mostly wait for programs that they start, so no CPU is left free for vitest itself, as it would by default.
    maxWorkers: '100%',
    // Far more than any needs that has no limit of its own: the machine may be busy, the sanitizers' build is slow.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Every suite counts its descriptors, and may speak in errno.
    setupFiles: ['test/support/setup.ts'],
    // The tests use the package as its users do, compiled and by its own name.
    server: { deps: { external: [/\/dist\//] } },
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'test/tsconfig.json' },
  },
});
