import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { isSecure, parseUrl } from '../../../templates/runtime/request/location.ts'
import { notAFile, reasonOf, tryTo } from '../../load/reason.ts'
import { withSlashes } from '../../load/slashes.ts'
import { download, readWithin } from '../download.ts'
import { systemCode } from '../running/failure.ts'

/** For a whole source, in bytes, decompressed. */
const sizeLimit = 20_000_000
const tooLarge = 'it is larger than 20 MB'
/** For a URL, in milliseconds. */
const timeLimit = 10_000
const fileLimit = 5000
const depthLimit = 20
/** Endings of files in a folder that some reader knows. */
const endings: ReadonlySet<string> = new Set([
  ...['.json', '.yaml', '.yml', '.bru', '.sh', '.bash', '.txt', '.curl'],
])

/** Text of a source, before anything is made of it. */
export interface Source {
  /** What the comment in a config names: a file's name, or a URL without its query. */
  readonly shown: string
  /** One, except for a folder. */
  readonly files: readonly SourceFile[]
  /** True if it is a folder. */
  readonly isFolder: boolean
  /** Other files in the folder of a file, such as environments; only those that are wanted are read. */
  readonly neighbours: (isWanted: (path: string) => boolean) => readonly SourceFile[]
}

export interface SourceFile {
  /** Relative to the source, with `/`. */
  readonly path: string
  readonly text: string
}

/** A source cannot be read, or nothing can be imported from it; the message is for the user. */
export class ImportFailure extends Error {}

/**
 * Reads what `--from` names.
 *
 * @throws ImportFailure
 */
export async function readSource(named: string): Promise<Source> {
  if (named === '-') return sourceOf('standard input', await textOfInput())
  return isUrl(named) ? await readUrl(named) : readLocal(named)
}

function isUrl(named: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(named)
}

/**
 * Reads a file or a folder.
 *
 * @param limit in bytes
 * @throws ImportFailure
 */
export function readLocal(named: string, limit: number = sizeLimit): Source {
  try {
    if (!statSync(named).isDirectory()) return readFile(named, limit)
  } catch (error) {
    if (error instanceof ImportFailure) throw error
    throw new ImportFailure(`\`${named}\` cannot be read: ${reasonOf(error)}.`)
  }
  const files: SourceFile[] = []
  try {
    addFiles(files, { folder: named, depth: depthLimit, room: limit, isWanted: isKnown, isRequired: true })
  } catch (error) {
    if (error instanceof ImportFailure) throw error
    throw new ImportFailure(`\`${named}\` cannot be read: ${reasonOf(error)}.`)
  }
  return { shown: basename(withSlashes(named)), files, isFolder: true, neighbours: () => [] }
}

function isKnown(path: string): boolean {
  return endings.has(extname(path).toLowerCase())
}

function sourceOf(shown: string, text: string): Source {
  return { shown, files: [{ path: shown, text }], isFolder: false, neighbours: () => [] }
}

/** A file; what is next to it is read as far as that is possible, since the file can be read without it. */
function readFile(path: string, limit: number): Source {
  const text = textAt(path, limit)
  const name = basename(path)
  return {
    ...sourceOf(name, text),
    neighbours: (isWanted) => {
      const files: SourceFile[] = []
      const search: Search = {
        folder: join(path, '..'),
        depth: 0,
        room: limit - text.length,
        isWanted: (each) => each !== name && isWanted(each),
        isRequired: false,
      }
      tryTo(() => addFiles(files, search))
      return files
    },
  }
}

interface Search {
  readonly folder: string
  /** Levels of folders in it that are read too. */
  readonly depth: number
  /** In bytes, for all files. */
  readonly room: number
  readonly isWanted: (path: string) => boolean
  /** If false, files that cannot be read or do not fit are skipped. */
  readonly isRequired: boolean
}

/**
 * Adds the files of a folder, in the order of their paths. Links are not followed.
 *
 * @throws ImportFailure if a required file cannot be read
 */
function addFiles(files: SourceFile[], { folder, depth, room, isWanted, isRequired }: Search): void {
  let left = room
  let seen = 0
  const visit = (path: string, levels: number): void => {
    const entries = readdirSync(join(folder, path), { withFileTypes: true })
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (++seen > fileLimit) {
        if (!isRequired) return
        throw new ImportFailure(`\`${folder}\` cannot be read: it has more than ${fileLimit} files.`)
      }
      const inner = join(path, entry.name)
      if (entry.isDirectory()) {
        // Bruno keeps its environments in a folder next to the requests.
        const isEnvironments = inner === 'environments'
        if ((levels > 0 || isEnvironments) && entry.name !== 'node_modules' && entry.name !== '.git')
          visit(inner, levels - 1)
      } else if (entry.isFile() && isWanted(withSlashes(inner))) {
        const text = isRequired ? textAt(join(folder, inner), left) : tryText(join(folder, inner), left)
        if (text === undefined) continue
        left -= text.length
        files.push({ path: withSlashes(inner), text })
      }
    }
  }
  visit('', depth)
}

function tryText(path: string, limit: number): string | undefined {
  try {
    return textAt(path, limit)
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error
    return undefined
  }
}

/** @throws ImportFailure if the file cannot be read, or has more bytes than `limit` */
function textAt(path: string, limit: number): string {
  const problem = (reason: string): ImportFailure =>
    new ImportFailure(`\`${path}\` cannot be read: ${reason}.`)
  try {
    // Without O_NONBLOCK, opening a pipe would block. Windows has neither this flag nor such pipes.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const status = fstatSync(file)
      if (!status.isFile()) throw problem(notAFile)
      if (status.size > limit) throw problem(tooLarge)
      // Files of the system, such as the environment in `/proc`, have no size. They are not read.
      return status.size ? decode(readFileSync(file)) : ''
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (error instanceof ImportFailure) throw error
    throw problem(reasonOf(error))
  }
}

async function textOfInput(): Promise<string> {
  const excess = (): Error => new ImportFailure(`Standard input cannot be read: ${tooLarge}.`)
  return decode(await readWithin(process.stdin, sizeLimit, excess))
}

/** UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. Invalid bytes are replaced. */
function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes)
}

/** @throws ImportFailure; the message does not contain the URL, which may have a secret */
async function readUrl(named: string): Promise<Source> {
  const url = /^[\x21-\x7e]+$/.test(named) ? parseUrl(named) : undefined
  if (!url || !isSecure(url)) {
    throw new ImportFailure(
      'The URL of `--from` must be an https URL such as `https://example.com/openapi.yaml`; http is allowed only on this machine.',
    )
  }
  if (url.username || url.password) {
    throw new ImportFailure('The URL of `--from` must not contain a user name or a password.')
  }
  const end = new AbortController()
  let timer: NodeJS.Timeout | undefined
  // A response with a broken encoding may never end, even if it is aborted.
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ImportFailure(`${url.host} sent no complete response within ${timeLimit / 1000} seconds.`))
      end.abort()
    }, timeLimit)
  })
  try {
    return await Promise.race([fetchSource(url, end.signal), late])
  } catch (error) {
    if (error instanceof ImportFailure) throw error
    const code = systemCode(error)
    throw new ImportFailure(`${url.host} sent no complete response${code === undefined ? '' : ` (${code})`}.`)
  } finally {
    clearTimeout(timer)
  }
}

async function fetchSource(url: URL, signal: AbortSignal): Promise<Source> {
  const failure = (what: string): Error => new ImportFailure(`${url.host} ${what}.`)
  return sourceOf(`${url.origin}${url.pathname}`, decode(await download(url, { signal, sizeLimit }, failure)))
}
