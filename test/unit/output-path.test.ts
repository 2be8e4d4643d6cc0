import { expect, test } from 'vitest'
import { outputPath } from '../../src/plan/output-path.ts'

test.each([
  ['github.flexgen.yaml', undefined, undefined, 'generated/github.ts'],
  ['apis/github.flexgen.yml', undefined, undefined, 'apis/generated/github.ts'],
  ['apis/github.flexgen.json', 'src/clients/gh.ts', undefined, 'apis/src/clients/gh.ts'],
  ['apis/github.flexgen.yaml', '../src/./gh.ts', undefined, 'src/gh.ts'],
  ['github.flexgen.yaml', '../gh.ts', undefined, '../gh.ts'],
  ['github.flexgen.yaml', '../../a/../gh.ts', undefined, '../../gh.ts'],
  ['apis/github.flexgen.yaml', undefined, 'out', 'out/github.ts'],
  ['apis/github.flexgen.yaml', undefined, '.\\out\\', 'out/github.ts'],
  ['apis/github.flexgen.yaml', 'gh.ts', 'out', 'apis/gh.ts'],
  ['/p/github.flexgen.yaml', '../../../x.ts', undefined, '/x.ts'],
])('%s with file %s and folder %s goes to %s', (config, file, folder, path) => {
  expect(outputPath(config, file, folder)).toBe(path)
})
