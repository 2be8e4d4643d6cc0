/** @section Values */
import { TokenClientError } from '../tokens/token-errors.ts'

/**
 * A module of Node's, which Deno and Bun have too.
 *
 * @param name with `node:` before it
 * @throws ClientError `unsupported_runtime`: there is none
 */
export async function nodeModule<Module>(name: string): Promise<Module> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  try {
    // Node before 20.16 has it by import alone; a bundler is not to look for it.
    return (process?.getBuiltinModule?.(name) ?? (await import(name))) as Module
  } catch (cause) {
    throw new TokenClientError('unsupported_runtime', `This runtime has no ${name}.`, { cause })
  }
}
