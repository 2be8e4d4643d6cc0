import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testWith } from './external.ts'
import { bundleScript, closeBrowser, runtimes } from './runtimes.ts'

let server: Server
let url: string

beforeAll(async () => {
  server = createServer((request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' })
    response.end(JSON.stringify({ method: request.method, url: request.url }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await closeBrowser()
  server.close()
  server.closeAllConnections()
})

describe.each(runtimes)('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program })

  testHere('passes input to main and returns its result, as JSON', async () => {
    const input = { text: '%s "é" \u2028 </script> `x`', list: [1, null, true], deep: { a: {} } }
    const script = `export async function main(input) { console.log('noise'); return { input, gone: undefined } }`
    expect(await runtime.run(script, input)).toEqual({ input })
  })

  testHere('passes and returns values that are large or undefined', async () => {
    const large = 'é'.repeat(3_000_000)
    expect((await runtime.run('export const main = async (input) => input', large)) === large).toBe(true)
    expect(await runtime.run('export async function main() {}', undefined)).toBeUndefined()
  })

  testHere('rejects with what main threw', async () => {
    const script = `export async function main() { throw new RangeError('too far', { cause: new Error('the wind') }) }`
    const run = runtime.run(script, null)
    await expect(run).rejects.toThrow(new RegExp(`^${runtime.name}: RangeError: too far\n`))
    await expect(run).rejects.toThrow(/main/)
    await expect(run).rejects.toThrow('caused by Error: the wind')
  })

  testHere('rejects if the script is not a module with a main', async () => {
    await expect(runtime.run('export async function main( {', null)).rejects.toThrow(`${runtime.name}: `)
    await expect(runtime.run('export const other = 1', null)).rejects.toThrow(`${runtime.name}: TypeError`)
  })

  testHere('ends a script that does not return', async () => {
    const script = 'export async function main() { for (;;); }'
    await expect(runtime.run(script, null, { timeout: 2_000 })).rejects.toThrow(
      `${runtime.name}: no result within 2000 ms`,
    )
    expect(await runtime.run('export async function main() { return 1 }', null)).toBe(1)
  })

  testHere('reaches a server on the loopback address', async () => {
    const script = `export async function main(url) { return (await fetch(url + '/path', { method: 'POST' })).json() }`
    expect(await runtime.run(script, url)).toEqual({ method: 'POST', url: '/path' })
  })

  testHere('runs several scripts at a time', async () => {
    const script = 'export async function main(n) { return n * 2 }'
    expect(await Promise.all([1, 2, 3].map((n) => runtime.run(script, n)))).toEqual([2, 4, 6])
  })
})

describe.each(runtimes.filter(({ name }) => !/workerd|chromium/.test(name)))('$name', (runtime) => {
  const testHere = testWith({ [runtime.name]: runtime.program })

  testHere('passes the given environment variables, and none of the test’s own', async () => {
    const script = `export async function main() { return [process.env.TOKEN, process.env.VITEST] }`
    expect(await runtime.run(script, null, { env: { TOKEN: 'a b' } })).toEqual(['a b', null])
  })

  testHere('rejects if the process ends before main returns', async () => {
    const script = `export async function main() { process.exit(3) }`
    await expect(runtime.run(script, null)).rejects.toThrow(
      `${runtime.name}: ended without a result (exit code 3)`,
    )
  })
})

describe.each(runtimes.filter(({ name }) => name === 'workerd-node'))('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })('has Node’s API', async () => {
    const script = `export async function main() {
      return [typeof process.getBuiltinModule('node:crypto').createHmac, typeof Buffer]
    }`
    expect(await runtime.run(script, null)).toEqual(['function', 'function'])
  })
})

describe.each(runtimes.filter(({ name }) => /^(workerd|chromium)$/.test(name)))('$name', (runtime) => {
  testWith({ [runtime.name]: runtime.program })('has nothing of Node', async () => {
    const script = `export async function main() {
      return [typeof process, typeof Buffer, await import('node:fs').catch(() => 'no module')]
    }`
    expect(await runtime.run(script, null)).toEqual(['undefined', 'undefined', 'no module'])
  })
})

test('bundleScript bundles TypeScript of virtual modules and of the disk into one module', async () => {
  const disk = new URL('./external.ts', import.meta.url).href
  const script = await bundleScript(
    `import { twice } from './twice.ts'
     export type { Shape } from ${JSON.stringify(disk)}
     export async function main(n: number): Promise<string> { return twice(n) satisfies string }`,
    {
      'twice.ts': `import { label, type Label } from './parts/label.ts'
        export function twice(n: number): Label { return label(n * 2) }`,
      'parts/label.ts': `import { unit } from '../unit.ts'
        export type Label = string
        export const label = (n: number): Label => n + unit`,
      './unit.ts': `export const unit = ' m' as const`,
    },
  )
  expect(script).not.toMatch(/\bimport\b/)
  const module = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
    main(n: number): Promise<string>
  }
  expect(await module.main(21)).toBe('42 m')
})

test('bundleScript rejects an import of a module that was not given', async () => {
  await expect(bundleScript(`import './absent.ts'`, {})).rejects.toThrow('no virtual module "absent.ts"')
})
