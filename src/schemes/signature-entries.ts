import type { Expression, Json, Step } from '../ir/plan.ts'
import { holdsSecret, referencesOf } from '../ir/text.ts'
import { call, literal, named, whereGiven } from './expressions.ts'
import type { FieldReader } from './field-reader.ts'
import {
  exposedIn,
  isNeverEmpty,
  jsonWith,
  type KnownStep,
  type Later,
  names,
  presentStringOf,
  referencesInJson,
  type SignatureConfig,
  textOf,
  unlessEmpty,
  type View,
} from './signature-values.ts'

type Place = 'query' | 'form' | 'json' | 'headers'

/** An entry that the signature adds to the request. */
export interface Entry {
  readonly place: Place
  readonly name: string
  readonly value: Json
}

/** In the order in which they are set: headers see the query and the body. */
const places: readonly Place[] = ['query', 'form', 'json', 'headers']

/** The parts of a request that contain an entry. */
const ownParts: Readonly<Record<Place, RegExp>> = {
  query: /^(url|target|query(\..*)?)$/,
  form: /^(body|form\..*)$/,
  json: /^(body|json\..*)$/,
  headers: /^headers\./,
}

/** The headers that browsers set themselves, and drop if a script sets them (WHATWG Fetch, section 2.2.2). */
const browserHeaders =
  /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|(proxy|sec)-.*|referer|set-cookie|te|trailer|transfer-encoding|upgrade|via)$/i

/** Plans the statements that add the entries of the four result maps to a request. */
export class EntryPlan {
  readonly #fields: FieldReader<SignatureConfig>
  readonly #path: string
  readonly #steps: ReadonlyMap<string, KnownStep>
  /** In the order of the file. */
  readonly #all: readonly Entry[]
  readonly #waiting: Set<Entry>
  /** The kinds of body that a request without one has got. */
  readonly #bodies = new Set<Place>()
  #isReadable = false

