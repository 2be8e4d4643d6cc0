import { existsSync } from 'node:fs'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../diagnostics/nearest.ts'
import { reasonOf } from '../load/reason.ts'
import { authTypes } from '../schemes/schemes.ts'
import { writeWhole } from '../write/output.ts'
import { type BuildOptions, build, validate } from './build.ts'
import type { LoadedProgram } from './code-cache.ts'
import { commandName } from './command-name.ts'
import { type Shell, shells } from './completion/shells.ts'
import { exitCodes, UsageError } from './exit.ts'
import type { ExplainOptions } from './explain/explain.ts'
import { traceFormats } from './explain/trace-formats.ts'
import type { FetchOptions } from './fetch/fetch.ts'
import type { InitOptions } from './init/init.ts'
import { listFormats } from './init/list-format.ts'
import { durationOf } from './login/duration.ts'
import type { LoginOptions } from './login/login.ts'
import type { LogoutOptions } from './logout/logout.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { pass, say, show, standardError, standardOutput } from './printing/output.ts'
import { type Format, formats, print } from './printing/print.ts'
import { printable } from './printing/printable.ts'
import type { Report } from './printing/report.ts'
import { isSchemaCopied, schemaFile, schemaText } from './schema-file.ts'

interface FormatOptions {
  readonly format: Format
}

/** The bundle that this module is in, if code is cached for it. */
type Bundle = Pick<LoadedProgram, 'version' | 'keepCode'>

/** What the commands share. */
interface Context {
  /** Folder of the package, with its schema. */
  readonly home: URL
  /** Its `package.json`. */
  readonly manifest: Manifest
  readonly bundle: Bundle | undefined
  /** Sets the exit code. */
  readonly exit: (code: number) => void
}

/**
 * Runs a command line.
 *
 * @param home folder of the package, with its schema
 * @returns the exit code
 */
export async function main(args: readonly string[], home: URL, bundle?: Bundle): Promise<number> {
  let exitCode: number = exitCodes.fine
  const exit = (code: number): void => {
    exitCode = code
  }
  const program = createProgram({ home, manifest: readManifest(home), bundle, exit })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    if (error instanceof UsageError) {
      say(`flexgen: ${printable(error.message)}\n`)
      return exitCodes.usage
    }
    throw error
  }
}

function createProgram(context: Context): Command {
  const program = new Command('flexgen')
    .description(
      'Compiles configs that describe API authentication into standalone, typed TypeScript clients.',
    )
    .version(context.manifest.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    // Options after a command belong to it, so that its `-v` is never the version.
    .enablePositionalOptions()
    .showHelpAfterError('Run it with --help for usage.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => pass(standardOutput, text),
      writeErr: (text) => pass(standardError, text),
      outputError: (text) => say(`${printable(withoutPrefix(text))}\n`),
    })
  addBuild(program, context)
  addValidate(program, context)
  addInit(program, context)
  addLogin(program, context)
  addLogout(program, context)
  addFetch(program, context)
  addExplain(program, context)
  addSchema(program, context)
  addCompletion(program)
  addHelp(program)
  return program
}

