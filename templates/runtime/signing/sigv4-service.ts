/** @section Signing */
import { ClientError } from '../errors.ts'
import type { OutgoingRequest } from '../request/transport.ts'
import { pathEncodedOnce, pathEncodedTwice, type SigV4Scope, type SigV4ScopeInputs, sigV4Scopes } from './sigv4.ts'
import { payloadHash, unsignedPayload } from './sigv4-payload.ts'

/** A service code that is a variable. Throws `invalid_variable` unless it is one, such as `s3` or `execute-api`. */
export function variableService(service: string): string {
  if (isServiceCode(service)) return service
  throw new ClientError('invalid_variable', 'service must be a service code, such as s3 or execute-api.')
}

/** A service code that is a credential. Throws `invalid_credential` unless it is one, such as `s3` or `execute-api`. */
export function credentialService(service: string): string {
  if (isServiceCode(service)) return service
  throw new ClientError('invalid_credential', 'service must be a service code, such as s3 or execute-api.')
}

/** True for a service code. In capitals, the rules of S3 would not apply. */
export function isServiceCode(text: string): boolean {
  return /^(?!S3)[A-Za-z\d_-]+$/.test(text)
}

/** Scopes of the service that a request names. */
export function serviceScopes(): (service: string, inputs: SigV4ScopeInputs) => SigV4Scope {
  const scopes = new Map<string, (inputs: SigV4ScopeInputs) => SigV4Scope>()
  return (service, inputs) => {
    const own = scopes.get(service) ?? sigV4Scopes(service)
    scopes.set(service, own)
    return own(inputs)
  }
}

/** The canonical path of a service. */
export function canonicalPathOf(service: string): (path: string) => string {
  return service.startsWith('s3') ? pathEncodedOnce : pathEncodedTwice
}

/** Adds the hash of the payload to the headers if the service is S3, and returns it. */
export function serviceHash({ headers }: OutgoingRequest, service: string, hash: string): string {
  if (service === 's3') headers.set('x-amz-content-sha256', hash)
  return hash
}

/** The hash of the payload of a presigned URL. S3 does not sign it. */
export function presignedHash(request: OutgoingRequest, service: string): Promise<string> {
  return service === 's3' ? unsignedPayload(request) : payloadHash(request)
}

/** How many seconds a presigned URL is valid, if the service is S3. */
export function defaultExpiry(service: string): string | undefined {
  return service === 's3' ? '900' : undefined
}
