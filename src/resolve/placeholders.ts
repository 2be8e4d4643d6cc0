import type { Reporter } from '../diagnostics/diagnostic.ts'
import { constantCase, placeholderName } from '../diagnostics/hints.ts'
import { nodeAt, type SourceNode } from '../ir/source.ts'

/** A placeholder of another tool at the end of a value: `$TOKEN`, `$env.TOKEN`, `{{token}}`, `<token>` or `%TOKEN%`. */
const placeholder =
  /(?:^|\s)(\$[A-Z][A-Z0-9_]+|\$env\.\w+|\$\((?:env\.)?[A-Z]\w*\)|\{\{\s*[\w.-]+\s*\}\}|<[A-Za-z][\w-]+>|%[A-Z][A-Z0-9_]+%|process\.env\.\w+)$/

/** Warns of values that are sent as is, but were likely meant as references. */
export function reportPlaceholders(root: SourceNode, reporter: Reporter): void {
  for (const key of ['headers', 'query', 'auth']) {
    const node = nodeAt(root, [key])
    if (node) look(key, node, reporter)
  }
}

function look(key: string, node: SourceNode, reporter: Reporter): void {
  switch (node.kind) {
    case 'list':
      for (const item of node.items) look(key, item, reporter)
      return
    case 'map':
      for (const [name, entry] of node.entries) look(name, entry.node, reporter)
      return
    case 'scalar': {
      // A literal is intended.
      if (node.literal) return
      const written = typeof node.value === 'string' ? placeholder.exec(node.text)?.[1] : undefined
      const name = written === undefined ? undefined : placeholderName(written)
      if (written === undefined || name === undefined) return
      const before = node.text.slice(0, -written.length)
      // The token follows its prefix anyway.
      const isPrefix = key === 'tokenPrefix'
      const hint = isPrefix
        ? `tokenPrefix: ${before.trim() || '""'}`
        : `"${before}\${env.${constantCase(name)}}"`
      reporter.report('config/placeholder', node.span, { key, written }, hint)
    }
  }
}
