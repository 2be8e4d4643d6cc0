import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Advice for those who run it as a server of their own.
    onConsoleLog: (log) => !log.startsWith('oidc-provider '),
  },
})
