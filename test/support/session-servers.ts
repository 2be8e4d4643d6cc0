import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { pbkdf2Sync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findProgram, findPython } from './external.ts'

/* Servers that others wrote, each with its own way to log in. They are started in a new folder, on the loopback address. */

/** A server with one user. */
export interface SessionServer {
  readonly origin: string
  readonly username: string
  /** Contains characters that forms and JSON escape. */
  readonly password: string
  readonly stop: () => Promise<void>
}

const password = `pass+&=%41"'ö ${randomBytes(6).toString('hex')}`

/** The needs for `testWith`. */
export const keystone = { 'python3 with keystone': findPython('keystone') }
export const django = { 'python3 with django': findPython('django') }
export const qbittorrent = { 'qbittorrent-nox': findProgram('qbittorrent-nox') }
export const transmission = { 'transmission-daemon': findProgram('transmission-daemon') }

/** A project of Keystone's user. */
export interface Keystone extends SessionServer {
  readonly project: string
  /** The number of wrong passwords that lock the account. */
  readonly attempts: number
}

/** OpenStack's Identity service. */
export async function startKeystone(): Promise<Keystone> {
  const known = { username: 'admin', password, project: 'blue whale', attempts: 3 }
  return { ...known, ...(await startPython(keystone['python3 with keystone'], 'keystone_server.py', known)) }
}

/** A Django site whose sessions a test can end. */
export interface Django extends SessionServer {
  /** Results of the logins so far. */
  readonly logins: () => Promise<readonly ('logged in' | 'failed')[]>
  /** Ends all sessions. */
  readonly expire: () => Promise<void>
}

export async function startDjango(): Promise<Django> {
  const known = { username: 'ann', password }
  const server = await startPython(django['python3 with django'], 'django_server.py', known)
  const { origin } = server
  return {
    ...known,
    ...server,
    logins: async () => (await fetch(`${origin}/test/logins`)).json(),
    expire: async () => {
      await fetch(`${origin}/test/expire`)
    },
  }
}

/** A server in Python that gets its folder as an argument, and what it should know as a line; it prints its port. */
async function startPython(
  python: string | undefined,
  script: string,
  known: object,
): Promise<Pick<SessionServer, 'origin' | 'stop'>> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-session-'))
  const path = fileURLToPath(new URL(`../servers/${script}`, import.meta.url))
  const child = launch(python, [path, folder], { stdio: 'pipe' })
  const { stdin, stdout, stderr } = child
  if (!stdin || !stdout || !stderr) throw new Error('All are pipes.')
  let said = ''
  stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-5_000)
  })
  const stop = async (): Promise<void> => {
    await end(child)
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  stdin.write(`${JSON.stringify(known)}\n`)
  const [port] = await Promise.race([
    once(createInterface({ input: stdout }), 'line'),
    once(child, 'close').then(() => []),
  ])
  if (port !== undefined) return { origin: `http://127.0.0.1:${port}`, stop }
  await stop()
  throw new Error(`${script} did not start: ${said}`)
}

/** A qBittorrent without its user interface. */
export interface Qbittorrent extends SessionServer {
  /** The number of wrong passwords that ban an address. */
  readonly attempts: number
}

export async function startQbittorrent(): Promise<Qbittorrent> {
  const [username, attempts] = ['admin', 2]
  const salt = randomBytes(16)
  const hash = pbkdf2Sync(password, salt, 100_000, 64, 'sha512')
  const [port, torrents] = [await freePort(), await freePort()]
  const config = `[LegalNotice]
Accepted=true

[BitTorrent]
Session\\Port=${torrents}
Session\\DHTEnabled=false
Session\\LSDEnabled=false
Session\\PeXEnabled=false
Session\\Interface=lo
Session\\InterfaceAddress=127.0.0.1

[Network]
PortForwardingEnabled=false

[Preferences]
WebUI\\Address=127.0.0.1
WebUI\\Port=${port}
WebUI\\UseUPnP=false
WebUI\\LocalHostAuth=true
WebUI\\Username=${username}
WebUI\\Password_PBKDF2="@ByteArray(${salt.toString('base64')}:${hash.toString('base64')})"
WebUI\\MaxAuthenticationFailCount=${attempts}
`
  const daemon = await startDaemon({
    program: qbittorrent['qbittorrent-nox'],
    port,
    args: (folder) => [`--profile=${folder}`],
    files: { 'qBittorrent/config/qBittorrent.conf': config },
  })
  return { ...daemon, username, password, attempts }
}

/** A Transmission without its user interface. */
export interface Transmission extends SessionServer {
  /** Starts it again, with another session's ID. */
  readonly restart: () => Promise<void>
}

export async function startTransmission(): Promise<Transmission> {
  const username = 'admin'
  const [port, torrents] = [await freePort(), await freePort()]
  const daemon = await startDaemon({
    program: transmission['transmission-daemon'],
    port,
    args: (folder) =>
      [
        ['--foreground', '--config-dir', folder, '--download-dir', folder],
        ['--rpc-bind-address', '127.0.0.1', '--port', `${port}`],
        ['--auth', '--username', username, '--password', password],
        ['--bind-address-ipv4', '127.0.0.1', '--bind-address-ipv6', '::1', '--peerport', `${torrents}`],
        ['--no-portmap', '--no-dht', '--no-lpd', '--no-utp'],
      ].flat(),
    files: {},
  })
  return { ...daemon, username, password }
}

interface DaemonPlan {
  readonly program: string | undefined
  readonly port: number
  readonly args: (folder: string) => readonly string[]
  /** Text of files in its folder, by path. */
  readonly files: Readonly<Record<string, string>>
}

/** Starts a server, and waits until it responds. */
async function startDaemon({
  program,
  port,
  args,
  files,
}: DaemonPlan): Promise<Pick<Transmission, 'origin' | 'stop' | 'restart'>> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-session-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const origin = `http://127.0.0.1:${port}`
  let child: ChildProcess
  const start = async (): Promise<void> => {
    child = launch(program, args(folder), { cwd: folder, env: { ...process.env, HOME: folder } })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said = `${said}${chunk}`.slice(-5_000)
      })
    }
    const deadline = Date.now() + 20_000
    while (child.exitCode === null && Date.now() < deadline) {
      if (await responds(origin)) return
      await pause(20)
    }
    await end(child)
    throw new Error(`${program} did not start: ${said}`)
  }
  await start()
  return {
    origin,
    restart: async () => {
      await end(child)
      await start()
    },
    stop: async () => {
      await end(child)
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts a program that ends with this one at the latest. */
function launch(program: string | undefined, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(`${program}`, args, options)
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await closed
  clearTimeout(impatience)
}

async function responds(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { redirect: 'manual' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1')
  await once(holder, 'listening')
  const address = holder.address()
  await once(holder.close(), 'close')
  if (address === null || typeof address === 'string') throw new Error('A port has a number.')
  return address.port
}
