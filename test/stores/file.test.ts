import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { loadOAuth, oauthConfig, type TokenStore, type Tokens } from '../oauth2/clients.ts'
import { emit, rejection } from '../support/emitted.ts'
import { findProgram, testWith } from '../support/external.ts'
import { bundleScript, closeBrowser, runtimes } from '../support/runtimes.ts'
import { loadShortLeased } from './contenders.ts'

const tokens: Tokens = { accessToken: 'a', refreshToken: 'secret', response: {}, redirect: {} }
const others: Tokens = { accessToken: 'b', refreshToken: 'secret', response: {}, redirect: {} }

const root = mkdtempSync(join(tmpdir(), 'flexgen-file-store-'))
let folders = 0
let folder: string
let fileTokenStore: (path?: string) => TokenStore

beforeAll(async () => {
  ;({ fileTokenStore } = await loadOAuth('tokenStores: [file]'))
})
beforeEach(() => {
  folder = join(root, `${++folders}`)
  mkdirSync(folder)
})
afterAll(async () => {
  rmSync(root, { recursive: true, force: true })
  await closeBrowser()
})

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8)
}

/** A script that uses the store. */
async function writeScript(name: string, body: string): Promise<string> {
  const script = join(folder, name)
  const entry = `import { fileTokenStore } from './client.ts'\n${body}`
  writeFileSync(script, await bundleScript(entry, { 'client.ts': emit(oauthConfig('tokenStores: [file]')) }))
  return script
}

describe('permissions', () => {
  test('are only for the owner, for the file and each folder that it creates', async () => {
    const before = process.umask(0)
    try {
      await fileTokenStore(join(folder, 'made/deep/tokens.json')).set(tokens)
    } finally {
      process.umask(before)
    }
    expect(modeOf(join(folder, 'made'))).toBe('700')
    expect(modeOf(join(folder, 'made/deep'))).toBe('700')
    expect(modeOf(join(folder, 'made/deep/tokens.json'))).toBe('600')
  })

  test('are only for the owner, even if others could read the file before; its folder is left unchanged', async () => {
    const path = join(folder, 'tokens.json')
    chmodSync(folder, 0o755)
    writeFileSync(path, '{"accessToken":"old"}', { mode: 0o644 })
    await fileTokenStore(path).set(tokens)
    expect(modeOf(path)).toBe('600')
    expect(modeOf(folder)).toBe('755')
  })

  test('are just as narrow for temporary files', async () => {
    const store = fileTokenStore(join(folder, 'tokens.json')) as Required<TokenStore>
    const before = process.umask(0)
    try {
      await store.lock(async () => {
        const [holder] = readdirSync(join(folder, 'tokens.json.lock'))
        expect(modeOf(join(folder, 'tokens.json.lock', `${holder}`))).toBe('700')
      })
    } finally {
      process.umask(before)
    }
  })
})