/** A message of commander's, in our form and on one line. */
function withoutPrefix(text: string): string {
  return text
    .trim()
    .replace(/^error: /, 'flexgen: ')
    .replace(/\n(?=\(Did )/, ' ')
}

function addBuild(program: Command, context: Context): void {
  const command = program.command('build').description('compile configs and write the clients that changed')
  addCommonOptions(command)
    .option('--check', 'write nothing; fail if an output is missing, stale or left over')
    .option('--stdout', 'print the client of a single config; write nothing')
    .addOption(
      new Option('--watch', 'build again after each change, until Ctrl-C').conflicts(['check', 'stdout']),
    )
    .action(async (named: string[], options: BuildOptions & FormatOptions & { watch?: boolean }) => {
      if (options.watch) {
        const { watch } = await import('./watch.ts')
        context.exit(await watch(named, options))
        return
      }
      await finish(build(named, options, context.bundle?.version), options.format, context)
    })
}

function addValidate(program: Command, context: Context): void {
  const command = program.command('validate').description('report the problems of a build; write nothing')
  addCommonOptions(command).action(
    async (named: string[], { outDir, maxWarnings, format }: BuildOptions & FormatOptions) => {
      await finish(validate(named, { outDir, maxWarnings }), format, context)
    },
  )
}

/** The argument and the options of `build` and `validate`. */
function addCommonOptions(command: Command): Command {
  return command
    .argument('[files...]', 'configs, or folders with configs (default: all below the current folder)')
    .option('--out-dir <dir>', 'folder for the outputs of all configs without `output.file`')
    .option('--max-warnings <n>', 'fail if there are more warnings', parseCount)
    .addOption(new Option('--format <format>', 'output format').choices(formats).default('pretty'))
}

async function finish(report: Report, format: Format, { manifest, bundle, exit }: Context): Promise<void> {
  await print(report, format, manifest)
  if (report.fault) throw report.fault
  exit(report.exitCode)
  // The cached code has to include what compiling a config runs.
  if (report.exitCode === exitCodes.fine && !report.compiledNothing) bundle?.keepCode()
}

function addInit(program: Command, { home, exit }: Context): void {
  program
    .command('init')
    .description('write a new config')
    .argument('[name]', 'NAME in NAME.flexgen.yaml; for some APIs, such as github, the config is complete')
    .addOption(new Option('--auth <type>', 'auth type; skips all prompts').choices(authTypes))
    .option('--grant <grant>', 'grant type, for an auth type that has several')
    .option('--base-url <url>', 'base URL of all requests')
    .option('--issuer <url>', 'OAuth 2 provider; writes what its metadata says, and skips all prompts')
    .addOption(
      new Option('--list', 'print the built-in APIs; write nothing').conflicts([
        ...['auth', 'grant', 'baseUrl', 'issuer', 'from'],
      ]),
    )
    .addOption(
      new Option(
        '--from <source>',
        'file, folder, https URL or `-`; imports an OpenAPI document, a collection or curl commands',
      ).conflicts(['auth', 'grant', 'baseUrl', 'issuer']),
    )
    .option('--scheme <name>', 'with `--from`: the scheme to import (default: a config for each)')
    .option('--force', 'with `--from`: overwrite configs that exist')
    .addOption(new Option('--format <format>', 'output format of `--list`').choices(listFormats))
    .action(async (name: string | undefined, options: InitOptions) => {
      const { init } = await import('./init/init.ts')
      exit(await init(name, options, home))
    })
}

function addLogin(program: Command, { exit }: Context): void {
  program
    .command('login')
    .description('log in to the API of a config and store the tokens')
    .argument('<file>', 'config')
    .option('--store <path>', 'file for the tokens (default: .flexgen/NAME.json in the current folder)')
    .addOption(new Option('--print', 'print the tokens as JSON; store nothing').conflicts('store'))
    .option('--no-browser', 'show the URL; do not open a browser')
    .option('--variable <name=value>', 'value of a variable (repeatable)', addVariable)
    .option(
      '--env-file <path>',
      'file with values for environment variables (repeatable; the last one wins)',
      addItem,
    )
    .option('--timeout <duration>', 'how long to wait for you, such as `90s`, `10m` or `1h`', parseDuration)
    .action(async (file: string, options: LoginOptions) => {
      // Loaded only for this command, since it is larger than all others.
      const { login } = await import('./login/login.ts')
      exit(await login(file, options))
    })
}

function addLogout(program: Command, { exit }: Context): void {
  program
    .command('logout')
    .description('log out of the API of a config, and remove its stored tokens')
    .argument('<file>', 'config')
    .option('--store <path>', 'file with the tokens (default: .flexgen/NAME.json in the current folder)')
    .option('--variable <name=value>', 'value of a variable (repeatable)', addVariable)
    .option(
      '--env-file <path>',
      'file with values for environment variables (repeatable; the last one wins)',
      addItem,
    )
    .action(async (file: string, options: LogoutOptions) => {
      const { logout } = await import('./logout/logout.ts')
      exit(await logout(file, options))
    })
}

function addFetch(program: Command, { exit }: Context): void {
  program
    .command('fetch')
    .description('send a request through the client of a config and print the response')
    .argument('<file>', 'config')
    .argument('<path>', 'path below the base URL, such as /user, or a URL of the API')
    .option('-X, --request <method>', 'method (default: GET, with -d POST)')
    .option('-H, --header <header>', "header as 'NAME: VALUE' (repeatable); 'NAME:' drops one", addItem)
    .option('-d, --data <data>', 'body, or @FILE, or - for standard input', once)
    .option('--query <name=value>', 'parameter of the query (repeatable)', addQuery)
    .option('-i, --include', 'print the status and the headers to standard error')
    .option('-o, --output <file>', 'file for the body')
    .option('--fail', 'exit with 1 if the status is 400 or higher')
    .option('--store <path>', 'file with the tokens (default: .flexgen/NAME.json in the current folder)')
    .option('--variable <name=value>', 'value of a variable (repeatable)', addVariable)
    .option(
      '--env-file <path>',
      'file with values for environment variables (repeatable; the last one wins)',
      addItem,
    )
    .action(async (file: string, path: string, options: FetchOptions) => {
      const { fetchPath } = await import('./fetch/fetch.ts')
      exit(await fetchPath(file, path, options))
    })
}

function addExplain(program: Command, { exit }: Context): void {
  program
    .command('explain')
    .description('show the requests a client would send, without sending them')
    .argument('<file>', 'config')
    .option('--variable <name=value>', 'value of a variable (repeatable)', addVariable)
    .option(
      '--env-file <path>',
      'file with values for environment variables (repeatable; the last one wins)',
      addItem,
    )
    .option('--trace', 'show each step of the signature of a request')
    .option('--request <request>', "request to trace, such as 'POST /orders'", parseRequest)
    .option('--header <header>', "header of that request as 'NAME: VALUE' (repeatable)", addItem)
    .option('--body <body>', 'body of that request, or @FILE, or - for standard input', onlyBody)
    .option('--time <time>', 'time of that request, in seconds or milliseconds since 1970', parseTime)
    .option('--nonce <nonce>', 'nonce of that request')
    .addOption(new Option('--format <format>', 'output format of `--trace`').choices(traceFormats))
    .action(async (file: string, options: ExplainOptions) => {
      const { explain } = await import('./explain/explain.ts')
      exit(await explain(file, options))
    })
}

function addSchema(program: Command, { home }: Context): void {
  program
    .command('schema')
    .description('print the JSON Schema of configs')
    .option('--editor', 'print the settings for VS Code instead')
    .addOption(new Option('-o, --output <file>', 'file for the schema').conflicts('editor'))
    .action(({ editor, output }: { editor?: boolean; output?: string }) => {
      if (editor) showEditorSettings()
      else if (output === undefined) pass(standardOutput, schemaText(home))
      else writeSchema(output, home)
    })
}

function addCompletion(program: Command): void {
  program
    .command('completion')
    .description('print the script that completes commands in a shell')
    .addArgument(new Argument('<shell>', 'shell').choices(shells))
    .action(async (shell: Shell) => {
      const { printScript } = await import('./completion/completion.ts')
      printScript(shell)
    })
  // The scripts call it.
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { printCandidates } = await import('./completion/completion.ts')
      await printCandidates(program, words)
    })
}

