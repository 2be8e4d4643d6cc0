/**
 * Compiles projects one after another, each like `tsc -p CONFIG --pretty false`; started by `compilers.ts`. Programs
 * with the same options share the files that they have in common, which are parsed once.
 */
import { dirname } from 'node:path'
import process from 'node:process'

const { default: ts } = await import(process.argv[2])
/** Parsed files by path, for each set of options that they depend on. */
const parsed = new Map()
/** Options that only say where a program and its outputs are. Those that are lists choose the files that it has. */
const aboutPrograms = ['configFilePath', 'outDir', 'pathsBasePath']

process.on('disconnect', () => process.exit())
process.on('message', ({ id, config }) => {
  let output
  try {
    output = outputOf(config)
  } catch (error) {
    output = `${error.stack}`
  }
  process.send({ id, output })
})

function outputOf(config) {
  const folder = dirname(config)
  const system = { ...ts.sys, getCurrentDirectory: () => folder }
  let output = ''
  system.write = (text) => {
    output += text
  }
  const report = ts.createDiagnosticReporter(system, false)
  const command = ts.getParsedCommandLineOfConfigFile(
    config,
    {},
    { ...system, onUnRecoverableConfigFileDiagnostic: report },
  )
  if (command === undefined) return output
  const { options, fileNames, projectReferences, errors } = command
  const host = sharingHost(options, system)
  const program = ts.createProgram({
    rootNames: fileNames,
    options,
    projectReferences,
    host,
    configFileParsingDiagnostics: errors,
  })
  const discard = () => undefined
  ts.emitFilesAndReportErrors(program, report, undefined, undefined, discard)
  return output
}

/** A host as `tsc` has it, which takes files from an earlier program if their text is still the same. */
function sharingHost(options, system) {
  const host = ts.createCompilerHostWorker(options, undefined, system)
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseForTypeErrors
  const files = sharedFiles(options)
  const parse = host.getSourceFile
  host.getSourceFile = (path, parseOptions, ...rest) => {
    const version = `${JSON.stringify(parseOptions)}\n${system.readFile(path)}`
    const known = files.get(path)
    if (known?.version === version) return known.file
    const file = parse(path, parseOptions, ...rest)
    files.set(path, { version, file })
    return file
  }
  return host
}

/** The parsed files that programs with these options share. */
function sharedFiles(options) {
  const relevant = Object.entries(options).filter(
    ([name, value]) => typeof value !== 'object' && !aboutPrograms.includes(name),
  )
  const key = JSON.stringify(relevant.sort())
  const files = parsed.get(key) ?? new Map()
  parsed.set(key, files)
  for (const path of files.keys()) if (!ts.sys.fileExists(path)) files.delete(path)
  return files
}
