/**
 * Tests the terminal and the editor with a battery of configs, which are data:
 *
 * - `faulty/`: each has one mistake, between `‹` and `›`. `code`, `says` and `hint` are what `flexgen validate` reports
 *   there. `related` lists other places that explain it, as `LINE:COLUMN MESSAGE`. `editor` is what the YAML extension
 *   shows: a string is the message of its only diagnostic on that line. A list contains all of its diagnostics as
 *   `LINE:COLUMN MESSAGE`; `why` then says why it is not the only one on the right line.
 * - `good/`: neither reports anything.
 *
 * `config` is a whole config; `auth` is the auth of a config that contains nothing else.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { runCli } from '../cli/run-cli.ts'
import { testWith } from '../support/external.ts'
import { itemsOf, type Marked, textOf, type Written } from './battery.ts'
import {
  LanguageServer,
  type LspDiagnostic,
  type LspPosition,
  languageServerPath,
} from './language-server.ts'

interface Faulty extends Written {
  readonly code: string
  readonly says: string
  readonly hint?: string
  readonly related?: readonly string[]
  readonly editor: string | readonly string[]
  readonly why?: string
}

const faulty = itemsOf<Faulty>('faulty')
const good = itemsOf<Written>('good')
const marks = ['‹', '›'] as const
const withServer = testWith({ 'yaml-language-server': languageServerPath })

interface Reported {
  readonly code: string
  readonly file: string
  readonly message: string
  readonly hint?: string
  readonly range: ReportedRange
  readonly related?: readonly { readonly range: ReportedRange; readonly message: string }[]
}

interface ReportedRange {
  readonly start: { line: number; column: number }
  readonly end: { line: number; column: number }
}

/** Diagnostics of `flexgen validate` for each item, from one run. */
async function validate(items: readonly Written[]): Promise<readonly (readonly Reported[])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flexgen-battery-'))
  try {
    items.forEach((item, index) => {
      mkdirSync(join(folder, String(index)))
      writeFileSync(join(folder, String(index), 'example.flexgen.yaml'), textOf(item, marks).text)
    })
    const { stdout } = await runCli(folder, ['validate', '--format', 'json'])
    const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Reported[] }
    return items.map((_, index) => diagnostics.filter(({ file }) => file.startsWith(`${index}/`)))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A position that starts at 1, as editors show it. */
function place({ line, character }: LspPosition): string {
  return `${line + 1}:${character + 1}`
}

/** The place between an item's marks, as `LINE:COLUMN-LINE:COLUMN`. */
function markedPlace({ start, end }: Marked): string {
  if (!start || !end) throw new Error('the item has no mark')
  return `${place(start)}-${place(end)}`
}

function shown({ range, message }: LspDiagnostic): string {
  return `${place(range.start)} ${message}`
}

function shownPlace({ range: { start }, message }: NonNullable<Reported['related']>[number]): string {
  return `${start.line}:${start.column} ${message}`
}

test('the battery is large enough, and has no duplicates', () => {
  expect(faulty.length).toBeGreaterThanOrEqual(120)
  expect(good.length).toBeGreaterThanOrEqual(40)
  for (const items of [faulty, good]) {
    expect(new Set(items.map(({ name }) => name)).size).toBe(items.length)
    expect(new Set(items.map((item) => textOf(item, marks).text)).size).toBe(items.length)
  }
})

describe('in the terminal', () => {
  let reported: readonly (readonly Reported[])[] = []
  let reportedForGood: readonly (readonly Reported[])[] = []
  beforeAll(async () => {
    reported = await validate(faulty)
    reportedForGood = await validate(good)
  })

  test.each(faulty.map((item, index) => [item.name, item, index] as const))('%s', (_, item, index) => {
    const found = reported[index]?.map(({ code, message, hint, related, range: { start, end } }) => ({
      code,
      says: message,
      ...(hint !== undefined && { hint }),
      ...(related && { related: related.map(shownPlace) }),
      at: `${start.line}:${start.column}-${end.line}:${end.column}`,
    }))
    const { code, says, hint, related } = item
    const at = markedPlace(textOf(item, marks))
    expect(found).toEqual([
      { code, says, ...(hint !== undefined && { hint }), ...(related && { related }), at },
    ])
  })

  test.each(good.map(({ name }, index) => [name, index] as const))('%s', (_, index) => {
    expect(reportedForGood[index]).toEqual([])
  })
})

describe('in the editor', () => {
  let found: readonly (readonly LspDiagnostic[])[] = []
  let foundInGood: readonly (readonly LspDiagnostic[])[] = []
  beforeAll(async () => {
    if (languageServerPath === undefined) return
    const server = await LanguageServer.start()
    // The server waits for more typing before it responds, so all requests run in parallel.
    const diagnose = (item: Written): Promise<readonly LspDiagnostic[]> =>
      server.diagnose(textOf(item, marks).text)
    found = await Promise.all(faulty.map(diagnose))
    foundInGood = await Promise.all(good.map(diagnose))
    await server.stop()
  })

  for (const [index, item] of faulty.entries()) {
    withServer(item.name, () => {
      const { editor, why } = item
      if (typeof editor === 'string') {
        expect(found[index]?.map(({ message }) => message)).toEqual([editor])
        expect(found[index]?.[0]?.range.start.line).toBe(textOf(item, marks).start?.line)
      } else {
        expect(found[index]?.map(shown)).toEqual(editor)
        expect(why).toMatch(/\w{3}/)
      }
    })
  }

  for (const [index, { name }] of good.entries()) {
    withServer(name, () => {
      expect(foundInGood[index]?.map(shown)).toEqual([])
    })
  }
})
