import type { Starter, StarterWriter } from './starter.ts'

/** How `flexgen init` begins a config with a login. */
export const sessionStarter: Starter = {
  questions: () => [
    { key: 'url', prompt: 'URL that logs in', default: 'https://api.example.com/login' },
    { key: 'addTo', prompt: 'Where does the token go?' },
  ],
  lines: (writer) => {
    const { chosen, env, line } = writer
    const isCookie = chosen('addTo') === 'cookie'
    return [
      'login:',
      `  ${line('url')}`,
      '  body:',
      `    ${env('username', 'USERNAME')}`,
      `    ${env('password', 'PASSWORD')}`,
      '  # If the API wants a form instead of JSON:',
      '  # bodyFormat: form',
      isCookie ? '# The cookie that the login sets.' : "# The token's path in the response to the login.",
      isCookie ? 'accessTokenResponseCookie: session_id' : 'accessTokenResponseKey: token',
      ...placement(writer),
      '# If the response states no lifetime, but the documentation does:',
      '# defaultExpiresIn: 30m',
    ]
  },
}

function placement({ chosen, line }: StarterWriter): readonly string[] {
  switch (chosen('addTo')) {
    case 'query':
      return [line('addTo'), 'queryKey: token']
    case 'cookie':
      return [line('addTo')]
    default:
      return [
        line('addTo'),
        '# If the API wants another header, without `Bearer`:',
        '# headerKey: X-Auth-Token',
        '# tokenPrefix: ""',
      ]
  }
}