  constructor(
    fields: FieldReader<SignatureConfig>,
    path: string,
    steps: ReadonlyMap<string, KnownStep>,
    stepNames: readonly string[],
  ) {
    this.#fields = fields
    this.#path = path
    this.#steps = steps
    const reader = fields.within({ earlier: stepNames, later: [] })
    this.#all = places.flatMap((place) => {
      const entries = place === 'headers' ? reader.signedHeaders(place) : reader.json(place)
      return entries.map(([name, value]) => ({ place, name, value }))
    })
    this.#waiting = new Set(this.#all)
  }

  /** The statements that refuse headers which the platform sets itself. */
  checks(): readonly Step[] {
    return this.#all
      .filter(({ place, name }) => place === 'headers' && browserHeaders.test(name))
      .map(({ name }) => ({ kind: 'call', fragment: 'requireSettable', args: [literal(name)] }))
  }

  /**
   * What a step or an entry sees that is computed now.
   *
   * @param place the name of it, for errors
   */
  view(place: string): View {
    const own = (place: Place): readonly string[] =>
      [...this.#waiting].filter((entry) => entry.place === place).map(({ name }) => name)
    const headers = own('headers').map((name) => name.toLowerCase())
    const later: Later = { query: own('query'), form: own('form'), json: own('json'), headers }
    return { place, isReadable: this.#isReadable, steps: this.#steps, later }
  }

  /** Notes that what follows finds a body that can be read. */
  noteReadable(): void {
    this.#isReadable = true
  }

  /** Adds the entries whose steps have been computed. */
  addReady(): readonly Step[] {
    const isReady = ({ value }: Entry): boolean =>
      referencesInJson(value).every(({ source, name }) => source !== 'steps' || this.#steps.has(name))
    return this.#add([...this.#waiting].filter(isReady))
  }

  /** Gives a request without a body the one that entries are added to later. */
  addBody(): readonly Step[] {
    return (['form', 'json'] as const).flatMap((place) => {
      const first = this.#all.find((entry) => entry.place === place)
      if (!first || this.#bodies.has(place)) return []
      return [this.#adding(place, [[first.name, named('undefined')]], [])]
    })
  }

  /** Adds all other entries. */
  addRest(): readonly Step[] {
    return this.#add([...this.#waiting])
  }

  #add(ready: readonly Entry[]): readonly Step[] {
    return places.flatMap((place) => {
      const own = ready.filter((entry) => entry.place === place)
      if (!own.length) return []
      // The order of headers has no meaning.
      const isOrdered = place !== 'headers'
      const placed = this.#all.filter(
        (entry) => isOrdered && entry.place === place && !this.#waiting.has(entry),
      )
      for (const entry of own) this.#waiting.delete(entry)
      return inFileOrder(this.#all, own, placed).flatMap((group) =>
        this.#place(place, group.entries, group.before),
      )
    })
  }

  #place(place: Place, entries: readonly Entry[], before: readonly string[]): readonly Step[] {
    for (const entry of entries) this.#check(entry)
    if (place === 'headers') return entries.map((entry) => this.#header(entry))
    const rows = entries.map((entry) => [entry.name, this.#parameter(entry)] as const)
    return [this.#adding(place, rows, before)]
  }

  #adding(
    place: Exclude<Place, 'headers'>,
    entries: readonly (readonly [name: string, value: Expression])[],
    before: readonly string[],
  ): Step {
    this.#bodies.add(place)
    // Both refuse a stream.
    if (place !== 'query') this.#isReadable = true
    const adders = { query: 'addQuery', form: 'addForm', json: 'addJson' } as const
    return {
      kind: 'call',
      fragment: adders[place],
      args: [{ kind: 'pairs', entries }, ...(before.length ? [names(before)] : [])],
      putsQuery: true,
    }
  }

  #header({ name, value }: Entry): Step {
    const text = textOf(value)
    const view = this.view(`headers.${name}`)
    return {
      kind: 'header',
      name,
      value: presentStringOf(text, view),
      checked: exposedIn(text, view),
      given: referencesOf(text).filter((reference) => reference.optional),
      mayBeEmpty: !isNeverEmpty(text, view),
    }
  }

  /** A parameter as a string, or a member as JSON; `undefined` if it is left out. */
  #parameter({ place, name, value }: Entry): Expression {
    const view = this.view(`${place}.${name}`)
    if (place === 'json') return { kind: 'json', json: jsonWith(value, view, true) }
    const text = textOf(value)
    const exposed = exposedIn(text, view)
    const string = presentStringOf(text, view)
    // What the caller passes was checked when it was read; a token may be from a store.
    const isSound = exposed.every(({ source }) => !['request', 'nonce', 'session'].includes(source))
    const check = holdsSecret(exposed) ? 'encodableCredential' : 'encodableVariable'
    const checked = isSound ? string : call(check, literal(view.place), string)
    const sent = isNeverEmpty(text, view) ? checked : unlessEmpty(checked)
    const optional = referencesOf(text).filter((reference) => reference.optional)
    return text.length === 1 ? sent : whereGiven(optional, sent, named('undefined'))
  }

  /** Reports an entry that refers to what it is written into, or to bytes. */
  #check({ place, name, value }: Entry): void {
    const reader = this.#fields.nested(place) as FieldReader<Record<string, unknown>>
    for (const { source, name: part } of referencesInJson(value)) {
      if (source === 'steps' && (this.#steps.get(part)?.kind ?? 'text') !== 'text') {
        const hint = `set \`encoding: base64\` in \`${this.#path}.steps.${part}\``
        reader.refuse(name, `must not contain the bytes of \`${part}\``, hint)
      }
      if (source === 'request' && ownParts[place].test(part)) {
        const problem = `must not refer to \`request.${part}\`, which contains it`
        reader.refuse(name, problem, 'refer to it in a step')
      }
    }
  }
}

/**
 * Entries that are added at once, grouped by which of the entries added earlier come after them in the file.
 *
 * @param own entries to place
 * @param placed entries of the same place that were placed earlier
 */
function inFileOrder(
  all: readonly Entry[],
  own: readonly Entry[],
  placed: readonly Entry[],
): readonly { readonly entries: readonly Entry[]; readonly before: readonly string[] }[] {
  const groups = new Map<string, { entries: Entry[]; before: readonly string[] }>()
  for (const entry of own) {
    const before = placed.filter((other) => all.indexOf(other) > all.indexOf(entry)).map(({ name }) => name)
    const group = groups.get(before.join('\n')) ?? { entries: [], before }
    group.entries.push(entry)
    groups.set(before.join('\n'), group)
  }
  return [...groups.values()]
}
