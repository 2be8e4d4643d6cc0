import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fileIfThere } from '../support/external.ts'

const runtimes = fileURLToPath(new URL('../runtimes/node_modules/', import.meta.url))
const schemaUrl = new URL('../../schema/flexgen.schema.json', import.meta.url).href

/** The server that the YAML extension of VS Code runs; `undefined` if it is not installed. */
export const languageServerPath: string | undefined = fileIfThere(
  `${runtimes}yaml-language-server/bin/yaml-language-server`,
)
/** The server requires Node 22 but also runs on 20, which is used if 22 is not installed. */
const node = fileIfThere(`${runtimes}node-22/bin/node`) ?? process.execPath

/** A position in a document, as LSP counts: from 0, in UTF-16 units. */
export interface LspPosition {
  readonly line: number
  readonly character: number
}

export interface LspRange {
  readonly start: LspPosition
  readonly end: LspPosition
}

export interface LspDiagnostic {
  readonly range: LspRange
  readonly message: string
  /** 1 error, 2 warning. */
  readonly severity?: number
}

export interface CompletionItem {
  readonly label: string
  readonly insertText?: string
  readonly textEdit?: { readonly newText: string; readonly range: LspRange }
  readonly documentation?: string | { readonly value: string }
}

/** How long to wait for a response of the server, in milliseconds. */
const patience = 30_000

/** The YAML language server, with flexgen's schema for `*.flexgen.yaml`, over stdin and stdout (LSP 3.17). */
export class LanguageServer {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #answers = new Map<number, (message: Message) => void>()
  readonly #diagnosed = new Map<string, (found: readonly LspDiagnostic[]) => void>()
  readonly #failures: ((reason: Error) => void)[] = []
  #unread: Buffer = Buffer.alloc(0)
  #lastId = 0
  #documents = 0

  private constructor(path: string) {
    this.#child = spawn(node, [path, '--stdio'])
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#child.stderr.resume()
    const fail = (): void => {
      for (const reject of this.#failures) reject(new Error('the language server has ended'))
    }
    this.#child.once('exit', fail)
    this.#child.once('error', fail)
  }

  /**
   * Starts the server.
   *
   * @param schemas value of the setting `yaml.schemas`; defaults to flexgen's schema for each `*.flexgen.yaml`
   * @param folder path of the open folder; defaults to one that does not exist
   */
  static async start({
    schemas = { [schemaUrl]: '*.flexgen.yaml' },
    folder,
  }: {
    readonly schemas?: Readonly<Record<string, unknown>>
    readonly folder?: string
  } = {}): Promise<LanguageServer> {
    if (languageServerPath === undefined) throw new Error('yaml-language-server is not installed')
    const server = new LanguageServer(languageServerPath)
    server.#settings = settings(schemas)
    const uri = folder === undefined ? null : pathToFileURL(folder).href
    if (uri !== null) server.#folder = uri
    await server.#request('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: uri === null ? null : [{ uri, name: 'project' }],
      capabilities: {
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
        workspace: { configuration: true },
      },
    })
    server.#notify('initialized', {})
    server.#notify('workspace/didChangeConfiguration', { settings: server.#settings })
    return server
  }

  #settings: Record<string, unknown> = {}
  #folder = 'file:///project'

  /**
   * Opens a new file and waits for its diagnostics.
   *
   * @param name path in the folder
   */
  async diagnose(text: string, name?: string): Promise<readonly LspDiagnostic[]> {
    const { uri, diagnosed } = this.#open(text, name)
    const found = await diagnosed
    this.#notify('textDocument/didClose', { textDocument: { uri } })
    return found
  }

  /** The completions at a position. */
  async complete(text: string, position: LspPosition): Promise<readonly CompletionItem[]> {
    const result = await this.#ask('textDocument/completion', text, position)
    if (Array.isArray(result)) return result
    return (result as { readonly items?: readonly CompletionItem[] } | null)?.items ?? []
  }

  /** The Markdown of the hover at a position; `''` if there is none. */
  async hover(text: string, position: LspPosition): Promise<string> {
    const result = (await this.#ask('textDocument/hover', text, position)) as Hover | null
    const contents = result?.contents ?? ''
    return typeof contents === 'string' ? contents : contents.value
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('exit', resolve))
    this.#failures.length = 0
    await this.#request('shutdown', null)
    this.#notify('exit', undefined)
    await ended
  }

  async #ask(method: string, text: string, position: LspPosition): Promise<unknown> {
    const { uri, diagnosed } = this.#open(text)
    // The schema is loaded by then.
    await diagnosed
    const result = await this.#request(method, { textDocument: { uri }, position })
    this.#notify('textDocument/didClose', { textDocument: { uri } })
    return result
  }

  #open(
    text: string,
    name = `${++this.#documents}.flexgen.yaml`,
  ): {
    readonly uri: string
    readonly diagnosed: Promise<readonly LspDiagnostic[]>
  } {
    const uri = `${this.#folder}/${name}`
    const diagnosed = this.#waitFor<readonly LspDiagnostic[]>(`diagnostics of ${uri}`, (resolve) =>
      this.#diagnosed.set(uri, resolve),
    )
    this.#notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } })
    return { uri, diagnosed }
  }

  async #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#lastId
    const answered = this.#waitFor<Message>(`response to ${method}`, (resolve) =>
      this.#answers.set(id, resolve),
    )
    this.#send({ id, method, params })
    const { result, error } = await answered
    if (error) throw new Error(`${method}: ${error.message}`)
    return result
  }

  async #waitFor<T>(what: string, listen: (resolve: (value: T) => void) => void): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#failures.push(reject)
        timer = setTimeout(() => reject(new Error(`no ${what} in time`)), patience)
        listen(resolve)
      })
    } finally {
      clearTimeout(timer)
    }
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params })
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk])
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n')
      if (head < 0) return
      const length = Number(/content-length: *(\d+)/i.exec(this.#unread.toString('latin1', 0, head))?.[1])
      const end = head + 4 + length
      if (!(this.#unread.length >= end)) return
      const message = JSON.parse(this.#unread.toString('utf8', head + 4, end)) as Message
      this.#unread = this.#unread.subarray(end)
      this.#receive(message)
    }
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      this.#answers.get(Number(id))?.({ result, error })
      this.#answers.delete(Number(id))
    } else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly LspDiagnostic[] }
      this.#diagnosed.get(uri)?.(diagnostics)
      this.#diagnosed.delete(uri)
    } else if (id !== undefined) {
      const items = (params as { readonly items?: readonly { readonly section: string }[] }).items ?? []
      const answer =
        method === 'workspace/configuration'
          ? items.map(({ section }) => this.#settings[section] ?? null)
          : null
      this.#send({ id, result: answer })
    }
  }
}

interface Message {
  readonly id?: number | string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string } | undefined
}

interface Hover {
  readonly contents: string | { readonly value: string }
}

/** Settings as in VS Code, without downloads. */
function settings(schemas: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      format: { enable: false },
      schemaStore: { enable: false },
      schemas,
    },
    editor: { tabSize: 2 },
  }
}
