import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/**/*.test.ts',
      'packages/**/*.test.tsx',
      'processes/**/*.test.ts',
      'e2e/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for comes when the machine has time for it: a second is a measure of the machine, not of the program.
    expect: { poll: { timeout: 20_000 } },
    // Two cores: more workers only wait for each other.
    maxWorkers: 2,
  },
})
