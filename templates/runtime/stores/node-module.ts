/** @section Token stores */
import { TokenClientError } from '../tokens/token-errors.ts'

/** A built-in module of Node, Deno and Bun, such as `node:path`. Throws `unsupported_runtime` if it is missing. */
export async function nodeModule<Module>(name: string): Promise<Module> {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  try {
    const builtIn = process?.getBuiltinModule?.(name)
    // Node before 20.16 can only import it. The comments keep bundlers from looking for it, and so from warning.
    return (builtIn ?? (await import(/* webpackIgnore: true */ /* @vite-ignore */ name))) as Module
  } catch (cause) {
    throw new TokenClientError('unsupported_runtime', `This runtime has no ${name}.`, { cause })
  }
}
