import { readFileSync } from 'node:fs'

/** What is read of flexgen's `package.json`. */
export interface Manifest {
  readonly version: string
  readonly repository?: unknown
}

/** @param home folder of the package */
export function readManifest(home: URL): Manifest {
  return JSON.parse(readFileSync(new URL('package.json', home), 'utf8'))
}
