import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect } from 'vitest'
import { testWith } from '../support/external.ts'
import { bundleScript, closeBrowser, runtimes } from '../support/runtimes.ts'
import { type DigestServer, startDigestServer } from './digest-support.ts'

afterAll(closeBrowser)

const user = { username: 'Zoë', password: 'pässwörd 😀' }

/** A realm in UTF-8, and one in Latin-1, as the bytes that a server sends. */
const realms = { ascii: 'cafe "d\\', utf8: 'caf\xc3\xa9 "d\\', latin1: 'caf\xe9' }

const fragment = (path: string) =>
  JSON.stringify(fileURLToPath(new URL(`../../templates/runtime/${path}.ts`, import.meta.url)))

/** Input and result of the script. */
interface Job {
  readonly webCryptoOnly: boolean
  readonly username: string
  readonly password: string
  readonly calls: readonly { readonly url: string; readonly method: string; readonly body?: string }[]
}
interface Outcome {
  readonly node: boolean
  readonly hashes: Readonly<Record<string, string>>
  readonly replies: readonly string[]
}

const script = await bundleScript(
  `
import { sendAgain } from ${fragment('request/resend')}
import { nodeCrypto, utf8 } from ${fragment('signing/crypto')}
import { answerDigest, digestChallenges, sha512t256Hex, signDigest } from ${fragment('signing/digest')}
import { md5Hex } from ${fragment('signing/md5')}
import { sha256Hex } from ${fragment('signing/sha256-hex')}

// issue 13, 2: digest

const algorithms = {
  'sha-512-256-sess': sha512t256Hex,
  'sha-512-256': sha512t256Hex,
  'sha-256-sess': sha256Hex,
  'sha-256': sha256Hex,
  'md5-sess': md5Hex,
  md5: md5Hex,
}

export async function main({ webCryptoOnly, username, password, calls }) {
  if (webCryptoOnly && globalThis.process) {
    Object.defineProperty(globalThis.process, 'getBuiltinModule', { value: undefined })
  }
  const hashes = {}
  for (const [name, hash] of Object.entries({ md5: md5Hex, sha256: sha256Hex, 'sha512-256': sha512t256Hex })) {
    try {
      hashes[name] = await hash(utf8('Grüße'))
    } catch (error) {
      hashes[name] = error.code
    }
  }
  const challenges = digestChallenges('auth', algorithms)
  const call = async ({ url, method, body }) => {
    try {
      const base = new URL(url)
      const preparation = {
        base,
        sign: (request) => signDigest(request, challenges, username, password),
        answered: (hop, sent) => answerDigest(challenges, hop, sent),
      }
      const transport = { prepare: () => preparation, send: ({ url, init }) => fetch(url.href, init) }
      const request = { url: base, headers: new Headers(), init: { method, body, redirect: 'manual' }, caller: {}, preparation }
      const { response } = await sendAgain(transport, request, base, true)
      return response.status + ' ' + (await response.text())
    } catch (error) {
      return error.code ?? String(error)
    }
  }
  const replies = []
  for (const one of calls) replies.push(await call(one))
  replies.push(...(await Promise.all(Array.from({ length: 5 }, () => call(calls[0])))))
  return { node: nodeCrypto() !== undefined, hashes, replies }
}
`,
  {},
)

/** Workers read and write headers as UTF-8, so other bytes of a server are lost. */
const withoutBytes = new Set(['workerd', 'workerd-node'])

/** Workers without Node's API and browsers only have Web Crypto. */
const without = new Set(['workerd', 'chromium'])

