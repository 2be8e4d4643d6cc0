/** The frame that runs clients: it runs only those of the page around it, and only in its sandbox. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

type Listener = (event: object) => void

const page = {}
let listener: Listener | undefined

beforeAll(async () => {
  vi.stubGlobal('parent', page)
  vi.stubGlobal('addEventListener', (_: string, each: Listener) => {
    listener = each
  })
  // The frame replaces these.
  vi.stubGlobal('Request', Request)
  vi.stubGlobal('Response', Response)
  await import('../../playground/src/explain/frame.ts')
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => vi.unstubAllGlobals())

test.each([
  { name: 'the page, in the sandbox', origin: 'null', source: page, runs: 1 },
  {
    name: 'a site that frames it without a sandbox',
    origin: 'https://flexgen.example',
    source: page,
    runs: 0,
  },
  { name: 'another frame', origin: 'null', source: {}, runs: 0 },
])('$name: runs $runs client', ({ origin, source, runs }) => {
  vi.stubGlobal('origin', origin)
  const loads = vi.spyOn(URL, 'createObjectURL').mockReturnValue('data:text/javascript,')
  listener?.({ data: { script: '' }, source, ports: [{ postMessage: () => {} }] })
  expect(loads).toHaveBeenCalledTimes(runs)
})
