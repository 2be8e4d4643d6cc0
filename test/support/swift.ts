import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findProgram } from './external.ts'
import type { RunningServer } from './servers.ts'

/** An S3 server: OpenStack Swift with its S3 API, one disk and one user. */
export interface Swift extends RunningServer {
  readonly origin: string
  readonly region: string
  readonly accessKey: string
  readonly secretKey: string
}

const services = ['account', 'container', 'object'] as const
const programs = ['swift-ring-builder', ...[...services, 'proxy'].map((name) => `swift-${name}-server`)]
const region = 'eu-test-1'
const accessKey = 'test:tester'
const secretKey = 'TestS3cret/+='
const patience = 30_000

/** The needs for `testWith`. */
export const swiftPrograms: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  programs.map((name) => [name, findProgram(name)]),
)

/** Runs it in its own folder, and waits until it responds; rejects with its message otherwise. */
export async function startSwift(): Promise<Swift> {
  const folder = await mkdtemp(join(tmpdir(), 'flexgen-swift-'))
  const ports = await findFreePorts(services.length + 1)
  await mkdir(join(folder, 'disks', 'disk'), { recursive: true })
  for (const [name, text] of Object.entries(configs(folder, ports))) await writeFile(join(folder, name), text)
  await Promise.all(services.map((service, at) => makeRing(folder, service, ports[at] ?? 0)))

  let said = ''
  const children: ChildProcess[] = []
  const kill = () => {
    for (const child of children) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', kill)
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue
      child.kill('SIGKILL')
      await once(child, 'close')
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    process.off('exit', kill)
  }
  for (const name of [...services, 'proxy']) {
    const child = spawn(swiftPrograms[`swift-${name}-server`] ?? '', [`${name}.conf`, '-v'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said = `${said}${name}: ${chunk}`.slice(-20_000)
      })
    }
    children.push(child)
  }

  const origin = `http://127.0.0.1:${ports.at(-1)}`
  const deadline = Date.now() + patience
  while (children.every((child) => child.exitCode === null) && Date.now() < deadline) {
    const all = await Promise.all(ports.map((port) => isHealthy(port)))
    if (all.every(Boolean)) return { origin, region, accessKey, secretKey, folder, stop }
    await sleep(50)
  }
  await stop()
  throw new Error(`swift did not start: ${said}`)
}

function configs(folder: string, ports: readonly number[]): Readonly<Record<string, string>> {
  const common = (port: number | undefined): string => `[DEFAULT]
swift_dir = ${folder}
devices = ${join(folder, 'disks')}
mount_check = false
bind_ip = 127.0.0.1
bind_port = ${port}
user = ${userInfo().username}
workers = 0
fallocate_reserve = 0
disable_fallocate = true
`
  const storage = services.map((service, at) => [
    `${service}.conf`,
    `${common(ports[at])}
[pipeline:main]
pipeline = healthcheck ${service}-server
[filter:healthcheck]
use = egg:swift#healthcheck
[app:${service}-server]
use = egg:swift#${service}
`,
  ])
  return {
    ...Object.fromEntries(storage),
    'swift.conf': '[swift-hash]\nswift_hash_path_prefix = a\nswift_hash_path_suffix = b\n',
    // There is no memcached: its client is required, but finds no server.
    'proxy.conf': `${common(ports.at(-1))}
[pipeline:main]
pipeline = catch_errors healthcheck cache listing_formats s3api tempauth proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = ${region}
auth_pipeline_check = false
allow_multipart_uploads = false
[filter:tempauth]
use = egg:swift#tempauth
user_${accessKey.replace(':', '_')} = ${secretKey} .admin
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
`,
  }
}

/** Maps a service's data to places: all on the one disk. */
async function makeRing(folder: string, service: string, port: number): Promise<void> {
  const run = (...args: readonly string[]) =>
    promisify(execFile)(swiftPrograms['swift-ring-builder'] ?? '', [`${service}.builder`, ...args], {
      cwd: folder,
    })
  await run('create', '4', '1', '0')
  await run('add', `r1z1-127.0.0.1:${port}/disk`, '1')
  await run('rebalance')
}

async function findFreePorts(count: number): Promise<readonly number[]> {
  const holders = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(holders.map((holder) => once(holder, 'listening')))
  const ports = holders.map((holder) => (holder.address() as AddressInfo).port)
  await Promise.all(holders.map((holder) => once(holder.close(), 'close')))
  return ports
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthcheck`)).ok
  } catch {
    return false
  }
}
