import { expect, test } from 'vitest'
import { configs, emit } from '../types/configs.ts'

const clients = Object.entries(configs)
  .filter(([name]) => name.startsWith('session'))
  .map(([name, config]) => [name, emit(name, config)] as const)

test.each(clients)('a session client contains nothing of a login by OAuth: %s', (_name, text) => {
  const words = text.match(
    /\w*(?:grant_?type|oauth|code_?verifier|code_?challenge|pkce|authorization_?url|exchange|login_?required|state_?mismatch|login_?denied|invalid_grant|RFC 7636|RFC 8628|client_?secret|client_?id)\w*/gi,
  )
  expect(words).toBeNull()
})
