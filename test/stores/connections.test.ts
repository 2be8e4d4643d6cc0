import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { oauthConfig } from '../oauth2/clients.ts'
import { clientPackage, clientPackages } from '../support/databases.ts'
import { emit } from '../support/emitted.ts'
import { testWith } from '../support/external.ts'
import { compilers, runCompiler } from '../types/compilers.ts'

/* The connections that users have match the types that the stores accept. */

const program = `
import { Cluster, Redis } from 'ioredis'
import { Client, Pool } from 'pg'
import { createClient, createClientPool, createCluster, createSentinel } from 'redis'
import { postgresTokenStore, redisTokenStore, type TokenStore } from './client.ts'

const pool = new Pool()
export const stores: readonly TokenStore[] = [
  redisTokenStore(new Redis(), 'key'),
  redisTokenStore(new Redis({ keyPrefix: 'app:' }), 'key'),
  redisTokenStore(new Cluster([]), 'key'),
  redisTokenStore(createClient(), 'key'),
  redisTokenStore(createClient({ RESP: 2 }), 'key'),
  redisTokenStore(createClientPool(), 'key'),
  redisTokenStore(createCluster({ rootNodes: [] }), 'key'),
  redisTokenStore(createSentinel({ name: 'primary', sentinelRootNodes: [] }), 'key'),
  postgresTokenStore(pool, 'key'),
  postgresTokenStore(new Client(), 'key'),
  postgresTokenStore(await pool.connect(), 'key'),
]
// @ts-expect-error
redisTokenStore(pool, 'key')
// @ts-expect-error
postgresTokenStore(new Redis(), 'key')
// @ts-expect-error
redisTokenStore(new Redis())`

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flexgen-connections-'))
  writeFileSync(join(folder, 'client.ts'), emit(oauthConfig('tokenStores: [redis, postgres]')))
  writeFileSync(join(folder, 'program.ts'), program)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  symlinkSync(join(dirname(clientPackages), 'node_modules'), join(folder, 'node_modules'), 'junction')
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: 'es2022',
    module: 'nodenext',
    lib: ['es2022'],
    types: ['node'],
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(compilers)('$name', (compiler) => {
  testWith(Object.fromEntries(['ioredis', 'redis', 'pg'].map((name) => [name, clientPackage(name)])))(
    'accepts connections of ioredis, node-redis and pg, and no others',
    async () => {
      expect(await runCompiler(compiler.folder, folder)).toEqual([])
    },
  )
})
