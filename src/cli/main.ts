import { readFileSync } from 'node:fs'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { authTypes } from '../schemes/schemes.ts'
import { type BuildOptions, build, validate } from './build.ts'
import type { LoadedProgram } from './code-cache.ts'
import { exitCodes, UsageError } from './exit.ts'
import type { ExplainOptions } from './explain/explain.ts'
import type { InitOptions } from './init/init.ts'
import { durationOf } from './login/duration.ts'
import type { LoginOptions } from './login/login.ts'
import { pass, say } from './printing/output.ts'
import { type Format, formats, print } from './printing/print.ts'
import { printable } from './printing/printable.ts'
import type { Report } from './printing/report.ts'

interface FormatOptions {
  readonly format: Format
}

/**
 * Runs a command line.
 *
 * @param home folder of the package, with its schema
 * @param bundle the one that this is in, where code of it is kept
 * @returns the exit code
 */
export async function main(
  args: readonly string[],
  home: URL,
  bundle?: Pick<LoadedProgram, 'version' | 'keepCode'>,
): Promise<number> {
  let exitCode: number = exitCodes.fine
  const program = createProgram(
    home,
    (code) => {
      exitCode = code
    },
    bundle,
  )
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

function createProgram(
  home: URL,
  exit: (code: number) => void,
  bundle?: Pick<LoadedProgram, 'version' | 'keepCode'>,
): Command {
  const version = packageVersion(home)
  const finish = async (report: Report, format: Format): Promise<void> => {
    await print(report, format, version)
    if (report.fault) throw report.fault
    exit(report.exitCode)
    // It is to hold what compiling a config takes.
    if (report.exitCode === exitCodes.fine && !report.compiledNothing) bundle?.keepCode()
  }
  const program = new Command('flexgen')
    .description(
      'Compiles configs of how APIs want to be authorised into standalone, typed TypeScript clients.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .exitOverride()
    .configureOutput({
      outputError: (text) =>
        say(
          `${printable(
            text
              .trim()
              .replace(/^error: /, 'flexgen: ')
              .replace(/\n(?=\(Did )/, ' '),
          )}\n`,
        ),
    })

  const format = (): Option =>
    new Option('--format <format>', 'how problems are told').choices(formats).default('pretty')
  const outDir = (): Option => new Option('--out-dir <dir>', 'folder for all outputs whose config names none')
  const files = 'configs, or folders with configs (default: all below the current folder)'

  program
    .command('build')
    .description('compile configs, and write what changed')
    .argument('[files...]', files)
    .addOption(outDir())
    .option('--check', 'write nothing; fail where an output is missing, stale or left over')
    .option('--stdout', 'print the client of one config, and write nothing')
    .addOption(
      new Option('--watch', 'build again after each change, until Ctrl-C').conflicts(['check', 'stdout']),
    )
    .option('--max-warnings <n>', 'fail where there are more warnings', parseCount)
    .addOption(format())
    .action(async (named: string[], options: BuildOptions & FormatOptions & { watch?: boolean }) => {
      if (options.watch) {
        const { watch } = await import('./watch.ts')
        exit(await watch(named, options))
        return
      }
      await finish(build(named, options, bundle?.version), options.format)
    })

  program
    .command('validate')
    .description('report what a build would, and write nothing')
    .argument('[files...]', files)
    .addOption(outDir())
    .option('--max-warnings <n>', 'fail where there are more warnings', parseCount)
    .addOption(format())
    .action(async (named: string[], { outDir, maxWarnings, format }: BuildOptions & FormatOptions) => {
      await finish(validate(named, { outDir, maxWarnings }), format)
    })

  program
    .command('init')
    .description('write a config to begin with')
    .argument(
      '[name]',
      'NAME of the file NAME.flexgen.yaml; of an API that flexgen knows, as github, all is known',
    )
    .addOption(new Option('--auth <type>', 'auth type; init then prompts for nothing').choices(authTypes))
    .option('--grant <grant>', 'grant type, for an auth type that has several')
    .option('--base-url <url>', 'what all requests begin with')
    .action(async (name: string | undefined, options: InitOptions) => {
      const { init } = await import('./init/init.ts')
      exit(await init(name, options))
    })

  program
    .command('login')
    .description('log in to the API of a config, and store its tokens')
    .argument('<file>', 'the config')
    .option('--store <path>', 'file for the tokens (default: .flexgen/NAME.json in the current folder)')
    .addOption(new Option('--print', 'print the tokens as JSON, and store none').conflicts('store'))
    .option('--no-browser', 'open no browser; tell where to go')
    .option('--variable <name=value>', 'value of a variable; for several, several times', addVariable)
    .option('--timeout <duration>', 'how long to wait for you, as 90s, 10m or 1h', parseDuration)
    .action(async (file: string, options: LoginOptions) => {
      // Loaded for this command alone, since it has more to load than all others.
      const { login } = await import('./login/login.ts')
      exit(await login(file, options))
    })

  program
    .command('explain')
    .description('tell what the client of a config sends; nothing is sent')
    .argument('<file>', 'the config')
    .option('--variable <name=value>', 'value of a variable; for several, several times', addVariable)
    .action(async (file: string, options: ExplainOptions) => {
      const { explain } = await import('./explain/explain.ts')
      exit(await explain(file, options))
    })

  program
    .command('schema')
    .description('print the JSON Schema of configs')
    .option('--editor', 'print the setting for VS Code instead')
    .action(({ editor }: { editor?: boolean }) => {
      pass(
        process.stdout,
        editor ? editorSetting : readFileSync(new URL('schema/flexgen.schema.json', home), 'utf8'),
      )
    })
  return program
}

const editorSetting = `${JSON.stringify(
  {
    'yaml.schemas': {
      './node_modules/flexgen/schema/flexgen.schema.json': ['*.flexgen.yaml', '*.flexgen.yml'],
    },
    'json.schemas': [
      { fileMatch: ['*.flexgen.json'], url: './node_modules/flexgen/schema/flexgen.schema.json' },
    ],
  },
  undefined,
  2,
)}\n`

function packageVersion(home: URL): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }
  return version
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It takes a whole number.')
  return Number(text)
}

function addVariable(
  text: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It takes NAME=VALUE.')
  return new Map([...before, [name, value]])
}

function parseDuration(text: string): number {
  const duration = durationOf(text)
  if (duration === undefined) throw new InvalidArgumentError('It takes a duration, as 90s, 10m or 1h.')
  return duration
}
