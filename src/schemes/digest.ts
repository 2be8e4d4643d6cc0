import { call, fragment, literal, named } from './expressions.ts'
import type { ConfigOf, Scheme } from './scheme.ts'
import { noQuestions } from './starter.ts'

type Algorithm = NonNullable<ConfigOf<'digest'>['algorithms']>[number]

/** The fragment that hashes for each algorithm (RFC 7616 section 6.1), the strongest first. */
const hashes: { readonly [Name in Algorithm]: string } = {
  'SHA-512-256-sess': 'sha512t256Hex',
  'SHA-512-256': 'sha512t256Hex',
  'SHA-256-sess': 'sha256Hex',
  'SHA-256': 'sha256Hex',
  'MD5-sess': 'md5Hex',
  MD5: 'md5Hex',
}

const isAlgorithm = (name: string): name is Algorithm => Object.hasOwn(hashes, name)
const all: readonly Algorithm[] = Object.keys(hashes).filter(isAlgorithm)

/** An algorithm that servers often offer, if it is accepted. */
function exampleAlgorithm(accepted: readonly Algorithm[]): string | undefined {
  return (['SHA-256', 'MD5'] as const).find((name) => accepted.includes(name)) ?? accepted[0]
}

export const digest: Scheme<'digest'> = {
  type: 'digest',
  starter: {
    questions: noQuestions,
    lines: ({ env }) => [
      env('username', 'USERNAME'),
      env('password', 'PASSWORD'),
      '# If the server must not use MD5:',
      '# algorithms: [SHA-256, SHA-512-256]',
    ],
  },
  plan: ({ algorithms = all, qop = 'auth' }, fields) => {
    const challenges = named('challenges')
    const [username, password] = [fields.textOrCredential('username'), fields.secret('password')]
    const accepted = all.filter((name) => algorithms.includes(name))
    return {
      states: [
        {
          name: 'challenges',
          value: call('digestChallenges', literal(qop), {
            kind: 'object',
            // Servers differ in the case of the names.
            entries: accepted.map((name) => [name.toLowerCase(), fragment(hashes[name])] as const),
          }),
        },
      ],
      steps: [
        {
          kind: 'call',
          fragment: 'signDigest',
          args: [
            challenges,
            { kind: 'secret', secret: username },
            { kind: 'secret', secret: password },
            { kind: 'option', name: 'nonce' },
          ],
        },
      ],
      answered: {
        kind: 'arrow',
        parameters: ['hop', 'sent'],
        value: call('answerDigest', challenges, named('hop'), named('sent')),
      },
      challenge: `Digest realm="api", nonce="abc", algorithm=${exampleAlgorithm(accepted)}, qop="${qop}"`,
      checkSigned: 'requireDigest',
    }
  },
}
