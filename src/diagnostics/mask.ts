import { isName } from './hints.ts'
import { maskLines } from './mask-lines.ts'

/** Replaces the secrets of a config with stars. Each keeps its length, so that places stay the same. */
export function maskSecrets(text: string): string {
  const masked = maskLines(text)
  const words = hiddenWords(text, masked)
  // A secret is hidden wherever it occurs, such as in a comment.
  return words.size ? hideWords(masked, words) : masked
}

/** Creates a function that hides the secrets of a config in messages. Usual words such as `token` stay. */
export function createMessageMask(text: string): (message: string) => string {
  const words = hiddenWords(text, maskLines(text))
  return words.size ? (message) => hideWords(message, words) : (message) => message
}

const word = /[^\s"'`{}()<>,[\].:=|#$]{6,}/g

/**
 * Masks a hint that is a line to paste. A repair may have changed the secret in it: without a character that headers cannot
 * contain, for example, it is another word.
 */
export function maskPasted(hint: string): string {
  if (!/^(?:[\w.$-]+|"[^"]*"): /.test(hint)) return hint
  const masked = maskLines(hint)
  return hint.replace(word, (found, index: number) =>
    isName(found) ? found : masked.slice(index, index + found.length),
  )
}

/** The words that a mask hides, except those that look like a name. */
function hiddenWords(text: string, masked: string): ReadonlySet<string> {
  const isHidden = (found: string, index: number): boolean =>
    /^\*+$/.test(masked.slice(index, index + found.length))
  return new Set(
    [...text.matchAll(word)]
      // A name in a path, such as `/token`, is not a secret either.
      .filter(({ 0: found, index }) => !isName(found.replace(/\//g, '')) && isHidden(found, index))
      .map(([found]) => found),
  )
}

function hideWords(text: string, words: ReadonlySet<string>): string {
  return text.replace(word, (found) =>
    words.has(found) ? '*'.repeat(found.length) : hideWithin(found, words),
  )
}

/** Hides secrets within a word: a hint may join them with other words, such as to the name of a header. */
function hideWithin(text: string, words: ReadonlySet<string>): string {
  const parts = text.split(/([^A-Za-z0-9]+)/)
  // Each run of parts is looked up, and names have fewer.
  if (parts.length > 25) return text
  for (let length = parts.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= parts.length; start++) {
      const run = parts.slice(start, start + length).join('')
      if (!words.has(run)) continue
      const rest = parts.slice(start + length).join('')
      return parts.slice(0, start).join('') + '*'.repeat(run.length) + hideWithin(rest, words)
    }
  }
  return text
}
