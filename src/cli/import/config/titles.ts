import { slug, withoutSecrets } from '../copied.ts'
import type { ImportedApi, ImportedUrl } from '../model.ts'

/** A name for files from the title of an API, otherwise from its host. */
export function titleOf({ title, baseUrl }: ImportedApi): string {
  const own = withoutSecrets((title ?? '').slice(0, 200), '')
  // A title such as `The Acme API (production) - v2.0` has a long tail.
  const main = own.replace(/^the\s+/i, '').replace(/\b(?:rest |open)?apis?\b.*$/is, '')
  const words = titleWord(main) || titleWord(own)
  // The last word may be cut.
  const short =
    words.length > 40
      ? words
          .slice(0, 41)
          .replace(/(?<=.)[-_][^-_]*$/, '')
          .slice(0, 40)
      : words
  const name = short.replace(/[-_]+$/, '') || fileWord(hostTitle(baseUrl)) || 'api'
  return /^[a-z]/.test(name) ? name : `api-${name}`
}

/** `acme` for `https://api.acme.com/v1`. */
function hostTitle(url: ImportedUrl): string {
  const literal = url.map((part) => (typeof part === 'string' ? part : '')).join('')
  const [, host = ''] = /^https?:\/\/(?:www\.|api\.)?([a-z\d.-]+)/i.exec(literal) ?? []
  return host.replace(/\.(?:com|org|net|io|dev|app|ai)$/i, '')
}

/** `github` for `GitHub`, but `order-history-service` for `OrderHistoryService`. */
function titleWord(text: string): string {
  const words = text.replace(/[A-Za-z0-9]+/g, (word) =>
    (word.match(beforeCapital)?.length ?? 0) > 1 ? word.replace(beforeCapital, '$&-') : word,
  )
  return slug(words.replaceAll('_', '-')).toLowerCase()
}

/** `header-key` for `HeaderKey`. */
export function fileWord(text: string): string {
  const words = withoutSecrets(text.slice(0, 200), '').replace(beforeCapital, '$&-')
  return slug(words.replaceAll('_', '-')).toLowerCase()
}

/** The last character before a capital within a word. */
const beforeCapital = /[a-z0-9](?=[A-Z])/g
