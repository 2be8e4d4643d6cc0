/**
 * issue 12, D2, D3, D5: every diagnostic about an unknown key, a wrong value, a missing key or a bad reference has a
 * hint, and following it removes the diagnostic. Tested with the configs of all cases and of the editor's battery.
 */
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hintEdits } from '../playground/src/fixes/hint-edits.ts'
import { compile } from '../src/compile.ts'
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts'
import { itemsOf, textOf as textOfItem, type Written } from './editor/battery.ts'
import { cases, casesFolder, filesIn } from './support/cases.ts'

/** Codes of diagnostics that a single edit fixes. */
const withHint: ReadonlySet<string> = new Set([
  ...[
    'config/unknown-key',
    'config/missing-key',
    'config/wrong-type',
    'config/wrong-value',
    'config/version',
  ],
  ...[
    'config/base-url',
    'config/allowed-host',
    'config/header-name',
    'config/near-name',
    'config/placeholder',
  ],
  ...['references/syntax', 'references/unknown-source', 'references/unknown-variable', 'references/not-here'],
  ...['references/not-available', 'references/optional', 'config/no-effect'],
])

/** Diagnostics whose hint cannot be followed, or whose config needs more than one edit, by config, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'config/wrong-type-query-text/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/no-blank-behind-colon-alone/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/no-blank-behind-colon-flow/api.flexgen.yaml': 'the value may be a secret, and is not repeated',
  'yaml/duplicate-key-and-others/api.flexgen.yaml':
    'the config is no YAML, so that no entry of it can be replaced',
  'battery: no space after the colon of a type': 'the value may be a secret, and is not repeated',
  'battery: no space after the dashes of a list': 'there are several places',
}

interface Config {
  readonly name: string
  readonly file: string
  readonly text: string
}

const configs: readonly Config[] = [
  ...cases.flatMap((name) =>
    [...filesIn(join(casesFolder, name))]
      .filter(([path]) => /^[^/]*\.flexgen\.(ya?ml|json)$/.test(path))
      .map(([path, bytes]) => ({ name: `${name}/${path}`, file: basename(path), text: bytes.toString() })),
  ),
  ...itemsOf<Written & { readonly code: string }>('faulty').map((item) => ({
    name: `battery: ${item.name}`,
    file: 'api.flexgen.yaml',
    text: textOfItem(item, ['‹', '›']).text,
  })),
]

const found = configs.flatMap((config) =>
  compile({ path: config.file, text: config.text })
    .diagnostics.filter(({ code }) => withHint.has(code))
    .map((diagnostic) => ({ config, diagnostic, name: `${config.name}: ${diagnostic.message}` })),
)

test('there are hundreds of them, with every code', () => {
  expect(found.length).toBeGreaterThan(400)
  expect(new Set(found.map(({ diagnostic }) => diagnostic.code))).toEqual(withHint)
})

test('each exception is still needed', () => {
  const names = new Set(configs.map(({ name }) => name))
  expect(Object.keys(exceptions).filter((name) => !names.has(name))).toEqual([])
})

describe('following each hint removes its diagnostic', () => {
  test.each(found)('$name', ({ config, diagnostic }) => {
    expect(diagnostic.hint, 'no hint').toBeDefined()
    if (Object.hasOwn(exceptions, config.name)) return
    const edits = hintEdits(diagnostic.hint ?? '')
    expect(edits, diagnostic.hint).not.toEqual([])
    for (const { label, apply } of edits) {
      const text = apply({ text: config.text, diagnostic })
      if (text === undefined) throw new Error(`'${label}' is not possible.`)
      const { diagnostics } = compile({ path: config.file, text })
      const same = (each: Diagnostic): boolean =>
        each.code === diagnostic.code && each.message === diagnostic.message
      const before = found.filter((each) => each.config === config && same(each.diagnostic)).length
      expect(
        diagnostics.filter((each) => each.code.startsWith('yaml/')),
        text,
      ).toEqual([])
      expect(diagnostics.filter(same).length, `${diagnostic.hint}\n${text}`).toBeLessThan(before)
    }
  })
})
