/** From a provider's URL to a response of an API whose tokens it issues, with oidc-provider. */
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { testWith } from '../support/external.ts'
import { goThroughLogin } from '../support/login-pages.ts'
import {
  type OidcServer,
  oidcClients,
  oidcProvider,
  oidcUser,
  startOidcProvider,
} from '../support/oidc-provider.ts'
import { get, shownUrl, startLogin, storedTokens } from './logins.ts'
import { createProject, type Project } from './project.ts'

let server: OidcServer
beforeAll(async () => {
  if (oidcProvider !== undefined) server = await startOidcProvider()
})
afterAll(() => server?.stop())

const oidcTest = testWith({ 'oidc-provider': oidcProvider })
const { clientId, clientSecret } = oidcClients.basic
const env = { ACME_CLIENT_ID: clientId, ACME_CLIENT_SECRET: clientSecret }

/** A project with a config that `init` has made, and its client. */
async function initProject(...args: string[]): Promise<Project & { readonly said: string }> {
  const project = createProject({})
  const words = ['init', 'acme', '--issuer', server.issuer, '--base-url', server.api.origin, ...args]
  const { exitCode, stderr } = await project.run(words)
  expect(exitCode, stderr).toBe(0)
  expect(await project.run(['build', '--max-warnings', '0'])).toMatchObject({ exitCode: 0, stderr: '' })
  return { ...project, said: stderr }
}

describe.concurrent('init --issuer at oidc-provider', () => {
  oidcTest('a login, and a request with its tokens', async () => {
    const project = await initProject()
    expect(project.said).toContain(`read  ${server.issuer}/.well-known/`)
    const text = project.read('acme.flexgen.yaml')
    for (const line of [
      `  authorizationUrl: ${server.authorizationUrl}\n`,
      `  accessTokenUrl: ${server.tokenUrl}\n`,
      `  revocationUrl: ${server.tokenUrl}/revocation\n`,
      '  clientAuthentication: client_secret_basic\n',
      // It sends `iss` with each redirect.
      `  issuer: ${server.issuer}\n`,
      '  # from scopes_supported: openid, offline_access, read, write, admin\n',
    ])
      expect(text).toContain(line)
    project.write('acme.flexgen.yaml', text.replace('# scope: [read, write]', 'scope: [openid, read]'))
    await project.run(['build'])
    const ownEnv = { ...env, FLEXGEN_CREDENTIAL_CLIENT_SECRET: '' }
    const login = startLogin({ origin: server.issuer, project, env: ownEnv, variables: {} })
    const { redirect = '' } = await goThroughLogin(await shownUrl(login), { fields: oidcUser })
    expect((await get(redirect)).status, login.said()).toBe(200)
    expect((await login.end).exitCode).toBe(0)
    expect(storedTokens(project)['refreshToken']).toMatch(/^.{20,}$/)
    const { exitCode, stderr } = await project.run(['fetch', 'acme.flexgen.yaml', '/ok', '-i'], { env })
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^HTTP 200 OK\n/)])
    const stored = project.read('.flexgen/acme.json')
    expect((await project.run(['logout', 'acme.flexgen.yaml'], { env })).exitCode).toBe(0)
    expect(project.files()).not.toContain('.flexgen/acme.json')
    // The server has ended the whole grant.
    project.write('.flexgen/acme.json', stored)
    expect((await project.run(['fetch', 'acme.flexgen.yaml', '/ok'], { env })).exitCode).toBe(2)
  })

  oidcTest('a token without a user', async () => {
    const project = await initProject('--grant', 'client_credentials')
    expect(project.read('acme.flexgen.yaml')).not.toContain('issuer:')
    const { exitCode, stderr } = await project.run(['fetch', 'acme.flexgen.yaml', '/ok', '-i'], { env })
    expect([exitCode, stderr]).toEqual([0, expect.stringMatching(/^HTTP 200 OK\n/)])
  })

  oidcTest('the endpoint for device codes', async () => {
    const project = await initProject('--grant', 'device_code')
    expect(project.read('acme.flexgen.yaml')).toContain(`  deviceAuthorizationUrl: ${server.deviceUrl}\n`)
  })
})
