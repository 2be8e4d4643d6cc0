/** Each of Node's modules takes a few milliseconds to load, and a package may load some that a build does not need. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { config, createProject, wrongConfig } from './project.ts'
import { cliPath } from './run-cli.ts'

test.each([['build'], ['build', '--check'], ['validate'], ['validate', 'wrong.yaml']])(
  "%s in a pipeline loads none of Node's streams, nor other large modules",
  async (...args) => {
    const project = createProject({
      'package.json': '{ "type": "module" }',
      'a.flexgen.yaml': config,
      'wrong.yaml': wrongConfig,
    })
    await project.run(['build'])
    const preload = fileURLToPath(new URL('loaded-modules.cjs', import.meta.url))
    const child = spawn(process.execPath, ['--require', preload, cliPath, ...args], {
      cwd: project.folder,
      env: { TEST_MODULES: project.path('modules.txt') },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.resume()
    child.stderr.resume()
    expect((await once(child, 'close'))[0]).toBe(args.includes('wrong.yaml') ? 1 : 0)
    const loaded = project.read('modules.txt').split('\n')
    const names = loaded.flatMap((line) => /^NativeModule (?!internal\/)(.*)/.exec(line)?.[1] ?? [])
    // flexgen loads its program with `vm`, so the list is not empty.
    expect(names).toContain('vm')
    const slow = ['child_process', 'crypto', 'net', 'stream', 'tty']
    expect(names.filter((name) => slow.includes(name))).toEqual([])
  },
)
