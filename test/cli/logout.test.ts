/** `flexgen logout`, and what the commands say to somebody who is not logged in. */
import { existsSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loginConfig } from './logins.ts'
import { config, createProject, type Project } from './project.ts'

const secret = 's3cret-token'
const tokens = JSON.stringify({ accessToken: secret, refreshToken: secret, response: {}, redirect: {} })
const informed =
  'The server was not informed, so the tokens stay valid there until they expire or you revoke them.\n'

function loggedIn(path = '.flexgen/acme.json', text = tokens): Project {
  return createProject({ 'acme.flexgen.yaml': loginConfig(), [path]: text })
}

describe.concurrent('logout', () => {
  test('removes the stored tokens, and says that the server was not informed', async () => {
    const project = loggedIn()
    expect(await project.run(['logout', 'acme.flexgen.yaml'])).toEqual({
      exitCode: 0,
      stdout: 'Logged out of acme: removed the tokens in `.flexgen/acme.json`.\n',
      stderr: informed,
    })
    expect(existsSync(project.path('.flexgen/acme.json'))).toBe(false)
    expect(await project.run(['logout', 'acme.flexgen.yaml'])).toEqual({
      exitCode: 0,
      stdout: 'acme is not logged in: there is no file `.flexgen/acme.json`.\n',
      stderr: '',
    })
  })

  test('removes those of another file, and takes the options of login', async () => {
    const project = loggedIn('own.json')
    project.write('.env', 'A=1\n')
    const args = ['--store', 'own.json', '--variable', 'origin=http://127.0.0.1:9', '--env-file', '.env']
    const { exitCode, stdout } = await project.run(['logout', 'acme.flexgen.yaml', ...args])
    expect([exitCode, stdout]).toEqual([0, 'Logged out of acme: removed the tokens in `own.json`.\n'])
    expect(project.files()).not.toContain('own.json')
  })

  test('removes tokens that cannot be read', async () => {
    const project = loggedIn('.flexgen/acme.json', `{"${secret}`)
    const { exitCode, stdout, stderr } = await project.run(['logout', 'acme.flexgen.yaml'])
    expect([exitCode, stderr]).toEqual([0, informed])
    expect(stdout + stderr).not.toContain(secret)
    expect(existsSync(project.path('.flexgen/acme.json'))).toBe(false)
  })

  test('follows no link in the default place', async () => {
    const project = loggedIn('other.json')
    project.write('.flexgen/x', '')
    symlinkSync('../other.json', project.path('.flexgen/acme.json'))
    const { exitCode, stderr } = await project.run(['logout', 'acme.flexgen.yaml'])
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('must not be a link')])
    expect(project.read('other.json')).toBe(tokens)
  })

  test.each([
    [['logout', 'acme.flexgen.yaml', '--variable', 'x=1'], 'The config has no variable `x`.'],
    [['logout', 'none.flexgen.yaml'], 'none has no login: its auth type does not get tokens.'],
    [['logout', 'nowhere'], 'There is no file `nowhere`.'],
    [['logout'], "missing required argument 'file'"],
  ])('refuses %j', async (args, words) => {
    const project = loggedIn()
    project.write('none.flexgen.yaml', config)
    const { exitCode, stdout, stderr } = await project.run(args)
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)])
    expect(project.read('.flexgen/acme.json')).toBe(tokens)
  })
})
