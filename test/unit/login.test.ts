import { describe, expect, test } from 'vitest'
import { Interrupted } from '../../src/cli/interruption.ts'
import { hasBrowser } from '../../src/cli/login/browser.ts'
import { loginWithBrowser } from '../../src/cli/login/browser-login.ts'
import { durationOf, durationWords } from '../../src/cli/login/duration.ts'
import { isOnThisMachine } from '../../src/cli/login/redirect-listener.ts'
import { credentialVariable } from '../../src/cli/running/credential-variable.ts'
import { LoginFailure, troubleOf } from '../../src/cli/running/failure.ts'

describe('a browser', () => {
  test.each([
    [{}, 'darwin', true],
    [{}, 'win32', true],
    [{}, 'linux', false],
    [{}, 'freebsd', false],
    [{ DISPLAY: ':0' }, 'linux', true],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    [{ WSL_DISTRO_NAME: 'Debian' }, 'linux', true],
    [{ DISPLAY: ':0', SSH_CONNECTION: '192.0.2.1 5 192.0.2.2 22' }, 'linux', false],
    [{ SSH_TTY: '/dev/pts/1' }, 'darwin', false],
    [{ BROWSER: '/bin/helper', SSH_CONNECTION: '192.0.2.1 5 192.0.2.2 22' }, 'linux', true],
  ] as const)('with %j on %s: %s', (env, platform, expected) => {
    expect(hasBrowser(env, platform)).toBe(expected)
  })
})

describe('a duration', () => {
  test.each([
    ['90s', 90_000],
    ['90', 90_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['0s', undefined],
    ['-1s', undefined],
    ['1.5m', undefined],
    ['1d', undefined],
    ['', undefined],
    ['9999999s', undefined],
  ])('%s is %s ms', (text, expected) => {
    expect(durationOf(text)).toBe(expected)
  })

  test.each([
    [1000, '1 second'],
    [90_000, '2 minutes'],
    [89_000, '89 seconds'],
    [600_000, '10 minutes'],
    [3_600_000, '60 minutes'],
    [7_200_000, '2 hours'],
    [172_800_000, '2 days'],
  ])('of %i ms in words: %s', (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words)
  })
})

test.each([
  ['clientSecret', 'FLEXGEN_CREDENTIAL_CLIENT_SECRET'],
  ['client-secret', 'FLEXGEN_CREDENTIAL_CLIENT_SECRET'],
  ['API_KEY', 'FLEXGEN_CREDENTIAL_API_KEY'],
  ['clientAssertionPrivateKey', 'FLEXGEN_CREDENTIAL_CLIENT_ASSERTION_PRIVATE_KEY'],
])('the credential %s is %s in the environment', (name, expected) => {
  expect(credentialVariable(name)).toBe(expected)
})

test.each([
  ['http://127.0.0.1:8976/callback', true],
  ['http://127.1.2.3/', true],
  ['http://[::1]:1/', true],
  ['http://localhost:3000/', true],
  ['https://localhost:3000/', false],
  ['http://localhost.example.com/', false],
  ['http://127.0.0.1.example.com/', false],
  ['http://192.168.0.1/', false],
  ['com.example.app:/callback', false],
  ['urn:ietf:wg:oauth:2.0:oob', false],
])('a redirect to %s can be listened to: %s', (uri, expected) => {
  expect(isOnThisMachine(new URL(uri))).toBe(expected)
})

describe('a failure', () => {
  const clientError = (cause?: unknown): Error =>
    Object.assign(new Error('The token endpoint did not respond.', { cause }), {
      name: 'FlexgenError',
      code: 'token_request',
    })

  test('is reported with the code of its cause, without its message', () => {
    const cause = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect to https://x/?secret=s3cret'), { code: 'ENOTFOUND' }),
    })
    expect(troubleOf(clientError(cause)).message).toBe('The token endpoint did not respond (ENOTFOUND).')
    expect(troubleOf(clientError(new DOMException('x', 'TimeoutError'))).message).toContain(
      '(no response in time)',
    )
  })

  test('with a circular cause ends', () => {
    const cause = new Error('a')
    cause.cause = cause
    expect(troubleOf(clientError(cause)).message).toBe('The token endpoint did not respond.')
  })

  test('of a login has its own message, and a bug stays a bug', () => {
    expect(troubleOf(new LoginFailure('Nobody came.'))).toEqual({ message: 'Nobody came.' })
    expect(() => troubleOf(new RangeError('ours'))).toThrow('ours')
  })
})

test('an interruption while the client is being loaded ends the login', async () => {
  const interruption = {
    signal: AbortSignal.abort(new Interrupted('no')),
    interrupt() {},
    end() {},
    stop() {},
  }
  const unused = (): never => {
    throw new Error('unused')
  }
  const begun = {
    url: 'https://auth.example.com/authorize',
    isUrlSecret: false,
    redirectUri: new URL('http://127.0.0.1:0/'),
    redirectKey: 'redirectUri',
    check: undefined,
    pasted: 'paste it',
    missing: 'Nothing was pasted.',
    pasteProblem: () => undefined,
    isEnd: () => true,
    exchange: unused,
  }
  const options = { opensBrowser: false, takesPaste: false, limit: 60_000 }
  await expect(
    loginWithBrowser({ begin: async () => begun, name: 'acme', interruption, ...options }),
  ).rejects.toThrow(Interrupted)
})
