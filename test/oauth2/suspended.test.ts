import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { emit } from '../support/emitted.ts'
import { type OAuthServer, startOAuthServer } from '../support/oauth-server.ts'
import { bundleScript } from '../support/runtimes.ts'
import { clientSecret, endedTokens, oauthConfig } from './clients.ts'

/* A process that is blocked for a while during a refresh. */

let server: OAuthServer
let folder: string

beforeAll(async () => {
  server = await startOAuthServer()
  folder = await mkdtemp(join(tmpdir(), 'flexgen-suspended-'))
})

afterAll(async () => {
  await server?.stop()
  await rm(folder, { recursive: true, force: true })
})

// issue 12, C: item 2
test('if the event loop is blocked for 11 s while the response arrives, the response is used', async () => {
  const grant = server.grant()
  const options = {
    variables: { origin: server.origin },
    credentials: { clientSecret },
    tokens: endedTokens(grant),
  }
  const entry = `import { createPetsClient } from './client.ts'
    const client = createPetsClient({
      ...${JSON.stringify(options)},
      fetch: (url, init) => {
        const response = fetch(url, init)
        // Once the request has left, and before anything of the response is read.
        if (url.endsWith('/token')) setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 11_000), 20)
        return response
      },
    })
    const { status } = await client.fetch('/ok')
    console.log(status)`
  const script = join(folder, 'blocked.mjs')
  await writeFile(script, await bundleScript(entry, { 'client.ts': emit(oauthConfig()) }))
  server.behaviour.delay = 500
  const { stdout } = await promisify(execFile)(process.execPath, [script])
  expect(stdout).toBe('200\n')
  expect(server.tokenCalls.map(({ outcome }) => outcome)).toEqual([200])
  expect(grant.alive).toBe(true)
})
