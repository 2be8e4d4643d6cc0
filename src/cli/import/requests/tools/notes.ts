import type { Note } from '../../model.ts'

/** Calls that compute a signature or a digest. */
const signing =
  /\b(?:CryptoJS|createHmac|createHash|createSign|crypto\.subtle|HmacSHA\d+|jsrsasign|KJUR|jwt\.sign|sjcl)\b/
/** A script that sends a request, mostly for a token. */
const sending = /\b(?:pm|insomnia|bru)\.sendRequest\b|\baxios\b|\bfetch\(/
const scriptLimit = 1_000_000

/** The place of a folder or a request within another, without what of its name is too long to be read. */
export function placeWithin(outer: string, name: string): string {
  return [outer, name.slice(0, 200) || 'unnamed'].filter(Boolean).join(' / ')
}

/** What a script before a request does that a config needs, if anything. Scripts are never run. */
export function scriptNote(place: string, script: string): Note | undefined {
  const text = script.slice(0, scriptLimit)
  if (signing.test(text)) {
    return {
      place,
      reason:
        'A script before the request computes a signature or a hash. Describe it with `type: signature` in `auth`.',
      isLost: true,
    }
  }
  if (sending.test(text)) {
    return {
      place,
      reason:
        'A script before the request sends a request of its own. If it gets a token, describe it with `type: oauth2` or `type: session`.',
    }
  }
  return undefined
}
