import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack, root } from './pack.ts'

/** A version of a package, as in a lock file or a `package.json`. */
interface Manifest {
  readonly name: string
  readonly version: string
  readonly integrity?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

/** A registry of npm packages on this machine. */
export interface Registry {
  readonly url: string
  readonly stop: () => void
}

const here = fileURLToPath(new URL('.', import.meta.url))
/** Of this folder's packages, those that a project does not install. Yarn takes the last one for every platform. */
const notServed = ['@yarnpkg/cli-dist', 'pnpm', 'fsevents']

/**
 * Starts a registry with flexgen as it would be published, and with the packages of a project in TypeScript, so that
 * README's commands run as they are.
 *
 * @param folder empty folder for the tarballs
 */
export async function startRegistry(folder: string): Promise<Registry> {
  const { packages: locked } = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Omit<Manifest, 'name'>>>
  }
  const manifests = Object.entries(locked)
    .map(([path, entry]) => ({ ...entry, name: path.replace('node_modules/', '') }))
    .filter(({ name }) => isServed(name))
    .map((each) => ({ ...each, optionalDependencies: servedOf(each.optionalDependencies) }))
  // npm installs only the optional packages of this platform.
  const installed = new Set(manifests.map(({ name }) => name).filter(isInstalled))
  const folders = [...installed].map((name) => join(here, 'node_modules', name))
  const packed = pack([root, ...folders], folder)
  const { name, version, bin, exports, engines } = manifestOf(root)
  const published: readonly Manifest[] = [{ name, version, bin, exports, engines } as Manifest, ...manifests]

  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(url)
    const tarball = packed.find(({ filename }) => path === `/-/${filename}`)
    if (tarball) {
      response.end(readFileSync(join(folder, tarball.filename)))
      return
    }
    const manifest = published.find((each) => path === `/${each.name}`)
    if (!manifest) {
      response.writeHead(404).end('{}')
      return
    }
    // Metadata is read for every platform's packages.
    const { filename, integrity } = packed.find((each) => each.name === manifest.name) ?? {
      filename: 'of-another-platform.tgz',
      integrity: manifest.integrity,
    }
    const dist = { tarball: `${origin}/-/${filename}`, integrity }
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({
        name: manifest.name,
        'dist-tags': { latest: manifest.version },
        versions: { [manifest.version]: { ...manifest, dist } },
        time: { [manifest.version]: '2020-01-01T00:00:00.000Z' },
      }),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `${origin}/`, stop: () => server.close() }
}

function isServed(name: string): boolean {
  return name !== '' && !notServed.includes(name) && !name.startsWith('@pnpm/')
}

function servedOf(dependencies: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => isServed(name)))
}

function isInstalled(name: string): boolean {
  try {
    manifestOf(join(here, 'node_modules', name))
    return true
  } catch {
    return false
  }
}

function manifestOf(folder: string): Manifest & Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
