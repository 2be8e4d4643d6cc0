/** A documented format of secrets, so that they are recognised anywhere. */
interface SecretFormat {
  /** `docs/config.md` lists the formats with service, beginning and length. */
  readonly service: string
  readonly begins: string
  /** Length of the rest. */
  readonly length: string
  /** Matches the whole secret. */
  readonly form: RegExp
}

function format(service: string, begins: string, length: string, form: RegExp): SecretFormat {
  return { service, begins, length, form }
}

/** The formats that are recognised. */
export const secretFormats: readonly SecretFormat[] = [
  format('GitHub', '`ghp_`, `gho_`, `ghu_`, `ghs_`, `ghr_`', '36 to 251', /gh[pousr]_[A-Za-z0-9]{36,251}/),
  format('GitHub', '`github_pat_`', '82', /github_pat_\w{82}/),
  format('GitLab', '`glpat-`, `gldt-`, `glrt-`, `glptt-`', 'from 20', /gl(?:pat|dt|rt|ptt)-[\w.=-]{20,}/),
  format('Stripe', '`sk_live_`, `sk_test_`', 'from 24', /sk_(?:live|test)_[A-Za-z0-9]{24,}/),
  format('Stripe', '`rk_live_`, `rk_test_`', 'from 24', /rk_(?:live|test)_[A-Za-z0-9]{24,}/),
  format('Stripe', '`whsec_`', 'from 32', /whsec_[A-Za-z0-9+/=]{32,}/),
  format('Slack', '`xoxb-`, `xoxp-` and others with `xox`', 'from 20', /xox[a-z](?:\.xox[a-z])?-[\w%-]{20,}/),
  format('Slack', '`xapp-`', 'from 20', /xapp-[\w-]{20,}/),
  format('Google', '`AIza`', '35', /AIza[\w-]{35}/),
  format('Google', '`GOCSPX-`', '28', /GOCSPX-[\w-]{28}/),
  format('Google', '`ya29.`', 'from 20', /ya29\.[\w-]{20,}/),
  format('npm', '`npm_`', '36', /npm_[A-Za-z0-9]{36}/),
  format('Anthropic', '`sk-ant-`', 'from 40', /sk-ant-[\w-]{40,}/),
  format('OpenAI', '`sk-`, also `sk-proj-` and others', 'from 40', /sk-[\w-]{40,}/),
  format('SendGrid', '`SG.`', '22, a dot and 43', /SG\.[\w-]{22}\.[\w-]{43}/),
  format('JSON Web Token', '`eyJ`', 'three parts', /eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/),
  format(
    'private key',
    '`-----BEGIN … PRIVATE KEY-----`',
    'any',
    /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/,
  ),
]

const forms = secretFormats.map(({ form }) => form.source).join('|')

/** Finds those secrets, except secret keys of AWS. */
export const secretsInText: RegExp = new RegExp(`(?<![A-Za-z0-9_-])(?:${forms})(?![A-Za-z0-9])`, 'g')

/** True for a string that contains a secret of one of these formats, or is a secret key of AWS. */
export function holdsSecretFormat(text: string): boolean {
  return text.search(secretsInText) >= 0 || isAwsSecretKey(text.trim())
}

/**
 * True for the format of a secret key of AWS: 40 letters, digits, `+` and `/`, with letters and digits mixed. Hexadecimal
 * hashes have the same length, but letters of one case. Access key ids, which begin with `AKIA`, are shorter and public.
 */
export function isAwsSecretKey(text: string): boolean {
  if (!/^[A-Za-z0-9+/]{40}$/.test(text) || !/[A-Z]/.test(text) || !/[a-z]/.test(text)) return false
  return (text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length > 2
}