function showEditorSettings(): void {
  pass(standardOutput, editorSettings)
  if (!isSchemaCopied || existsSync(schemaFile)) return
  const command = `${commandName()} schema --output ${schemaFile}`
  say(`Editors cannot read Yarn's archives. Run \`${command}\`, and again after each update of flexgen.\n`)
}

function writeSchema(path: string, home: URL): void {
  try {
    writeWhole(path, schemaText(home), () => {})
  } catch (error) {
    throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`)
  }
  show(`written  ${printable(path)}\n`)
}

function addHelp(program: Command): void {
  program
    .command('help')
    .description('print the help of flexgen or of a command')
    .argument('[command]', 'such as build')
    .action((name: string | undefined) => {
      if (name === undefined) return program.help()
      program.commands.find((each) => each.name() === name)?.help()
      const near = nearest(
        name,
        program.commands.map((each) => each.name()),
      )
      throw new UsageError(
        `There is no command \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
      )
    })
}

const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': {
      [`./${schemaFile}`]: ['*.flexgen.yaml', '*.flexgen.yml'],
    },
    'json.schemas': [{ fileMatch: ['*.flexgen.json'], url: `./${schemaFile}` }],
  },
  undefined,
  2,
)}\n`

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}

function addVariable(
  text: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  return new Map([...before, pairOf(text)])
}

function pairOf(text: string): readonly [name: string, value: string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Expected NAME=VALUE.')
  return [name, value]
}

/** Unlike curl, which joins several bodies with `&`. */
function once(text: string, before: string | undefined): string {
  if (before !== undefined)
    throw new InvalidArgumentError('Pass `-d` only once; join the parts of a form with `&`.')
  return text
}

/** A method and a path or URL, or one of them; alone, only a usual method is not taken for a path without its slash. */
function parseRequest(text: string): string {
  const isMethod = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i.test(text)
  if (!isMethod && !/^([\w-]+ +)?(\/|https?:\/\/)\S*$/.test(text))
    throw new InvalidArgumentError("Expected a method and a path, such as 'POST /orders'.")
  return text
}

function onlyBody(text: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError('Pass `--body` only once.')
  return text
}

/** Milliseconds since 1970, from seconds or milliseconds. */
function parseTime(text: string): number {
  const time = /^\d{1,14}$/.test(text) ? Number(text) : Number.NaN
  // Seconds have 11 digits from the year 5138 on, and milliseconds until 1973.
  if (Number.isNaN(time) || time >= 1e14)
    throw new InvalidArgumentError('Expected seconds or milliseconds since 1970, such as `1735732800`.')
  return time < 1e11 ? time * 1000 : time
}

function addQuery(
  text: string,
  before: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, readonly string[]> {
  const [name, value] = pairOf(text)
  return new Map([...before, [name, [...(before.get(name) ?? []), value]]])
}

function addItem(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

function parseDuration(text: string): number {
  const duration = durationOf(text)
  if (duration === undefined)
    throw new InvalidArgumentError('Expected a duration such as `90s`, `10m` or `1h`.')
  return duration
}