for (const runtime of runtimes) {
  const engines = without.has(runtime.name) ? [true] : [false, true]
  describe(runtime.name, () => {
    const test = testWith({ [runtime.name]: runtime.program })

    async function run(server: DigestServer, webCryptoOnly: boolean): Promise<Outcome> {
      const job: Job = {
        webCryptoOnly,
        ...user,
        calls: [
          { url: `${server.origin}/a%20b/ü?c=d&e="f\\g#h`, method: 'GET' },
          { url: `${server.origin}/x?`, method: 'GET' },
          { url: `${server.origin}/`, method: 'post', body: 'Grüße' },
          { url: `${server.origin}/`, method: 'patch', body: 'x' },
        ],
      }
      return (await runtime.run(script, job)) as Outcome
    }

    for (const webCryptoOnly of engines) {
      describe(webCryptoOnly ? 'with Web Crypto' : 'with node:crypto', () => {
        for (const [algorithms, qop, realm, userhash] of [
          [['MD5'], 'auth', realms.utf8, false],
          [['MD5-sess'], 'auth-int', realms.latin1, false],
          [['SHA-256'], 'auth-int', realms.utf8, true],
          [['SHA-256-sess', 'MD5'], 'auth', realms.latin1, true],
          [['MD5', 'SHA-256', 'SHA-512-256'], 'auth', realms.ascii, false],
          [['MD5'], null, realms.ascii, false],
        ] as const) {
          test(`responds to a challenge with ${algorithms.join(', ')} with qop ${qop}`, async () => {
            const server = await startDigestServer({
              user,
              algorithms,
              qop,
              realm: withoutBytes.has(runtime.name) ? realms.ascii : realm,
              userhash,
            })
            try {
              const { node, replies } = await run(server, webCryptoOnly)
              expect(node).toBe(!webCryptoOnly)
              expect(replies).toEqual(new Array(9).fill('200 welcome'))
              const reasons = server.arrivals.map(({ reason }) => reason)
              expect(reasons).toEqual(['unsigned', ...new Array(9).fill(undefined)])
              const strongest =
                webCryptoOnly && algorithms.length === 3
                  ? 'SHA-256'
                  : algorithms.at(algorithms[0] === 'MD5' ? -1 : 0)
              expect(server.arrivals.at(-1)?.parameters?.['algorithm'] ?? 'MD5').toBe(strongest)
            } finally {
              await server.stop()
            }
          })
        }

        test('follows nextnonce and stale nonces', async () => {
          for (const nextnonce of [true, false]) {
            const options = { user, algorithms: ['SHA-256'], uses: 2, nextnonce, sharedNonce: true }
            const server = await startDigestServer(options)
            try {
              const { replies } = await run(server, webCryptoOnly)
              expect(replies.slice(0, 4)).toEqual(new Array(4).fill('200 welcome'))
              const reasons = server.arrivals.map(({ reason }) => reason)
              // Until the parallel ones, which use up a nonce before any response contains the next.
              if (nextnonce)
                expect(reasons.slice(0, 5)).toEqual(['unsigned', ...new Array(4).fill(undefined)])
              else expect(reasons.slice(0, 4)).toEqual(['unsigned', undefined, undefined, 'stale'])
            } finally {
              await server.stop()
            }
          }
        })

        test('has its hashes, or reports a missing one', async () => {
          const server = await startDigestServer({ user, algorithms: ['SHA-512-256'] })
          try {
            const { hashes, replies } = await run(server, webCryptoOnly)
            for (const name of ['md5', 'sha256']) {
              expect(hashes[name]).toBe(createHash(name).update('Grüße').digest('hex'))
            }
            expect(hashes['sha512-256']).toBe(
              webCryptoOnly ? 'unsupported_runtime' : createHash('sha512-256').update('Grüße').digest('hex'),
            )
            expect(new Set(replies)).toEqual(new Set([webCryptoOnly ? 'unsupported_runtime' : '200 welcome']))
          } finally {
            await server.stop()
          }
        })
      })
    }

    if (withoutBytes.has(runtime.name)) {
      test('returns the 401 as is if a realm is not ASCII', async () => {
        for (const realm of [realms.utf8, realms.latin1]) {
          const server = await startDigestServer({ user, realm })
          try {
            expect((await run(server, true)).replies[0]).toMatch(/^401 /)
          } finally {
            await server.stop()
          }
        }
      })
    }

    if (runtime.name === 'chromium') {
      test('returns the 401 as is if a server of another origin does not expose its challenge', async () => {
        const server = await startDigestServer({ user, exposes: 'authentication-info' })
        try {
          expect((await run(server, true)).replies[0]).toBe('401 unsigned')
        } finally {
          await server.stop()
        }
      })
    }
  })
}
