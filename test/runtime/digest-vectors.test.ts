import { describe, expect, test } from 'vitest'
import {
  type DigestHash,
  type DigestUse,
  digestHa1,
  digestHa2,
  digestHeader,
  digestResponse,
  digestUsername,
  sha512t256Hex,
} from '../../templates/runtime/signing/digest.ts'
import { md5Hex } from '../../templates/runtime/signing/md5.ts'
import { sha256Hex } from '../../templates/runtime/signing/sha256-hex.ts'
import vectors from '../vectors/digest.json' with { type: 'json' }
import curlVectors from '../vectors/digest-curl.json' with { type: 'json' }
import { authorizationParameters, digestClient, refusal, type User } from './digest-support.ts'
import { describeEngines } from './jwt-support.ts'
import { outgoing } from './sigv4-support.ts'

// issue 13, 2: digest

const hashes: Readonly<Record<string, DigestHash>> = {
  MD5: md5Hex,
  'SHA-256': sha256Hex,
  'SHA-512-256': sha512t256Hex,
}

/** The response to a challenge, from the parameters of a request. */
function digestUse(parameters: Readonly<Record<string, string>>, qop?: 'auth' | 'auth-int'): DigestUse {
  const { algorithm = 'MD5', realm = '', nonce = '', nc = '', cnonce = '' } = parameters
  const hash = hashes[algorithm.replace('-sess', '')]
  if (!hash) throw new Error(algorithm)
  const session = algorithm.endsWith('-sess') ? { nonce } : undefined
  return { parameters, realm, hash, qop, nonce, session, nc, cnonce }
}

/** The `Authorization` of the request after a refusal with these challenges. */
async function answer(
  { username, password }: User,
  challenges: readonly string[],
  { url, method = 'GET', cnonce }: { url: string; method?: string; cnonce?: string },
): Promise<string> {
  const sent: (string | null)[] = []
  const { fetch } = digestClient(
    { username, password },
    {
      ...(cnonce !== undefined && { nonce: () => cnonce }),
      send: async (_, { headers }) => {
        sent.push((headers as Headers).get('authorization'))
        return sent.length === 1 ? refusal(...challenges) : new Response('welcome')
      },
    },
  )
  expect(await (await fetch(url, { method })).text()).toBe('welcome')
  expect(sent[0]).toBe(null)
  return sent[1] ?? ''
}

const isNodeOnly = (algorithm = 'MD5'): boolean => algorithm.startsWith('SHA-512-256')

describeEngines(() => {
  const hasNode = (): boolean => process.getBuiltinModule !== undefined

  test.each(vectors.cases)('$id: the response', async (vector) => {
    if (isNodeOnly(vector.algorithm) && !hasNode()) {
      expect(() => sha512t256Hex(new Uint8Array())).toThrow(
        expect.objectContaining({ code: 'unsupported_runtime' }),
      )
      return
    }
    const { id: _id, source: _source, type: _type, body: _body, expected, qop, ...parameters } = vector
    const use = digestUse(parameters, (qop as 'auth' | 'auth-int' | null) ?? undefined)
    const request = outgoing({ url: `http://example.org${vector.uri}`, method: vector.method })
    const ha1 = await digestHa1(use, vector.username, vector.password)
    const ha2 = await digestHa2(use, request, vector.uri)
    expect(await digestResponse(use, ha1, ha2)).toBe(expected.response)
  })

  test.each(curlVectors.cases)('$id: the same as curl', async (vector) => {
    const { challenges, uri, method, expected } = vector
    const answered = answer(vector, challenges, { url: `http://127.0.0.1${uri}`, method })
    if (challenges.some((challenge) => challenge.includes('SHA-512-256')) && !hasNode()) {
      await expect(answered).rejects.toMatchObject({ code: 'unsupported_runtime' })
      return
    }
    const header = await answered
    const parameters = authorizationParameters(header)
    expect(parameters['response']).toBe(expected.response)
    expect(parameters['uri']).toBe(uri)
    expect(parameters).not.toHaveProperty('qop')
  })

  test('the example of RFC 2617 section 3.5 has its hashes, one by one', async () => {
    const use = digestUse(
      {
        realm: 'testrealm@host.com',
        nonce: 'dcd98b7102dd2f0e8b11d0f600bfb0c093',
        opaque: '5ccc069c403ebaf9f0171e9517f40e41',
        nc: '00000001',
        cnonce: '0a4f113b',
      },
      'auth',
    )
    const ha1 = await digestHa1(use, 'Mufasa', 'Circle Of Life')
    expect(ha1).toBe('939e7578ed9e3c518a452acee763bce9')
    const request = outgoing({ url: 'http://www.nowhere.org/dir/index.html' })
    const ha2 = await digestHa2(use, request, '/dir/index.html')
    expect(ha2).toBe('39aff3a2bab6126f332b942af96d3366')
    const response = await digestResponse(use, ha1, ha2)
    expect(response).toBe('6629fae49393a05397450978507c4ef1')
    const username = await digestUsername(use, 'Mufasa')
    expect(username).toBe('username="Mufasa"')
    expect(digestHeader(use, username, '/dir/index.html', response)).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", uri="/dir/index.html", ' +
        'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", response="6629fae49393a05397450978507c4ef1", ' +
        'qop=auth, nc=00000001, cnonce="0a4f113b", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    )
  })

  test('the example of RFC 2069 section 2.4 has the response of its erratum 749', async () => {
    const header = await answer(
      { username: 'Mufasa', password: 'CircleOfLife' },
      [
        'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", ' +
          'opaque="5ccc069c403ebaf9f0171e9517f40e41"',
      ],
      { url: 'http://www.nowhere.org/dir/index.html' },
    )
    expect(header).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", uri="/dir/index.html", ' +
        'nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", response="1949323746fe6a43ef61f9606e7febea", ' +
        'opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    )
  })

  const mufasa = { username: 'Mufasa', password: 'Circle of Life' }
  const offer = (algorithm: string): string =>
    `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, ` +
    'nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"'
  const request = {
    url: 'http://www.example.org/dir/index.html',
    cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
  }
  const answered = {
    username: 'Mufasa',
    realm: 'http-auth@example.org',
    uri: '/dir/index.html',
    nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
    nc: '00000001',
    cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
    qop: 'auth',
    opaque: 'FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS',
  }

  test('the example of RFC 7616 section 3.9.1: the stronger of SHA-256 and MD5 is used', async () => {
    expect(authorizationParameters(await answer(mufasa, [offer('SHA-256'), offer('MD5')], request))).toEqual({
      ...answered,
      algorithm: 'SHA-256',
      response: '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1',
    })
  })

  test('the example of RFC 7616 section 3.9.1 if only MD5 is offered', async () => {
    expect(authorizationParameters(await answer(mufasa, [offer('MD5')], request))).toEqual({
      ...answered,
      algorithm: 'MD5',
      response: '8ca523f5e9506fed4657c9700eebdbec',
    })
  })
})

