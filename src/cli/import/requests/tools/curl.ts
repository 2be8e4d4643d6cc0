import type { Note } from '../../model.ts'
import { joinParts } from '../../parts.ts'
import {
  isEmpty,
  literalOf,
  type NamedValue,
  type Part,
  type RequestSource,
  requestLimit,
  Scope,
  type SourceAuth,
  type SourceRequest,
  splitAll,
  splitAt,
  type Value,
} from '../request.ts'
import { type Command, shellCommands } from './shell.ts'
import { isJsonObject, readFields } from './template.ts'

/** Longer than any script of commands, so that a string of another kind is not searched for them. */
const lengthLimit = 2_000_000
/** Words of one command that are read. */
const wordLimit = 2_000

/** True if a string has a command that runs `curl`. */
export function isCurl(text: string): boolean {
  return /(?:^|[\s;|&(/\\])curl(?:\.exe|:[\w.-]{1,50})?[ \t\\^`]/.test(text.slice(0, lengthLimit))
}

/** Reads the `curl` commands of a script. None is run. */
export function readCurl(text: string): RequestSource {
  const requests: SourceRequest[] = []
  const notes: Note[] = []
  if (text.length > lengthLimit) {
    return {
      title: undefined,
      requests,
      notes: [{ place: 'the source', reason: 'Commands longer than 2 MB are not read.', isLost: true }],
    }
  }
  const urls = new Map<string, Value>()
  const commands = shellCommands(withoutPrompts(withoutProse(text))).flatMap((command) => {
    addUrls(urls, command.words)
    const words = curlArguments(command.words)
    return words ? [{ command, words: words.map((word) => withUrl(word, urls)) }] : []
  })
  for (const { command, words } of commands) {
    const place = commands.length > 1 ? `line ${command.line}` : 'command'
    for (const part of splitAtNext(words)) {
      if (requests.length >= requestLimit) break
      const options = new CurlOptions(place, part)
      requests.push(...options.requests())
      notes.push(...options.notes)
    }
    notes.push(...commandNotes(place, command))
  }
  return { title: undefined, requests, notes }
}

/** Only the code blocks of Markdown, whose prose has quotes of its own. Lines keep their numbers. */
function withoutProse(text: string): string {
  let isCode = false
  let hasCode = false
  const lines = text.split('\n').map((line) => {
    const isFence = /^\s*(?:```|~~~)/.test(line)
    if (isFence) isCode = !isCode
    hasCode ||= isFence
    return isFence || !isCode ? '' : line
  })
  return hasCode ? lines.join('\n') : text
}

/** Commands without the `>` of a console, which follows a line that ends with a backslash. */
function withoutPrompts(text: string): string {
  let prompt = ''
  let isContinued = false
  const lines = text.split('\n').map((line) => {
    const isSecond = isContinued && prompt !== '' && line.startsWith(`${prompt.replace('$', '>')}`)
    if (!isContinued) prompt = /^[ \t]*\$ /.exec(line)?.[0] ?? ''
    isContinued = /\\\s*$/.test(line)
    return isSecond ? line.slice(prompt.length) : line
  })
  return lines.join('\n')
}

