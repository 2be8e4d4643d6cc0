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

test('says at once that an explanation cannot be sent', async () => {
  vi.stubGlobal('origin', 'null')
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('data:text/javascript,')
  const postMessage = vi.fn().mockImplementationOnce(() => {
    throw new DOMException('it could not be cloned', 'DataCloneError')
  })
  listener?.({ data: { script: '' }, source: page, ports: [{ postMessage }] })
  await vi.waitFor(() => expect(postMessage).toHaveBeenCalledTimes(2))
  expect(postMessage).toHaveBeenLastCalledWith({ problem: 'it could not be cloned', variables: [] })
})

test('says at once that a client cannot be sent to the frame', async () => {
  let load = (): void => {}
  const frame = {
    setAttribute: () => {},
    append: () => {},
    remove: vi.fn(),
    addEventListener: (_: string, each: () => void) => {
      load = each
    },
    contentWindow: {
      postMessage: () => {
        throw new DOMException('it could not be cloned', 'DataCloneError')
      },
    },
  }
  vi.stubGlobal('document', { createElement: () => frame, body: { append: () => load() } })
  const { explainConfig } = await import('../../playground/src/explain/run.ts')
  const text = 'flexgen: 1\nbaseUrl: https://api.example.com\n'
  expect(await explainConfig({ name: 'api.flexgen.yaml', text }, new Map())).toEqual({
    problem: 'The client cannot be run: it could not be cloned',
    variables: [],
  })
  expect(frame.remove).toHaveBeenCalled()
})
