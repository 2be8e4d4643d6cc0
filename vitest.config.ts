import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/**
 * Files of tests that `npm test` leaves out, so that it ends within a minute, by what takes their time. They are run by
 * `npm run test:slow`, and with all others by `npm run test:all`.
 */
const slow: Readonly<Record<string, readonly string[]>> = {
  'other runtimes, browsers and servers, which are installed and started': [
    'test/cli/fetch-oidc.test.ts',
    'test/cli/init-oidc.test.ts',
    'test/cli/login-browser.test.ts',
    'test/editor/battery.test.ts',
    'test/editor/help.test.ts',
    'test/editor/json.test.ts',
    'test/editor/references.test.ts',
    'test/editor/switched-on.test.ts',
    'test/emitted/digest.test.ts',
    'test/session/runtimes.test.ts',
    'test/emitted/sent-as-signed.test.ts',
    'test/emitted/signature-headers.test.ts',
    'test/emitted/signer-runtimes.test.ts',
    'test/playground/form-page.test.ts',
    'test/playground/page.test.ts',
    'test/playground/whole-page.test.ts',
    'test/runtime/digest-peers.test.ts',
    'test/runtime/digest-runtimes.test.ts',
    'test/runtime/jwt-runtimes.test.ts',
    'test/runtime/oauth1-oauthlib.test.ts',
    'test/runtime/sigv4-peers.test.ts',
    'test/runtime/sigv4-runtimes.test.ts',
    'test/runtime/sigv4-swift.test.ts',
    'test/servers/oauth-runtimes.test.ts',
    'test/servers/oauth1-login.test.ts',
    'test/servers/oauth2-server.test.ts',
    'test/servers/oauthlib.test.ts',
    'test/servers/oidc-provider.test.ts',
    'test/servers/sessions.test.ts',
    'test/stores/connections.test.ts',
    'test/stores/contention.test.ts',
    'test/stores/databases.test.ts',
    'test/stores/web-storage.test.ts',
    'test/support/runtimes.test.ts',
    'test/testing-page.test.ts',
    'test/trust/redirects.test.ts',
    'test/trust/token-endpoint.test.ts',
  ],
  'a compiler, or an installation, for each of many programs': [
    'test/docs.test.ts',
    'test/package/addresses.test.ts',
    'test/package/package.test.ts',
    'test/types/emitted-types.test.ts',
    'test/types/javascript.test.ts',
    'test/types/size.test.ts',
    'test/unit/index-fragments.test.ts',
    'test/unit/strip-types.test.ts',
  ],
  'hundreds of clients, or thousands of random or broken configs': [
    'test/cli/explain-trace-random.test.ts',
    'test/cli/explain-trace.test.ts',
    'test/cli/explain.test.ts',
    'test/emitted/hidden-secrets.test.ts',
    'test/import/hostile.test.ts',
    'test/emitted/redirects.test.ts',
    'test/oauth2/hidden-secrets.test.ts',
    'test/trust/bytes.test.ts',
    'test/trust/hosts.test.ts',
    'test/trust/injection.test.ts',
    'test/trust/names.test.ts',
    'test/trust/said-secrets.test.ts',
    'test/trust/values.test.ts',
  ],
  'many processes, which are killed, wait for each other, or talk in a terminal': [
    'test/cases-as-processes.test.ts',
    'test/cli/build-record.test.ts',
    'test/cli/code-cache.test.ts',
    'test/cli/completion.test.ts',
    'test/cli/env-file.test.ts',
    'test/cli/fetch.test.ts',
    'test/cli/files.test.ts',
    'test/cli/hard-ends.test.ts',
    'test/cli/init-issuer.test.ts',
    'test/cli/init.test.ts',
    'test/cli/login-oauth1.test.ts',
    'test/cli/login-terminal.test.ts',
    'test/cli/login.test.ts',
    'test/cli/logout.test.ts',
    'test/cli/registration.test.ts',
    'test/cli/options.test.ts',
    'test/cli/output-streams.test.ts',
    'test/cli/outputs.test.ts',
    'test/cli/watch.test.ts',
    'test/oauth2/ahead.test.ts',
    'test/oauth2/chaos.test.ts',
    'test/oauth2/failures.test.ts',
    'test/oauth2/interleavings.test.ts',
    'test/oauth2/kills.test.ts',
    'test/oauth2/registered-chaos.test.ts',
    'test/oauth2/late.test.ts',
    'test/oauth2/lost-lock.test.ts',
    'test/oauth2/one-refresh.test.ts',
    'test/oauth2/pairwise.test.ts',
    'test/oauth2/processes.test.ts',
    'test/oauth2/suspended.test.ts',
    'test/oauth2/week.test.ts',
    'test/pipeline-page.test.ts',
    'test/session/chaos.test.ts',
    'test/stores/conformance.test.ts',
    'test/stores/file.test.ts',
    'test/trust/leaks.test.ts',
    'test/trust/login-listener.test.ts',
    'test/trust/paths.test.ts',
    'test/trust/printed.test.ts',
  ],
  'a package that only `npm run public-suffixes` takes': ['test/trust/public-suffixes.test.ts'],
}

const all = 'test/**/*.test.ts'
// Other tools of the ecosystem, from npm, with emitted clients: `npm run test:ecosystem`.
const ecosystem = 'test/ecosystem/**/*.test.ts'
/** Slow tests often wait for processes and timers, so more of them than there are cores may run at the same time. */
const waiting = { maxWorkers: Math.ceil(1.5 * availableParallelism()) }
const slowFiles = Object.values(slow).flat()

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: [all],
          exclude: [...configDefaults.exclude, ...slowFiles, ecosystem],
          // A process imports the sources once for all its files, which takes much of the time otherwise.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'slow', include: slowFiles, ...waiting, sequence: { groupOrder: 1 } } },
      {
        extends: true,
        test: { name: 'ecosystem', include: [ecosystem], ...waiting, sequence: { groupOrder: 1 } },
      },
    ],
    setupFiles: ['test/support/each-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Advice for those who run it as a server of their own.
    onConsoleLog: (log) => !log.startsWith('oidc-provider '),
  },
})
