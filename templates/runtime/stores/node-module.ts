/** @section Token stores */
import { TokenClientError } from '../tokens/token-errors.ts'

/** A built-in module of Node, Deno and Bun, such as `node:path`. Throws `unsupported_runtime` if it is missing. */
export async function nodeModule<Module>(name: string): Promise<Module> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  try {
    // Node before 20.16 can only import it. With a variable, bundlers do not try to include it.
    return (process?.getBuiltinModule?.(name) ?? (await import(name))) as Module
  } catch (cause) {
    throw new TokenClientError('unsupported_runtime', `This runtime has no ${name}.`, { cause })
  }
}