describe('the example of RFC 7616 section 3.9.2, with its erratum 4897', () => {
  const jason = { username: 'Jäsøn Doe', password: 'Secret, or not?' }
  const offer =
    'Digest realm="api@example.org", qop="auth", algorithm=SHA-512-256, ' +
    'nonce="5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK", ' +
    'opaque="HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS", charset=UTF-8'
  const request = {
    url: 'http://api.example.org/doe.json',
    cnonce: 'NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v',
  }
  const answered = {
    realm: 'api@example.org',
    uri: '/doe.json',
    algorithm: 'SHA-512-256',
    nonce: '5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK',
    nc: '00000001',
    cnonce: 'NTg6RKcb9boFIAS3KrFK9BGeh+iDa/sm6jUMp2wds69v',
    qop: 'auth',
    response: '3798d4131c277846293534c3edc11bd8a5e4cdcbff78b05db9d95eeb1cec68a5',
    opaque: 'HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDnsOS',
  }

  test('with userhash the name is hashed', async () => {
    expect(authorizationParameters(await answer(jason, [`${offer}, userhash=true`], request))).toEqual({
      ...answered,
      username: '793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b',
      userhash: 'true',
    })
  })

  test.each([offer, `${offer}, userhash=false`])(
    'without it, the name is sent as username*: %s',
    async (challenge) => {
      expect(authorizationParameters(await answer(jason, [challenge], request))).toEqual({
        ...answered,
        'username*': "UTF-8''J%C3%A4s%C3%B8n%20Doe",
      })
    },
  )
})

test("a quote in the URI, which fetch would encode, is hashed as is and escaped: curl's test 64", async () => {
  const use = digestUse({ realm: 'testrealm', nonce: '1053604145' })
  const uri = '/64"'
  const ha1 = await digestHa1(use, 'testuser', 'testpass')
  const response = await digestResponse(use, ha1, await digestHa2(use, outgoing({ url: 'http://a/' }), uri))
  expect(digestHeader(use, await digestUsername(use, 'testuser'), uri, response)).toBe(
    'Digest username="testuser", realm="testrealm", uri="/64\\"", nonce="1053604145", ' +
      'response="1ee14b238b3259f17602e9ce41491ef9"',
  )
})

test("two realms and their nonces, one after the other: curl's tests 1412 and 2091", async () => {
  const sent: string[] = []
  const challenges = [
    'Digest realm="OWS Realm", nonce="1053604145"',
    'Digest realm="My \\"Cool\\" Realm", nonce="1053604146"',
  ]
  const { fetch } = digestClient(
    { username: 'testuser', password: 'testpass' },
    {
      send: async (url, { headers }) => {
        const header = (headers as Headers).get('authorization')
        const [challenge = ''] = url.endsWith('1') ? challenges : challenges.slice(1)
        const realm = challenge.slice(7, challenge.indexOf(', nonce'))
        if (!header?.includes(realm)) return refusal(challenge)
        sent.push(authorizationParameters(header)['response'] ?? '')
        return new Response()
      },
    },
  )
  await fetch('http://127.0.0.1/20910001')
  await fetch('http://127.0.0.1/20910003')
  expect(sent).toEqual(['b6c8f707f7781c272e79489771185713', 'f10c1586b83b6e5927fef54748f88d36'])
})
