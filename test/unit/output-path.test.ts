import { describe, expect, test } from 'vitest'
import { compile, placeOutputs } from '../../src/compile.ts'
import { outputPath } from '../../src/plan/output-path.ts'

test.each([
  ['github.flexgen.yaml', undefined, undefined, 'generated/github.ts'],
  ['apis/github.flexgen.yml', undefined, undefined, 'apis/generated/github.ts'],
  ['apis/github.flexgen.json', 'src/clients/gh.ts', undefined, 'apis/src/clients/gh.ts'],
  ['apis/github.flexgen.yaml', '../src/./gh.ts', undefined, 'src/gh.ts'],
  ['github.flexgen.yaml', '../gh.ts', undefined, '../gh.ts'],
  ['github.flexgen.yaml', '../../a/../gh.ts', undefined, '../../gh.ts'],
  ['apis/github.flexgen.yaml', undefined, 'out', 'out/github.ts'],
  ['apis/github.flexgen.yaml', undefined, './out/', 'out/github.ts'],
  ['apis/a\\b.flexgen.yaml', undefined, 'o\\ut', 'o\\ut/a\\b.ts'],
  ['apis/github.flexgen.yaml', 'gh.ts', 'out', 'apis/gh.ts'],
  ['/p/github.flexgen.yaml', '../../../x.ts', undefined, '/x.ts'],
])('%s with file %s and folder %s is written to %s', (config, file, folder, path) => {
  expect(outputPath(config, file, folder)).toBe(path)
})

const config = 'flexgen: 1\nbaseUrl: https://api.example.com\n'

describe('the path of an output that is known before compiling is the compiled one', () => {
  const configs: Readonly<Record<string, string>> = {
    'no output': config,
    'only the word': `${config}description: its output\n`,
    'a file': `${config}output: { file: src/gh.ts }\n`,
    'a file in quotes': `${config}"output": { 'file': "src/g\\x68.ts" }\n`,
    'keys with escapes': `${config}"o\\u0075tput": { "\\x66ile": src/gh.ts }\n`,
    'a file in JavaScript': `${config}output: { file: src/gh.js }\n`,
    'a file in JavaScript that is always a module': `${config}output: { file: src/gh.d.mjs }\n`,
    'a key on two lines': `${config}? "out\\\n  put"\n: { file: src/gh.ts }\n`,
    'a key on two lines that end in CR LF': `${config}? "out\\\r\n  put"\n: { file: src/gh.ts }\n`,
    'a key with escapes of any length': `${config}"\\U0000006f\\x75tput": { file: src/gh.ts }\n`,
    'only a backslash': `${config}description: '\\d \\o'\n`,
    'a file with an alias': `${config}description: &file src/gh.ts\noutput: { file: *file }\n`,
    'a byte order mark': `\ufeff${config}output: { file: src/gh.ts }\n`,
    JSON: '{"flexgen":1,"baseUrl":"https://api.example.com","out\\u0070ut":{"file":"src/gh.ts"}}',
  }
  test.each(Object.entries(configs))('%s', (_, text) => {
    for (const options of [{}, { outDir: 'out' }]) {
      const source = { path: 'apis/github.flexgen.yaml', text }
      const { files, diagnostics } = compile(source, options)
      expect(diagnostics).toEqual([])
      expect(files.map(({ path }) => path)).toEqual(placeOutputs(source, options))
    }
  })

  test.each([
    'output: { file: [src/gh.ts] }\n',
    'output: src/gh.ts\n',
    'output: { file: 1 }\n',
    'output: {\n',
  ])('is the default if there is no valid one: %s', (output) => {
    const source = { path: 'apis/github.flexgen.yaml', text: config + output }
    expect(compile(source).files).toEqual([])
    expect(placeOutputs(source)).toEqual(['apis/generated/github.ts'])
  })
})
