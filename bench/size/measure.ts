import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a client adds to a program that imports it. */
export interface Size {
  /** Lines of the emitted TypeScript. */
  readonly lines: number
  /** Bytes, minified. */
  readonly minified: number
  /** Bytes, minified and gzipped. */
  readonly gzipped: number
}

/** Measures a client in a bundle whose entry exports its `create…Client` and its error class. */
export async function measure(client: string): Promise<Size> {
  const code = await bundle(client)
  return {
    lines: client.trimEnd().split('\n').length,
    minified: Buffer.byteLength(code),
    gzipped: gzipSync(code, { level: 9 }).length,
  }
}

/** The client as esbuild bundles it into a program. */
export async function bundle(client: string): Promise<string> {
  const names = [...client.matchAll(/^export (?:function|class) (\w+)/gm)].map(([, name]) => name)
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from 'client'`, loader: 'ts' },
    plugins: [
      {
        name: 'client',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^client$/ }, () => ({ path: 'client', namespace: 'client' }))
          onLoad({ filter: /./, namespace: 'client' }, () => ({ contents: client, loader: 'ts' }))
        },
      },
    ],
    bundle: true,
    minify: true,
    target: 'es2022',
    format: 'esm',
    write: false,
    legalComments: 'none',
  })
  const [file] = outputFiles
  if (!file) throw new Error('esbuild wrote nothing')
  return file.text
}

/** Lines of a client without the declarations that nothing in it refers to. */
export function usedLines(client: string): number {
  const declarations = client.trimEnd().split('\n\n')
  const names = declarations.map(
    (text) => /^(?:async )?(?:function|class|interface|type|const) (\w+)/m.exec(text)?.[1],
  )
  const used = new Set<number>()
  // Exported declarations and comments are always used.
  const waiting = declarations.flatMap((_, index) => (names[index] === undefined ? [index] : []))
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (used.has(index)) continue
    used.add(index)
    const words = new Set(declarations[index]?.match(/\w+/g))
    names.forEach((name, other) => {
      if (name !== undefined && words.has(name)) waiting.push(other)
    })
  }
  const kept = declarations.filter((_, index) => used.has(index))
  return kept.join('\n\n').split('\n').length
}
