import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { test } from 'vitest'
import { testWith } from '../support/external.ts'
import { loadOAuth, type TokenStore } from './clients.ts'
import { type StoreModule, type StorePlace, storeOpener } from './worker.ts'

/** Stores that processes share, running. */
export interface SharedStores {
  readonly folder: string
  /** A store of a place, for the test itself. */
  readonly open: (place: StorePlace) => Promise<TokenStore>
}

/** A kind of store, and what a test of it needs. */
export interface SharedStoreKind {
  readonly name: string
  readonly testHere: typeof test
  /** The place of a name that nothing else uses. */
  readonly placeAt: (stores: SharedStores, name: string) => StorePlace
}

export const sharedStoreKinds: readonly SharedStoreKind[] = [
  {
    name: 'file',
    testHere: testWith({}),
    placeAt: ({ folder }, name) => ({ kind: 'file', at: join(folder, name, 'tokens.json') }),
  },
]

const folders: string[] = []

export async function openSharedStores(): Promise<SharedStores> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-shared-stores-'))
  folders.push(folder)
  // Those functions are what the config asks for.
  const module = (await loadOAuth('tokenStores: [file, redis, postgres]')) as unknown as StoreModule
  return { folder, open: storeOpener(module) }
}

export async function stopSharedStores(): Promise<void> {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
