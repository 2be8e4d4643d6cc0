import { mayBeSecret } from '../../copied.ts'
import type { ImportedEnv } from '../../model.ts'
import { findReference, resolveToText, type SourceRequest, type Value } from '../request.ts'

/** A token of HTTP that can be the name of a header, a parameter or a cookie, and is not a secret in its place. */
export function isName(name: string): boolean {
  return /^[\w!#%&'*+.^`|~$[\]-]{1,100}$/.test(name) && !mayBeSecret(name)
}

export function resolveName(name: Value, request: SourceRequest): string {
  return (resolveToText(name, request.variables) ?? '').trim().toLowerCase()
}

/** The variable of a shell, if a value is only that. */
export function findEnv(value: Value): ImportedEnv | undefined {
  const reference = findReference(value)
  return reference?.isShell ? { env: reference.name } : undefined
}

export function keepUnlessBearer(prefix: string | undefined): { readonly prefix?: string } {
  return prefix === undefined || prefix === 'Bearer' || !isPrefix(prefix) ? {} : { prefix }
}

export function keepPrefix(prefix: string | undefined): { readonly prefix?: string } {
  return prefix === undefined || !isPrefix(prefix) ? {} : { prefix }
}

function isPrefix(prefix: string): boolean {
  return prefix === '' || (/^[A-Za-z][A-Za-z-]{0,30}$/.test(prefix) && !mayBeSecret(prefix))
}
