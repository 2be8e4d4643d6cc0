import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Node, Project, type SourceFile, SyntaxKind } from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { authTypes } from '../src/schemes/schemes.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const stages = ['parse', 'validate', 'resolve', 'plan', 'link', 'render']

/**
 * The other parts of `src/` that each part may import: one way, cli → compile → compile-client → stages → schemes → ir,
 * diagnostics.
 */
const layers: Readonly<Record<string, readonly string[]>> = {
  index: ['compile', 'diagnostics'],
  cli: ['compile', 'compile-client', 'load', 'write', 'schemes', 'ir', 'diagnostics'],
  load: ['ir', 'diagnostics'],
  write: ['ir', 'diagnostics'],
  compile: ['compile-client', 'plan', 'diagnostics'],
  'compile-client': [...stages, 'ir', 'diagnostics'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['schemes', 'ir', 'diagnostics']])),
  schemes: ['ir', 'diagnostics'],
  ir: [],
  diagnostics: [],
}

/** The parts that may access disk, clock and environment, and import any package. */
const outside = ['cli', 'load', 'write']

/** Packages that the pure parts may import. */
const packages: Readonly<Record<string, readonly string[]>> = {
  parse: ['yaml'],
  validate: ['ajv'],
  diagnostics: ['fastest-levenshtein'],
}

