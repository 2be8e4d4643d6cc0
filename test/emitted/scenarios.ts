import type { CreateClient } from '../support/emitted.ts'

/** One call of a client as data, which can be passed to any runtime. */
export interface Scenario {
  /** Name of one of the script's clients. */
  readonly client: string
  readonly options?: object
  readonly input: string
  readonly init?: {
    readonly method?: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string
    readonly redirect?: RequestRedirect
  }
  /** The type that the body of `init` is converted to. */
  readonly body?: keyof typeof bodies
  /** How the call is made; if omitted, input and init are passed to `client.fetch` unchanged. */
  readonly as?: 'Request' | 'stream' | 'signed'
}

/** Bodies that are not strings, created from one. */
export const bodies = {
  URLSearchParams: (text: string) => new URLSearchParams({ text }),
  FormData: (text: string) => {
    const form = new FormData()
    form.append('text', text)
    form.append('file', new Blob([text], { type: 'text/x-pets' }), 'ü')
    return form
  },
  Blob: (text: string) => new Blob([text], { type: 'text/x-pets' }),
  'Blob without a type': (text: string) => new Blob([text]),
  bytes: (text: string) => new TextEncoder().encode(text),
} satisfies Readonly<Record<string, (text: string) => BodyInit>>

/** The outcome of a call. */
export interface Outcome {
  readonly status?: number
  readonly url?: string
  readonly redirected?: boolean
  readonly text?: string
  readonly error?: { readonly name: string; readonly code: string | undefined; readonly text: string }
}

/**
 * Runs scenarios one after another inside a runtime.
 *
 * @returns their outcomes by the same names
 */
export async function run(
  clients: Readonly<Record<string, CreateClient>>,
  scenarios: Readonly<Record<string, Scenario>>,
): Promise<Readonly<Record<string, Outcome>>> {
  const outcomes: Record<string, Outcome> = {}
  for (const [name, scenario] of Object.entries(scenarios)) {
    try {
      const response = await call(clients, scenario)
      const { status, url, redirected } = response
      outcomes[name] = { status, url, redirected, text: await response.text() }
    } catch (thrown) {
      // A runtime may throw anything; it is only read.
      const error = thrown as Error & { readonly code?: string }
      outcomes[name] = { error: { name: error.name, code: error.code, text: `${error.stack}${error}` } }
    }
  }
  return outcomes
}

function call(
  clients: Readonly<Record<string, CreateClient>>,
  { client: name, options, input, init: given, body, as }: Scenario,
): Promise<Response> {
  const init: RequestInit | undefined = body ? { ...given, body: bodies[body](given?.body ?? '') } : given
  const client = clients[name]?.(options)
  if (!client) throw new Error(`The script has no client ${name}.`)
  switch (as) {
    case 'Request':
      return client.fetch(new Request(input, init))
    case 'signed':
      return client.sign(input, init).then((request) => fetch(request))
    case 'stream':
      // The types do not have `duplex` yet.
      return client.fetch(input, {
        ...given,
        body: streamOf(given?.body ?? ''),
        duplex: 'half',
      } as RequestInit)
    default:
      return client.fetch(input, init)
  }
}

function streamOf(text: string): ReadableStream {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })
}
