/** An emulator of Azure Storage accepts what the recipe's client sends. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Client } from '../../support/emitted.ts'
import { fileIfThere } from '../../support/external.ts'
import { clientOf, folder, test } from './support.ts'

const program = fileIfThere(join(folder, 'node_modules/azurite/dist/src/blob/main.js'))
const account = 'devstoreaccount1'
/** The emulator's own account, which its documents print. */
const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='
const data = mkdtempSync(join(tmpdir(), 'flexgen-azurite-'))

let emulator: ChildProcess | undefined
let base = ''
let client: Client

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const clientWith = (secret: string): Promise<Client> =>
  clientOf('azure-storage', base, { AZURE_STORAGE_KEY: secret }, { variables: { account } })

beforeAll(async () => {
  if (!program) return
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  base = `${origin}/${account}`
  const options = ['--blobHost', '127.0.0.1', '--blobPort', `${port}`]
  emulator = spawn(process.execPath, [program, ...options, '--inMemoryPersistence', '--silent'], {
    cwd: data,
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await fetch(origin).catch(() => undefined)) break
    await sleep(100)
  }
  client = await clientWith(key)
})

afterAll(async () => {
  if (emulator?.exitCode === null) {
    emulator.kill()
    await once(emulator, 'exit')
  }
  rmSync(data, { recursive: true, force: true })
})

/** A blob's name in a URL, in which a slash stays. */
const pathOf = (name: string): string => `/pets/${name.split('/').map(encodeURIComponent).join('/')}`

const put = (name: string, body: string | undefined, headers: Record<string, string> = {}) =>
  client.fetch(pathOf(name), {
    method: 'PUT',
    headers: { 'x-ms-blob-type': 'BlockBlob', ...headers },
    ...(body === undefined ? {} : { body }),
  })

describe('Azurite', () => {
  const names = [
    'plain.txt',
    'a folder/with spaces.txt',
    'é漢😀.txt',
    "odd!*'();:@&=+$,?#[]%.txt",
    '100%25.txt',
    'a+b.txt',
    '~tilde_under-dash.txt',
  ]

  test('creates a container, and blobs with odd names and headers', async () => {
    expect((await client.fetch('/pets', { method: 'PUT', query: { restype: 'container' } })).status).toBe(201)
    for (const name of names) {
      const response = await put(name, `body of ${name}`, {
        'Content-Type': 'text/plain; charset=utf-8',
        'x-ms-meta-Zeta': '  two words ',
        'x-ms-meta-alpha': 'b',
        'x-ms-blob-content-language': 'de',
      })
      expect([name, response.status, await response.text()]).toEqual([name, 201, ''])
    }
    // Without a body, because Azure wants an empty length for an empty blob.
    expect((await put('empty', undefined)).status).toBe(201)
  })

  test('returns them, in part or if they have changed', async () => {
    for (const name of names) {
      const response = await client.fetch(pathOf(name))
      expect([name, await response.text()]).toEqual([name, `body of ${name}`])
    }
    const part = await client.fetch(pathOf('plain.txt'), { headers: { Range: 'bytes=0-3' } })
    expect([part.status, await part.text()]).toEqual([206, 'body'])
    const head = await client.fetch(pathOf('plain.txt'), { method: 'HEAD' })
    const etag = `${head.headers.get('etag')}`
    expect([head.status, head.headers.get('x-ms-meta-alpha')]).toEqual([200, 'b'])
    const same = await client.fetch(pathOf('plain.txt'), { headers: { 'If-None-Match': etag } })
    expect(same.status).toBe(304)
    const since = { 'If-Modified-Since': new Date(Date.now() + 60_000).toUTCString() }
    expect((await client.fetch(pathOf('plain.txt'), { headers: since })).status).toBe(304)
    const changed = await put('plain.txt', 'new', {
      'If-Match': '"0x0"',
      'Content-MD5': 'Iq9kXRhZy1ym2gxITx836g==',
    })
    expect(changed.status).toBe(412)
  })

  test('lists them, with odd parameters', async () => {
    const list = async (query: Record<string, string>) => {
      const response = await client.fetch('/pets', {
        query: { restype: 'container', comp: 'list', ...query },
      })
      return [response.status, Array.from((await response.text()).matchAll(/<Name>(.*?)<\/Name>/g)).length]
    }
    expect(await list({})).toEqual([200, names.length + 1])
    expect(await list({ prefix: 'a' })).toEqual([200, 2])
    expect(await list({ Prefix: 'é漢' })).toEqual([200, names.length + 1])
    expect(await list({ prefix: 'é漢', delimiter: '/', include: 'snapshots,metadata' })).toEqual([200, 1])
    expect(await list({ prefix: '100%25', maxresults: '5' })).toEqual([200, 1])
    expect(await list({ prefix: 'a+', marker: '' })).toEqual([200, 1])
  })

  test('deletes one, and sets properties with a body', async () => {
    expect((await client.fetch(pathOf('a+b.txt'), { method: 'DELETE' })).status).toBe(202)
    const body = '<?xml version="1.0"?><Tags><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></Tags>'
    const tags = {
      method: 'PUT',
      query: { comp: 'tags' },
      headers: { 'Content-Type': 'application/xml' },
      body,
    }
    expect((await client.fetch(pathOf('plain.txt'), tags)).status).toBe(204)
  })

  test('refuses another key', async () => {
    const other = await clientWith(Buffer.from('another key').toString('base64'))
    expect((await other.fetch('/pets', { query: { restype: 'container' } })).status).toBe(403)
  })
})
