import { maskSecrets } from '../../src/diagnostics/mask.ts'
import { holdsSecretFormat } from '../../src/diagnostics/secret-formats.ts'
import { sizeLimit } from '../../src/ir/size-limits.ts'
import type { Compiled, Config } from './compiled.ts'

/** Begins the fragment of a link with a config. The digit is the version of what follows. */
const prefix = '#config1='

/** Limit of the characters of a file name. */
const nameLimit = 100

/** A file name without folders, with an ending that the command finds: `acme` becomes `acme.flexgen.yaml`. */
export function fileName(written: string): string {
  const plain = written.replace(/[/\\\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/gu, '').trim()
  const [, stem = '', ending = '.flexgen.yaml'] = /^(.*?)(\.flexgen\.(?:ya?ml|json))?$/.exec(plain) ?? []
  const name = stem.replace(/\.(ya?ml|json)$/, '').slice(0, nameLimit - ending.length)
  return `${name || 'api'}${ending}`
}

/** Why a config must not be in a link; `undefined` if it may. */
export function linkProblem({
  config: { text },
  client,
  diagnostics,
  accepted,
}: Compiled): string | undefined {
  const all = [...diagnostics, ...accepted.map(({ warning }) => warning)]
  const isLiteral = all.some(({ code }) => code === 'secrets/literal') || /\bliteral["']?\s*:/.test(text)
  if (isLiteral) return 'The config contains a `literal`. Replace it with a reference to share the config.'
  if (all.some(({ code }) => code === 'secrets/plain') || holdsSecretFormat(text)) {
    return 'The config contains a secret in plain text. Replace it with a reference to share the config.'
  }
  // A config with errors may have secrets in keys that were not recognised.
  return !client && maskSecrets(text) !== text
    ? 'The config has errors, and may contain a secret in plain text. Fix the errors to share the config.'
    : undefined
}

/** Limit of the characters of a link, which every browser accepts. */
const linkLimit = 60_000

/** The fragment of a link to the page with a config. */
export async function linkTo({ name, text }: Config): Promise<string | { readonly problem: string }> {
  const packed = await new Response(
    new Blob([`${name}\n${text}`]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer()
  const binary = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte)).join('')
  const link = prefix + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  return link.length > linkLimit
    ? { problem: 'The config is too large for a link. Download it instead.' }
    : link
}

/**
 * Reads the fragment of a link.
 *
 * @returns `undefined` if the fragment contains no config
 */
export async function readLink(fragment: string): Promise<Config | { readonly problem: string } | undefined> {
  if (!fragment.startsWith(prefix)) return undefined
  try {
    const bytes = Uint8Array.from(
      atob(fragment.slice(prefix.length).replaceAll('-', '+').replaceAll('_', '/')),
      (byte) => byte.charCodeAt(0),
    )
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const content = await readAtMost(unpacked, nameLimit + sizeLimit)
    if (content === undefined) return { problem: 'The link contains a config of more than 5 MB.' }
    const end = content.indexOf('\n')
    // The editor has no other line breaks.
    const text = content.slice(end + 1).replace(/\r\n?/g, '\n')
    return { name: fileName(content.slice(0, Math.max(0, end))), text }
  } catch {
    return { problem: 'The link is incomplete or was changed, so that its config cannot be read.' }
  }
}

/** The text of a stream; `undefined` if it is longer. A small stream can unpack to gigabytes. */
async function readAtMost(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
): Promise<string | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value)
    length += next.value.byteLength
    if (length > most) {
      await reader.cancel()
      return undefined
    }
  }
  return new Blob(parts).text()
}