/** Adds the variables that a command such as `API=https://…` sets to a URL. */
function addUrls(urls: Map<string, Value>, words: readonly Value[]): void {
  const own = words[0]?.length === 1 && words[0][0] === 'export' ? words.slice(1) : words
  for (const word of own) {
    const [head = '', ...rest] = word
    const [all, name] = (typeof head === 'string' && /^([A-Za-z_]\w*)=/.exec(head)) || []
    if (all === undefined || name === undefined) return
    const value = withUrl(joinParts([String(head).slice(all.length), ...rest]), urls)
    const start = typeof value[0] === 'string' ? value[0] : ''
    // One that contains itself, again and again, would grow without bounds.
    const isShort = value.length <= 20 && start.length <= 2_000
    if (isShort && /^https?:\/\//i.test(start)) urls.set(name, value)
    else urls.delete(name)
  }
}

/** A word that begins with a variable that is a URL, with its value. */
function withUrl(word: Value, urls: ReadonlyMap<string, Value>): Value {
  const [first, ...rest] = word
  const url = typeof first === 'object' && first.isShell ? urls.get(first.name) : undefined
  return url ? joinParts([...url, ...rest]) : word
}

function commandNotes(place: string, command: Command): readonly Note[] {
  return [
    ...(command.runsCommands
      ? [{ place, reason: 'It contains `$(…)`, which was not run. Set the value that it prints yourself.' }]
      : []),
    ...(command.readsFiles ? [{ place, reason: 'It reads a file, which was not read.' }] : []),
    ...(command.words.length > wordLimit
      ? [{ place, reason: `Only its first ${wordLimit} words were read.` }]
      : []),
    ...(command.isOpen ? [{ place, reason: 'A quote is not closed. Check what was read.' }] : []),
  ]
}

/** The words after `curl`; undefined for other commands. */
function curlArguments(words: readonly Value[]): readonly Value[] | undefined {
  const [program] = words[0] ?? []
  if (typeof program === 'string' && /^(?:docker|podman|nerdctl|kubectl|oc)$/.test(program)) {
    const at = words.findIndex((word) => /^(?:[\w./-]*\/)?curl(?::[\w.-]+)?$/.test(literalOf(word) ?? ''))
    return at < 0 ? undefined : words.slice(at + 1).slice(0, wordLimit)
  }
  for (const [index, word] of words.slice(0, 12).entries()) {
    const text = typeof word[0] === 'string' && word.length === 1 ? word[0] : ''
    if (/^(?:.*[/\\])?curl(?:\.exe)?$/.test(text)) return words.slice(index + 1).slice(0, wordLimit)
    const isBefore =
      /^(?:[$%>#!]|sudo|time|env|exec|command|then|do|if|!|-.*|\w+=.*)$/s.test(text) ||
      typeof word[0] !== 'string'
    if (!isBefore && !/^\w+=/.test(typeof word[0] === 'string' ? word[0] : '')) return undefined
  }
  return undefined
}

function splitAtNext(words: readonly Value[]): readonly (readonly Value[])[] {
  const parts: Value[][] = [[]]
  for (const word of words) {
    if (word.length === 1 && (word[0] === '--next' || word[0] === '-:')) parts.push([])
    else parts.at(-1)?.push(word)
  }
  return parts
}

/** Long options that take a value, without those that are rare; short ones by the long name. */
const longOf: Readonly<Record<string, string>> = {
  A: 'user-agent',
  b: 'cookie',
  c: 'cookie-jar',
  C: 'continue-at',
  d: 'data',
  D: 'dump-header',
  e: 'referer',
  E: 'cert',
  F: 'form',
  H: 'header',
  K: 'config',
  m: 'max-time',
  o: 'output',
  P: 'ftp-port',
  Q: 'quote',
  r: 'range',
  t: 'telnet-option',
  T: 'upload-file',
  u: 'user',
  U: 'proxy-user',
  w: 'write-out',
  x: 'proxy',
  X: 'request',
  y: 'speed-time',
  Y: 'speed-limit',
  z: 'time-cond',
}

const withValue = new Set([
  ...Object.values(longOf),
  ...`abstract-unix-socket alt-svc aws-sigv4 cacert capath cert-type ciphers connect-timeout connect-to create-file-mode crlfile
  curves data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-servers doh-url ech egd-file engine
  etag-compare etag-save expect100-timeout form-string happy-eyeballs-timeout-ms haproxy-clientip hostpubmd5 hostpubsha256 hsts
  interface ipfs-gateway json keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options
  mail-auth mail-from mail-rcpt max-filesize max-redirs netrc-file noproxy oauth2-bearer output-dir parallel-max pass
  pinnedpubkey preproxy proto proto-default proto-redir proxy-cacert proxy-capath proxy-cert proxy-ciphers proxy-crlfile
  proxy-header proxy-key proxy-pass proxy-pinnedpubkey proxy-service-name proxy1.0 pubkey random-file rate request-target
  resolve retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service
  socks5-hostname speed-time stderr tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config
  unix-socket url url-query variable vlan-priority`.split(/\s+/),
])

/** Options whose value is always a file that curl reads. */
const readsFile =
  /^(?:config|netrc-file|upload-file|cacert|capath|crlfile|cert|key|proxy-cert|proxy-key|pubkey)$/

interface Option {
  readonly name: string
  readonly value: Value
}

class CurlOptions {
  readonly notes: Note[] = []
  readonly #place: string
  readonly #options: readonly Option[]
  readonly #urls: readonly Value[]

  constructor(place: string, words: readonly Value[]) {
    this.#place = place
    const options: Option[] = []
    const urls: Value[] = []
    let isOptions = true
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? []
      const head = typeof word[0] === 'string' ? word[0] : ''
      if (!isOptions || !/^-./s.test(head)) {
        if (!isEmpty(word)) urls.push(word)
      } else if (head === '--') isOptions = false
      else if (head.startsWith('--')) {
        const name = head.slice(2)
        options.push({ name, value: withValue.has(name) ? (words[++index] ?? []) : [] })
      } else {
        // Short options may be joined, and the last may be followed by its value: `-sXGET`.
        for (let at = 1; at < head.length; at++) {
          const name = longOf[head[at] ?? '']
          if (name === undefined) {
            options.push({ name: head[at] ?? '', value: [] })
            continue
          }
          const rest = joinParts([head.slice(at + 1), ...word.slice(1)])
          options.push({ name, value: rest.length ? rest : (words[++index] ?? []) })
          break
        }
      }
    }
    this.#options = options
    this.#urls = [...urls, ...this.#all('url')].map(readPlaceholders)
    for (const { name, value } of options) {
      const isFile =
        readsFile.test(name) || (/^(?:data|data-\w+|json|header|form)$/.test(name) && hasFile(name, value))
      const isCookieFile = name === 'cookie' && !includesText(value, '=') && typeof value[0] === 'string'
      if (isFile || isCookieFile || name === 'netrc' || name === 'n') {
        this.notes.push(fileNote(place, name === 'n' ? 'netrc' : name))
      }
    }
  }

  requests(): readonly SourceRequest[] {
    const isQuery = this.#includesText('get') || this.#includesText('G')
    const data = this.#options.filter(({ name }) => /^(?:data|data-\w+)$/.test(name))
    const fields = data.flatMap(({ name, value }) =>
      name === 'data-urlencode' ? readEncodedField(value) : readForm(value),
    )
    const inJson = [...data.map(({ value }) => value), ...this.#all('json')].flatMap(readJsonFields)
    const added = this.#all('url-query').flatMap(readForm)
    const parts = this.#options.filter(({ name }) => /^form(?:-string)?$/.test(name)).flatMap(readPart)
    const hasBody =
      data.length > 0 ||
      this.#includesText('json') ||
      this.#includesText('form') ||
      this.#includesText('form-string')
    const method = this.#last('request')
    const headers = this.#headers()
    return this.#urls.map((url) => ({
      place: this.#place,
      method:
        typeof method?.[0] === 'string' ? method[0].toUpperCase() : hasBody && !isQuery ? 'POST' : 'GET',
      url,
      headers,
      query: isQuery ? [...fields, ...added] : added,
      fields: isQuery ? [] : [...parts, ...fields, ...inJson],
      bodyFormat: parts.length ? 'multipart' : inJson.length ? 'json' : fields.length ? 'form' : undefined,
      auth: this.#auth(url),
      variables: new Scope(),
    }))
  }

  #all(name: string): readonly Value[] {
    return this.#options.filter((each) => each.name === name).map(({ value }) => value)
  }

  #last(name: string): Value | undefined {
    return this.#all(name).at(-1)
  }

  #includesText(name: string): boolean {
    return this.#options.some((each) => each.name === name)
  }

  #headers(): readonly NamedValue[] {
    const headers = this.#all('header').flatMap((header): readonly NamedValue[] => {
      const [name, value] = splitAt(header, ':')
      return value === undefined || isEmpty(value) ? [] : [{ name: trimValue(name), value: trimValue(value) }]
    })
    const cookies = this.#all('cookie').filter(
      (value) => includesText(value, '=') || typeof value[0] === 'object',
    )
    return [...headers, ...cookies.map((value) => ({ name: ['Cookie'], value }))]
  }

  #auth(url: Value): SourceAuth | undefined {
    const user = this.#last('user')
    const [username, password] = user ? splitAt(user, ':') : [[], []]
    const token = this.#last('oauth2-bearer')
    const sigv4 = this.#last('aws-sigv4')
    if (sigv4) return awsOf(sigv4, url)
    if (token) return { kind: 'bearer', token, prefix: undefined }
    for (const type of ['negotiate', 'ntlm', 'ntlm-wb'])
      if (this.#includesText(type)) return { kind: 'unknown', type }
    if (!user) return undefined
    if (password === undefined) {
      this.notes.push({
        place: this.#place,
        reason: '`-u` has no password, for which curl prompts. Set it as well.',
      })
    }
    const kind = this.#includesText('digest') || this.#includesText('anyauth') ? 'digest' : 'basic'
    // A password that is not there is not an empty one.
    return { kind, username, password: password ?? [{ name: 'password' }] }
  }
}