describe('the default path', () => {
  test('is .flexgen/NAME.json in the current folder, after the name of the config’s file', async () => {
    const entry = `import { fileTokenStore } from './client.ts'
      const store = fileTokenStore()
      await store.set(${JSON.stringify(tokens)})
      process.chdir('/')
      await store.set(${JSON.stringify(others)})`
    const client = emit(oauthConfig('tokenStores: [file]'), 'my api.v2')
    const script = join(folder, 'script.mjs')
    writeFileSync(script, await bundleScript(entry, { 'client.ts': client }))
    await promisify(execFile)(process.execPath, [script], { cwd: folder })
    expect(readdirSync(join(folder, '.flexgen')).sort()).toEqual(['.gitignore', 'my api.v2.json'])
    expect(readFileSync(join(folder, '.flexgen/.gitignore'), 'utf8')).toBe('*\n')
    expect(JSON.parse(readFileSync(join(folder, '.flexgen/my api.v2.json'), 'utf8'))).toEqual(others)
  })

  // issue 12, A2
  test('stays out of version control: a missing `.gitignore` is created, only in a folder called `.flexgen`', async () => {
    mkdirSync(join(folder, 'old/.flexgen'), { recursive: true })
    await fileTokenStore(join(folder, 'old/.flexgen/a.json')).set(tokens)
    await fileTokenStore(join(folder, 'new/a.json')).set(tokens)
    await fileTokenStore(join(folder, 'new/.flexgen/a.json')).set(tokens)
    await fileTokenStore(join(folder, 'old/.flexgen/deep/a.json')).set(tokens)
    await fileTokenStore(join(folder, 'deep/.flexgen/one/two/a.json')).set(tokens)
    expect(readdirSync(join(folder, 'old/.flexgen')).sort()).toEqual(['.gitignore', 'a.json', 'deep'])
    expect(readdirSync(join(folder, 'old/.flexgen/deep'))).toEqual(['a.json'])
    expect(readdirSync(join(folder, 'deep/.flexgen')).sort()).toEqual(['.gitignore', 'one'])
    expect(readdirSync(join(folder, 'deep'))).toEqual(['.flexgen'])
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['.flexgen', 'a.json'])
    expect(readdirSync(join(folder, 'new/.flexgen')).sort()).toEqual(['.gitignore', 'a.json'])
  })

  test('reads without creating anything', async () => {
    expect(await fileTokenStore(join(folder, '.flexgen/a.json')).get()).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('the file', () => {
  test.each([
    'a b',
    'ключ',
    '🔑.json',
    '#hash?query&%2e%2F',
    '-rf',
    '*',
    'line\nend',
    'back\\slash',
    'a.lock',
    '.hidden',
    '__proto__',
    '"quoted\'',
    'n'.repeat(200),
  ])('may be named %j', async (name) => {
    const path = join(folder, name)
    const store = fileTokenStore(path)
    await store.set(tokens)
    expect(await fileTokenStore(path).get()).toEqual(tokens)
    expect(readdirSync(folder)).toEqual([name])
    await store.clear()
    expect(readdirSync(folder)).toEqual([])
  })

  test('may be reached through a link, with one lock for both paths', async () => {
    const path = join(folder, 'real/tokens.json')
    mkdirSync(dirname(path))
    writeFileSync(path, JSON.stringify(tokens))
    symlinkSync(path, join(folder, 'link.json'))
    const link = fileTokenStore(join(folder, 'link.json')) as Required<TokenStore>
    const real = fileTokenStore(path) as Required<TokenStore>
    const order: string[] = []
    const holding = link.lock(async () => {
      await link.set(others)
      await new Promise((resolve) => setTimeout(resolve, 100))
      order.push('link')
    })
    // The other one only starts after it has begun.
    while (!existsSync(`${realpathSync(path)}.lock`)) await new Promise((resolve) => setTimeout(resolve, 1))
    await Promise.all([holding, real.lock(async () => order.push('real'))])
    expect(order).toEqual(['link', 'real'])
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(await real.get()).toEqual(others)
  })

  test('is an error if something else has its name, and that is kept', async () => {
    mkdirSync(join(folder, 'tokens.json'))
    const store = fileTokenStore(join(folder, 'tokens.json'))
    const refusal = { code: 'store_failed', message: `\`${join(folder, 'tokens.json')}\` must be a file.` }
    const { create } = await loadOAuth('tokenStores: [file]')
    const client = create({ variables: { origin: 'http://127.0.0.1:1' }, credentials: {}, tokenStore: store })
    expect(await rejection(client.tokens.get())).toMatchObject({ name: 'FlexgenError', ...refusal })
    expect(await rejection(client.tokens.set(tokens as never))).toMatchObject(refusal)
    expect(await rejection(Promise.resolve(store.set(tokens)))).toMatchObject(refusal)
    expect(readdirSync(folder)).toEqual(['tokens.json'])
  })

  test.each(['file', 'file/deeper'])('is an error if a file is in place of its folder: %s', async (name) => {
    writeFileSync(join(folder, 'file'), 'mine')
    const store = fileTokenStore(join(folder, name, 'tokens.json'))
    const refusal = { code: 'store_failed', message: `\`${join(folder, name)}\` must be a folder.` }
    expect(await rejection(Promise.resolve(store.get()))).toMatchObject(refusal)
    expect(await rejection(Promise.resolve(store.set(tokens)))).toMatchObject(refusal)
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine')
  })

  test('is created again if its folder is removed', async () => {
    const store = fileTokenStore(join(folder, 'made/tokens.json'))
    await store.set(tokens)
    rmSync(join(folder, 'made'), { recursive: true })
    expect(await store.get()).toBeUndefined()
    await store.set(others)
    expect(await store.get()).toEqual(others)
  })
})

test('works without `process.getBuiltinModule`, as in Node before 20.16', async () => {
  const { getBuiltinModule } = process
  Reflect.deleteProperty(process, 'getBuiltinModule')
  try {
    const store = fileTokenStore(join(folder, 'tokens.json'))
    await store.set(tokens)
    expect(await store.get()).toEqual(tokens)
  } finally {
    process.getBuiltinModule = getBuiltinModule
  }
})

describe('the remains of a killed holder', () => {
  test('are removed by the next one, and never read', async () => {
    const path = join(folder, 'tokens.json')
    const lock = `${path}.lock`
    const store = fileTokenStore(path) as Required<TokenStore>
    await store.set(tokens)
    await store.lock(async () => {
      const [holder] = readdirSync(lock)
      writeFileSync(join(lock, `${holder}`, randomUUID()), '{"accessToken":"sec')
    })
    expect(readdirSync(folder)).toEqual(['tokens.json'])
    // As if it were killed between the two steps of a release.
    mkdirSync(lock)
    await store.set(others)
    expect(readdirSync(folder)).toEqual(['tokens.json'])
    expect(await store.get()).toEqual(others)
  })
})

describe('what others put at the path of the lock', () => {
  /** Lease of the stores here, in milliseconds, after which a lock that nobody renews is taken over. */
  const lease = 200
  const foreign = '7c1b4a52-0f3e-4a8e-9d57-2b1f60c3e8a1'
  let store: Required<TokenStore>
  let lock: string

  beforeEach(async () => {
    const module = await loadShortLeased(lease)
    lock = join(folder, 'tokens.json.lock')
    store = module.fileTokenStore(join(folder, 'tokens.json')) as Required<TokenStore>
  })

  /** A folder that a user might have, with a folder, a file, and a folder named like an id. */
  function makeOthersFolder(path: string): void {
    mkdirSync(join(path, 'Documents'), { recursive: true })
    mkdirSync(join(path, foreign))
    for (const name of ['notes.txt', 'Documents/letter.txt', `${foreign}/photo.jpg`]) {
      writeFileSync(join(path, name), 'mine')
    }
  }

  function namesBelow(path: string): readonly string[] {
    return (readdirSync(path, { recursive: true }) as string[]).sort()
  }

  /** Writes for longer than a lease, so that everything that can be taken over is. */
  async function refusalOf(path: string): Promise<unknown> {
    const before = namesBelow(path)
    const error = await rejection(Promise.resolve(store.set(tokens)))
    expect(namesBelow(path)).toEqual(before)
    return `${error.code}: ${error.message}`
  }

  // issue 12, A1
  test('a link to a folder: nothing in the folder is renamed or removed', async () => {
    const others = join(folder, 'others')
    makeOthersFolder(others)
    symlinkSync(others, lock)
    expect(await refusalOf(others)).toBe(
      `store_failed: \`${lock}\` must not be a link. Remove it, or name another file: \`fileTokenStore(path)\`.`,
    )
    rmSync(join(others, 'Documents'), { recursive: true })
    rmSync(join(others, 'notes.txt'))
    expect(await refusalOf(others)).toMatch(/must not be a link/)
  })

  // issue 12, A1
  test('a link to a folder that appears while the lock is held or awaited: nothing in the folder is renamed or removed', async () => {
    const others = join(folder, 'others')
    makeOthersFolder(others)
    await store.lock(async () => {
      renameSync(lock, join(folder, 'away'))
      symlinkSync(others, lock)
      expect(await refusalOf(others)).toMatch(/must not be a link/)
    })
    expect(namesBelow(others)).toHaveLength(5)
  })

  // issue 12, A1
  test.each([
    ['a folder with files', (): void => makeOthersFolder(lock)],
    [
      'a folder with a file named like an id',
      (): void => {
        mkdirSync(lock)
        writeFileSync(join(lock, foreign), 'mine')
      },
    ],
    [
      'a folder with another file',
      (): void => {
        mkdirSync(join(lock, `${foreign}.old`), { recursive: true })
      },
    ],
    [
      'a folder with a link named like an id',
      (): void => {
        makeOthersFolder(join(folder, 'others'))
        mkdirSync(lock)
        symlinkSync('../others', join(lock, foreign))
      },
    ],
  ])('%s: it is kept, and the error names it', async (_, make) => {
    make()
    expect(await refusalOf(folder)).toBe(
      `store_failed: \`${lock}\` contains something other than a lock. Remove that folder.`,
    )
  })

  // issue 12, A1
  test('a folder named like an id with a file of another name: both are kept', async () => {
    mkdirSync(join(lock, foreign), { recursive: true })
    writeFileSync(join(lock, foreign, 'mine.txt'), 'mine')
    const error = await rejection(Promise.resolve(store.set(tokens)))
    expect(error.message).toMatch(/contains something other than a lock/)
    expect(namesBelow(lock).filter((name) => name.endsWith('mine.txt'))).toHaveLength(1)
  })

  // issue 12, A1
  test('a file: it is kept', async () => {
    writeFileSync(lock, 'mine')
    const refusal = { code: 'store_failed', message: `\`${lock}\` must be a folder.` }
    expect(await rejection(Promise.resolve(store.set(tokens)))).toMatchObject(refusal)
    expect(readFileSync(lock, 'utf8')).toBe('mine')
  })

  // issue 12, A1
  test('a second folder named like an id: one holder at a time has the lock, and it is free in the end', async () => {
    mkdirSync(join(lock, foreign), { recursive: true })
    mkdirSync(join(lock, randomUUID()))
    const stores = [
      store,
      (await loadShortLeased(lease)).fileTokenStore(join(folder, 'tokens.json')) as typeof store,
    ]
    const order: string[] = []
    await Promise.all(
      stores.map((one) =>
        one.lock(async () => {
          order.push('in')
          await new Promise((resolve) => setTimeout(resolve, lease * 3))
          order.push('out')
        }),
      ),
    )
    expect(order).toEqual(['in', 'out', 'in', 'out'])
    await store.set(tokens)
    expect(readdirSync(folder)).toEqual(['tokens.json'])
  })

  // issue 12, A1
  test('a folder instead of the tokens is not removed by `clear`', async () => {
    makeOthersFolder(join(folder, 'tokens.json'))
    const error = await rejection(Promise.resolve(store.clear()))
    expect(`${error.code}: ${error.message}`).toBe(
      `store_failed: \`${join(folder, 'tokens.json')}\` must be a file.`,
    )
    expect(namesBelow(join(folder, 'tokens.json'))).toHaveLength(5)
    expect(readdirSync(folder)).toEqual(['tokens.json'])
  })
})

describe('links and pipes in the default place', () => {
  let script: string
  let outside: string

  beforeEach(async () => {
    outside = join(folder, 'outside')
    mkdirSync(outside)
    mkdirSync(join(folder, 'project'))
    script = await writeScript(
      'script.mjs',
      `const store = fileTokenStore(process.argv[2])
      const tell = ({ code, message }) => console.log(code + ': ' + message)
      await Promise.resolve(store.get()).then(() => console.log('read'), tell)
      await store.set({ accessToken: '$(echo x)', response: {}, redirect: {} }).then(() => console.log('written'), tell)
      await store.clear().then(() => console.log('cleared'), tell)`,
    )
  })

  /** The results of reading, writing and clearing. */
  async function tryStore(...path: readonly string[]): Promise<readonly string[]> {
    const cwd = join(folder, 'project')
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...path], { cwd })
    return stdout.trim().split('\n')
  }

  // issue 12, A2
  test.each([
    ['.flexgen', '.flexgen', '../outside'],
    ['the file', '.flexgen/pets.json', '../../outside/.bashrc'],
    ['the file, to a missing one', '.flexgen/pets.json', '../../outside/.profile'],
    ['the lock', '.flexgen/pets.json.lock', '../../outside'],
  ])('%s: nothing is read, written or removed, and the error names a solution', async (_, name, target) => {
    writeFileSync(join(outside, '.bashrc'), '# mine')
    const link = join(folder, 'project', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(target, link)
    const refusal = `store_failed: \`${link}\` must not be a link. Remove it, or name another file: \`fileTokenStore(path)\`.`
    expect(await tryStore()).toEqual([refusal, refusal, refusal])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readdirSync(outside)).toEqual(['.bashrc'])
    expect(readFileSync(join(outside, '.bashrc'), 'utf8')).toBe('# mine')
  })

  testWith({ mkfifo: findProgram('mkfifo') })(
    'a pipe is not read, since that would wait for a writer',
    async () => {
      const pipe = join(folder, 'project/.flexgen/pets.json')
      mkdirSync(dirname(pipe))
      await promisify(execFile)('mkfifo', [pipe])
      const refusal = `store_failed: \`${pipe}\` must be a file.`
      expect(await tryStore()).toEqual([refusal, refusal, refusal])
      expect(await tryStore(pipe)).toEqual([refusal, refusal, refusal])
    },
  )

  // issue 12, A2
  test('the error shows no control characters of a name, and no command of a runner', async () => {
    const path = join(folder, 'a\u001b[2J\n::error::\u009b\u202eb\u034f##vso[task.complete]###[x].json')
    symlinkSync('nowhere', `${path}.lock`)
    const error = await rejection(Promise.resolve(fileTokenStore(path).set(tokens)))
    expect(error.message).toMatch(/a\ufffd\[2J\ufffd::error::\ufffd\ufffdb\ufffd\ufffd#vso\[/)
    expect(error.message).not.toMatch(/##/)
    expect(error.message).toContain('.json.lock` must not be a link')
  })

  // issue 12, A2
  test('a path from the user may lead through links, but no `.gitignore` is written through one', async () => {
    symlinkSync('../outside', join(folder, 'project/.flexgen'))
    expect(await tryStore('.flexgen/pets.json')).toEqual(['read', 'written', 'cleared'])
    expect(readdirSync(outside)).toEqual([])
  })

  // issue 12, A2
  test('a `.gitignore` that is a link or cannot be written is left unchanged', async () => {
    mkdirSync(join(folder, 'project/.flexgen'))
    symlinkSync('../../outside/.gitignore', join(folder, 'project/.flexgen/.gitignore'))
    expect(await tryStore()).toEqual(['read', 'written', 'cleared'])
    expect(readdirSync(outside)).toEqual([])
  })
})

describe('if the system refuses', () => {
  const testAsNobody = testWith({ setpriv: process.getuid?.() === 0 ? findProgram('setpriv') : 'not root' })

  /** Runs a script as a user that owns nothing, and returns its output. */
  async function runAsNobody(script: string): Promise<string> {
    const command =
      process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []
    const [program = '', ...args] = [...command, process.execPath, script]
    return (await promisify(execFile)(program, args)).stdout
  }

  testAsNobody('a write: the old file stays complete, and the error says why', async () => {
    const place = join(folder, 'place')
    mkdirSync(place)
    const path = join(place, 'tokens.json')
    writeFileSync(path, JSON.stringify(tokens))
    chmodSync(path, 0o644)
    chmodSync(place, 0o555)
    chmodSync(folder, 0o755)
    chmodSync(root, 0o755)
    const script = await writeScript(
      'script.mjs',
      `const store = fileTokenStore(${JSON.stringify(path)})
      const tell = (error) => console.log(error.code)
      console.log((await store.get()).accessToken)
      await store.set({ accessToken: 'b', response: {}, redirect: {} }).catch(tell)
      await store.clear().catch(tell)
      await fileTokenStore(${JSON.stringify(join(place, 'sub/x.json'))}).set({}).catch(tell)`,
    )
    expect((await runAsNobody(script)).split('\n')).toEqual(['a', 'EACCES', 'EACCES', 'EACCES', ''])
    expect(readFileSync(path, 'utf8')).toBe(JSON.stringify(tokens))
    expect(readdirSync(place)).toEqual(['tokens.json'])
  })

  testAsNobody('a read: it is an error, not an account without tokens', async () => {
    const path = join(folder, 'tokens.json')
    writeFileSync(path, JSON.stringify(tokens))
    if (process.getuid?.() === 0) chownSync(path, 0, 0)
    chmodSync(path, process.getuid?.() === 0 ? 0o600 : 0)
    chmodSync(folder, 0o755)
    chmodSync(root, 0o755)
    const script = await writeScript(
      'script.mjs',
      `await fileTokenStore(${JSON.stringify(path)}).get().catch((error) => console.log(error.code))`,
    )
    expect(await runAsNobody(script)).toBe('EACCES\n')
  })

  test('more bytes: the old file stays complete, and nothing remains of the new one', async () => {
    const path = join(folder, 'tokens.json')
    const script = await writeScript(
      'script.mjs',
      `const store = fileTokenStore(${JSON.stringify(path)})
      await store.set({ accessToken: 'a', response: {}, redirect: {} })
      const big = { accessToken: 'secret'.repeat(1_000), response: {}, redirect: {} }
      await store.set(big).then(() => console.log('stored'), (error) => console.log(error.code))
      console.log((await store.get()).accessToken)`,
    )
    // Files may have at most 1 KiB, so the write fails halfway, as on a full disk.
    const { stdout } = await promisify(execFile)('bash', [
      '-c',
      'ulimit -f 1; exec "$0" "$1"',
      process.execPath,
      script,
    ])
    expect(stdout).toBe('EFBIG\na\n')
    expect(readdirSync(folder).sort()).toEqual(['script.mjs', 'tokens.json'])
  })
})

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program })
  const hasFiles = !/workerd|chromium/.test(runtime.name)

  testHere(hasFiles ? 'keeps tokens in a file' : 'keeps none, and says so', async () => {
    const entry = `import { fileTokenStore } from './client.ts'
      export async function main([tokens, others]) {
        const store = fileTokenStore('deep/.flexgen/tokens.json')
        if (!${hasFiles}) {
          return await store.set(tokens).then(() => 'stored', ({ code, message }) => code + ': ' + message)
        }
        const second = fileTokenStore('deep/.flexgen/tokens.json')
        const seen = [await store.get()]
        await store.set(tokens)
        seen.push(await second.get())
        const order = []
        await Promise.all([0, 1, 2, 3, 4, 5].map((index) => [store, second][index % 2].lock(async () => {
          order.push('in')
          await second.get()
          await [store, second][index % 2].set(others)
          order.push('out')
        })))
        seen.push(await store.get())
        await second.clear()
        await second.clear()
        seen.push(await store.get())
        const { readdir, stat } = process.getBuiltinModule('node:fs/promises')
        await store.set(tokens)
        const modes = await Promise.all(['deep', 'deep/.flexgen', 'deep/.flexgen/tokens.json'].map(
          async (path) => ((await stat(path)).mode & 0o777).toString(8)))
        return { seen: seen.map((one) => one ?? null), order: order.join(' '), modes,
          files: (await readdir('deep/.flexgen')).sort() }
      }`
    const script = await bundleScript(entry, { 'client.ts': emit(oauthConfig('tokenStores: [file]')) })
    const result = await runtime.run(script, [tokens, others], { files: true })
    if (hasFiles) {
      expect(result).toEqual({
        seen: [null, tokens, others, null],
        order: 'in out in out in out in out in out in out',
        modes: ['700', '700', '600'],
        files: ['.gitignore', 'tokens.json'],
      })
    } else {
      // Workers' Node API has files in memory, but not at this path.
      expect(result).toBe(
        runtime.name === 'workerd-node'
          ? 'EPERM: operation not permitted'
          : 'unsupported_runtime: This runtime has no node:fs/promises.',
      )
    }
  })
})
