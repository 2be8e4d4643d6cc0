import { readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { PackageType } from '../ir/package-type.ts'
import { tryTo } from './reason.ts'

/** The nearest `package.json` of each folder, read once. */
export class Packages {
  readonly #types = new Map<string, PackageType | undefined>()

  /** `type` of the package that a file is in; `undefined` if no folder above it has a `package.json`. */
  typeOf(path: string): PackageType | undefined {
    return this.#typeIn(dirname(resolve(path)))
  }

  #typeIn(folder: string): PackageType | undefined {
    if (this.#types.has(folder)) return this.#types.get(folder)
    const parent = dirname(folder)
    const found = readPackageType(folder) ?? (parent === folder ? undefined : this.#typeIn(parent))
    this.#types.set(folder, found)
    return found
  }
}

/** `type` of a folder's own `package.json`; `undefined` if it has none. */
function readPackageType(folder: string): PackageType | undefined {
  const path = join(folder, 'package.json')
  // A pipe would block, and a folder is not read by Node either.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  const text = tryTo(() => readFileSync(path, 'utf8')) ?? ''
  return isModulePackage(text) ? 'module' : 'commonjs'
}

function isModulePackage(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    return typeof value === 'object' && value !== null && 'type' in value && value.type === 'module'
  } catch {
    return false
  }
}