/** Placeholders such as `{{account}}`, `{id}` and `<id>` as references. */
function readPlaceholders(url: Value): Value {
  const placeholder = /\{\{ ?([\w.-]{1,60}) ?\}\}|\{([\w.-]{1,60})\}|<([\w. -]{1,60})>/g
  return joinParts(
    url.flatMap((part): Value => {
      if (typeof part !== 'string') return [part]
      const parts: Part[] = []
      let from = 0
      for (const match of part.matchAll(placeholder)) {
        parts.push(part.slice(from, match.index), { name: match[1] ?? match[2] ?? match[3] ?? '' })
        from = match.index + match[0].length
      }
      return [...parts, part.slice(from)]
    }),
  )
}

function fileNote(place: string, option: string): Note {
  return { place, reason: `\`--${option}\` reads a file, which was not read.` }
}

/** Region and service of `--aws-sigv4 aws:amz:REGION:SERVICE`; if missing, they come from the host, as in curl. */
function awsOf(value: Value, url: Value): SourceAuth {
  const [, , region = [], service = []] = splitAll(value, ':', 4)
  const host = /^(?:https?:\/\/)?([^/?#:]*)/.exec(typeof url[0] === 'string' ? url[0] : '')?.[1] ?? ''
  const [first = '', second = ''] = host.split('.')
  return {
    kind: 'aws',
    region: isEmpty(region) ? [second] : region,
    service: isEmpty(service) ? [first] : service,
  }
}

function trimValue(value: Value): Value {
  return joinParts(
    value.map((part, index) => {
      if (typeof part !== 'string') return part
      const start = index === 0 ? part.trimStart() : part
      return index === value.length - 1 ? start.trimEnd() : start
    }),
  )
}

function includesText(value: Value, text: string): boolean {
  return value.some((part) => typeof part === 'string' && part.includes(text))
}

function hasFile(name: string, value: Value): boolean {
  const head = typeof value[0] === 'string' ? value[0] : ''
  if (name === 'form') return /^[^=]*=[@<]/.test(head)
  if (name === 'data-raw') return false
  return name === 'data-urlencode' ? /^[^=]*@/.test(head) : head.startsWith('@')
}

/** `a=b&c=d` as pairs. */
function readForm(value: Value): readonly NamedValue[] {
  return splitAll(value, '&', 100).flatMap((pair): readonly NamedValue[] => {
    const [name, content] = splitAt(pair, '=')
    return content && isFieldName(name) ? [{ name, value: content.map(decodeForm) }] : []
  })
}

function decodeForm(part: Part): Part {
  if (typeof part !== 'string') return part
  try {
    return decodeURIComponent(part.replaceAll('+', ' '))
  } catch {
    return part
  }
}

/** `name=value`, whose value is encoded as a whole, or `name@file`. */
function readEncodedField(value: Value): readonly NamedValue[] {
  const file = /^([\w.[\]-]+)@/.exec(typeof value[0] === 'string' ? value[0] : '')?.[1]
  if (file !== undefined) return [{ name: [file], value: [{ name: 'file' }] }]
  const [name, content] = splitAt(value, '=')
  return content && isFieldName(name) ? [{ name, value: content }] : []
}

function isFieldName(name: Value): boolean {
  return /^[\w.[\]-]+$/.test(literalOf(name) ?? '')
}

/** A part of a multipart body: `name=value;type=…`, unless its value is a file. */
function readPart({ name: option, value }: Option): readonly NamedValue[] {
  const [name, content] = splitAt(value, '=')
  const isFile = option === 'form' && hasFile('form', value)
  if (!content || isFile || !isFieldName(name)) return []
  return [{ name, value: option === 'form' ? splitAt(content, ';')[0] : content }]
}

/** Fields of a body in JSON; references are not part of the names. */
function readJsonFields(value: Value): readonly NamedValue[] {
  const text = value.map((part) => (typeof part === 'string' ? part : '')).join('')
  return isJsonObject(text) ? readFields(text).map(([name, each]) => ({ name: [name], value: [each] })) : []
}