/** Globals that would make a pure part depend on more than its input. */
const impure = [
  ...['process', 'Date', 'performance', 'crypto', 'globalThis', 'global', 'require', 'fetch', 'console'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Intl', 'navigator'],
]

/** Imports that break the rules on purpose, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  'src/schemes/jwt.ts → templates/runtime/signing/crypto.ts':
    'a header that is known at build time is encoded by the function that clients use',
  'src/schemes/oauth2-provider.ts → templates/runtime/request/location.ts':
    'the endpoints of a provider obey the rule for the URLs of a config',
  'src/cli/init/provider.ts → templates/runtime/request/location.ts':
    'the URL of a provider obeys the rule for the URLs of a config',
  'src/cli/download.ts → templates/runtime/request/location.ts':
    'a redirect is read like the URL that leads to it',
  'src/cli/import/source.ts → templates/runtime/request/location.ts':
    'the URL of a source obeys the rule for the URLs of a config',
  'src/cli/import/data.ts → src/parse/nesting.ts': 'a source may exhaust the parser as a config may',
  'src/cli/import/data.ts → src/parse/without-stacks.ts':
    'a source may have as many mistakes as a config may',
  'src/cli/import/requests/api/sites.ts → src/resolve/public-suffix.ts':
    'hosts of one owner are those that a config may allow together',
  'src/resolve/base-url.ts → templates/runtime/request/location.ts':
    'build time and run time agree on what stays on this machine',
  'src/resolve/header-rules.ts → templates/runtime/values/values.ts':
    'the client’s own function decides what a header may contain',
  'src/resolve/passes.ts → templates/runtime/errors.ts':
    'the error that the client throws for a value that it refuses',
  ...Object.fromEntries(
    [
      'request/base-url.ts',
      'signing/basic.ts',
      'tokens/token-body.ts',
      'values/json.ts',
      'values/values.ts',
    ].map((path) => [
      `src/resolve/unusable-values.ts → templates/runtime/${path}`,
      'the client’s own functions decide whether it accepts a default',
    ]),
  ),
  'src/resolve/public-suffix.ts → generated/public-suffixes.ts':
    'this list has nothing to do with the schema',
  'src/cli/login/redirect-listener.ts → templates/runtime/request/location.ts':
    'a login listens on the addresses that clients treat as this machine',
  'src/cli/login/lacking.ts → templates/runtime/tokens/token-values.ts':
    'a login looks for the values that clients will need, with their function',
  ...Object.fromEntries(
    ['signing/crypto.ts', 'signing/md5.ts'].map((path) => [
      `src/cli/explain/stand-ins.ts → templates/runtime/${path}`,
      'stand-ins need a hash that returns at once, in browsers too',
    ]),
  ),
  'src/cli/init/known-apis.ts → generated/known-configs.ts':
    'the examples and recipes are the APIs that `init` knows',
  'src/cli/init/init.ts → generated/choices.ts': '`init` describes auth types in the words of the schema',
  'src/cli/completion/candidates.ts → generated/choices.ts': 'TAB offers the choices that the schema lists',
  'src/cli/completion/completion.ts → generated/completion-scripts.ts':
    'a library writes the scripts of shells, in our build',
  'src/cli/init/starter.ts → generated/choices.ts': '`init` offers the choices that the schema lists',
}

/** Maps the names that other tools use to auth types. */
const otherNames = 'src/validate/other-names.ts'

/** Names of auth types outside `src/schemes/` and the other tools' names, each with the reason why it may stay. */
const typeNames: Readonly<Record<string, string>> = {
  'src/validate/near-names.ts: jwt': 'is a name for `jwt_bearer` in other tools',
  'src/cli/init/list.ts: none': 'is a config without `auth`',
  'src/cli/explain/explanation.ts: none': 'is a client without tokens',
  'src/cli/explain/play.ts: none': 'is a client without tokens',
  'src/cli/explain/renewal.ts: none': 'is a client without tokens',
  'src/cli/running/inputs.ts: session': 'is a constant of the client',
  'src/ir/text.ts: session': 'is a source of references',
  'src/render/expressions.ts: session': 'is a source of references',
  'src/render/wiring.ts: session': 'is a constant of the client',
  'src/resolve/reference-hints.ts: session': 'is a source of references',
  'src/resolve/references.ts: session': 'is a source of references',
  'src/resolve/resolve-config.ts: session': 'is a source of references',
  'src/resolve/resolve-config.ts: signature': 'is a key of types with tokens',
  'src/validate/key-hints.ts: signature': 'is a key of types with tokens',
  'src/validate/session-requests.ts: signature': 'is a key of types with tokens',
  'src/validate/validate-config.ts: session': 'has requests, which have a validator of their own',
}

interface Import {
  readonly from: string
  /** Path from the root, or the name of a package. */
  readonly to: string
  readonly typesOnly: boolean
}

const files = ['src', 'generated', 'templates/runtime'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort(),
)
const project = new Project({ skipLoadingLibFiles: true, skipFileDependencyResolution: true })
const sources: ReadonlyMap<string, SourceFile> = new Map(
  files.map((path) => [path, project.addSourceFileAtPath(join(root, path))]),
)
const imports = [...sources].flatMap(([path, source]) => importsOf(path, source))
const importsFrom: ReadonlyMap<string, readonly string[]> = new Map(
  [...sources].map(([path, source]) => [path, importsOf(path, source).map(({ to }) => to)]),
)

function importsOf(from: string, source: SourceFile): readonly Import[] {
  return source.getImportStringLiterals().map((literal) => {
    const specifier = literal.getLiteralText()
    const declaration = literal.getParent()
    const to = specifier.startsWith('.')
      ? new URL(specifier, `file:///${from}`).pathname.slice(1)
      : specifier.startsWith('node:')
        ? specifier
        : (/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
    return { from, to, typesOnly: isTypesOnly(declaration) }
  })
}

function isTypesOnly(declaration: Node | undefined): boolean {
  if (Node.isExportDeclaration(declaration)) return declaration.isTypeOnly()
  if (!Node.isImportDeclaration(declaration)) return false
  const named = declaration.getNamedImports()
  const whole = declaration.getDefaultImport() ?? declaration.getNamespaceImport()
  return declaration.isTypeOnly() || (!whole && named.length > 0 && named.every((name) => name.isTypeOnly()))
}

/** The part of `src/` that a path belongs to, `undefined` elsewhere. */
function partOf(path: string): string | undefined {
  return /^src\/([^/.]+)/.exec(path)?.[1]
}

function isPackage(path: string): boolean {
  return !files.includes(path) && !/^(src|generated|templates)\//.test(path)
}

function shown(list: readonly Import[]): readonly string[] {
  return list.map(({ from, to }) => `${from} → ${to}`).filter((line) => !Object.hasOwn(exceptions, line))
}

// issue 12, A4
test('only one module writes to standard output and standard error', () => {
  const writing = /\bconsole\.|\bprocess\.(stdout|stderr)\b|\bwriteSync\([12]\b/
  const found = [...sources].filter(
    ([path, source]) => path.startsWith('src/') && writing.test(source.getFullText()),
  )
  expect(found.map(([path]) => path)).toEqual(['src/cli/printing/output.ts'])
})

describe('the parts of src/', () => {
  test('are all known to this test', () => {
    const parts = new Set(files.map(partOf).filter((part) => part !== undefined))
    expect([...parts].sort()).toEqual(Object.keys(layers).sort())
  })

  test('import one way, and no stage imports another', () => {
    const against = imports.filter(({ from, to }) => {
      const [part, other] = [partOf(from), partOf(to)]
      return part && other && part !== other && !layers[part]?.includes(other)
    })
    expect(shown(against)).toEqual([])
  })

  test('import nothing from outside except generated/', () => {
    const against = imports.filter(
      ({ from, to }) => partOf(from) && !partOf(to) && !isPackage(to) && !to.startsWith('generated/'),
    )
    expect(shown(against)).toEqual([])
  })

  // A type-only import counts too: to understand one file of a circle, you have to read all of them.
  test('do not import each other in a circle', () => {
    expect(files.filter((path) => reachableFrom(path).has(path))).toEqual([])
  })

  test('re-export nothing, except index.ts', () => {
    const barrels = [...sources].filter(
      ([path, source]) =>
        path !== 'src/index.ts' && source.getExportDeclarations().some((each) => each.hasModuleSpecifier()),
    )
    expect(barrels.map(([path]) => path)).toEqual([])
  })
})

/** The files that a file imports, directly or through others. */
function reachableFrom(path: string): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (from: string): void => {
    for (const to of importsFrom.get(from) ?? []) {
      if (found.has(to)) continue
      found.add(to)
      visit(to)
    }
  }
  visit(path)
  return found
}

/** Folders that name auth types: an import writes the type that a source means. */
const namingTypes = ['src/schemes/', 'src/cli/import/']

describe('auth types', () => {
  const named = [...sources].flatMap(([path, source]) =>
    path.startsWith('src/') && !namingTypes.some((folder) => path.startsWith(folder)) && path !== otherNames
      ? typesNamedIn(source).map((type) => `${path}: ${type}`)
      : [],
  )

  test('are named by schemes only', () => {
    expect(named.filter((line) => !Object.hasOwn(typeNames, line))).toEqual([])
  })

  test('every exception is still needed', () => {
    expect(Object.keys(typeNames).filter((line) => !named.includes(line))).toEqual([])
  })
})

/** Auth types that a file names: as a string or key, or in a message as `type: NAME` or in backticks. */
function typesNamedIn(source: SourceFile): readonly string[] {
  return source.getDescendants().flatMap((node) => {
    if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
      return typesIn(node.getLiteralText())
    }
    if (Node.isTemplateHead(node) || Node.isTemplateMiddle(node) || Node.isTemplateTail(node)) {
      return typesIn(node.getLiteralText())
    }
    // `hash.digest()` is a call.
    const isKey = Node.isPropertyAccessExpression(node) && !Node.isCallExpression(node.getParent())
    if (isKey || Node.isPropertyAssignment(node)) return typesIn(node.getName())
    return []
  })
}

function typesIn(text: string): readonly string[] {
  if (isAuthType(text)) return [text]
  return [...text.matchAll(/\btype: (\w+)|`(\w+)`/g)].flatMap(([, type = '', quoted = '']) =>
    [type, quoted].filter(isAuthType),
  )
}

function isAuthType(name: string): boolean {
  return authTypes.some((type) => type === name)
}

describe('disk, clock and environment', () => {
  const pure = files.filter((path) => !outside.includes(partOf(path) ?? '') && path.startsWith('src/'))

  test('are only accessed by cli, load and write', () => {
    const against = imports.filter(({ from, to }) => pure.includes(from) && to.startsWith('node:'))
    expect(shown(against)).toEqual([])
  })

  test('pure parts import only their own packages', () => {
    const against = imports.filter(({ from, to }) => {
      const part = partOf(from)
      return part && pure.includes(from) && isPackage(to) && !packages[part]?.includes(to)
    })
    expect(shown(against)).toEqual([])
  })

  test('no pure part uses a global that depends on them', () => {
    const found = pure.flatMap((path) => impureNames(path).map((name) => `${path}: ${name}`))
    expect(found).toEqual([])
  })

  test('no pure part sorts by the locale', () => {
    const found = pure.filter((path) =>
      /\.(localeCompare|toLocale\w+)\(/.test(sources.get(path)?.getText() ?? ''),
    )
    expect(found).toEqual([])
  })
})

/** Impure globals that a file uses. Properties with the same name do not count. */
function impureNames(path: string): readonly string[] {
  const identifiers = sources.get(path)?.getDescendantsOfKind(SyntaxKind.Identifier) ?? []
  return identifiers.flatMap((identifier) => {
    const parent = identifier.getParent()
    const name = identifier.getText()
    if (name === 'Math' && parent?.getText() === 'Math.random') return ['Math.random']
    const property =
      (Node.isPropertyAccessExpression(parent) && parent.getNameNode() === identifier) ||
      (Node.isPropertyAssignment(parent) && parent.getNameNode() === identifier) ||
      Node.isPropertySignature(parent) ||
      Node.isMethodSignature(parent) ||
      Node.isMethodDeclaration(parent)
    return !property && impure.includes(name) ? [name] : []
  })
}

describe('generated/', () => {
  test('is imported by validate, link and render, and its types by schemes and ir', () => {
    const against = imports.filter(({ from, to, typesOnly }) => {
      const part = partOf(from)
      if (!part || !to.startsWith('generated/')) return false
      if (['validate', 'link', 'render'].includes(part)) return false
      return !(['schemes', 'ir'].includes(part) && to === 'generated/config.ts' && typesOnly)
    })
    expect(shown(against)).toEqual([])
  })

  test('imports only types, from ir', () => {
    const against = imports.filter(
      ({ from, to, typesOnly }) => from.startsWith('generated/') && !(partOf(to) === 'ir' && typesOnly),
    )
    expect(shown(against)).toEqual([])
  })
})

test('fragments import only fragments', () => {
  const against = imports.filter(
    ({ from, to }) => from.startsWith('templates/runtime/') && !to.startsWith('templates/runtime/'),
  )
  expect(shown(against)).toEqual([])
})

test('every exception is still needed', () => {
  const all = new Set(imports.map(({ from, to }) => `${from} → ${to}`))
  expect(Object.keys(exceptions).filter((line) => !all.has(line))).toEqual([])
})

test('the test sees imports', () => {
  expect(shown(imports)).toContain('src/compile-client.ts → src/link/link.ts')
  expect(shown(imports)).toContain('src/load/read-config.ts → node:fs')
  expect(shown(imports)).toContain('src/link/link.ts → generated/fragments.ts')
  expect(shown(imports)).toContain('templates/runtime/request/transport.ts → templates/runtime/errors.ts')
})
