import { configName } from '../ir/config-name.ts'

/**
 * The path of a client, with `/` between folders, relative to the same folder as the config's path.
 *
 * @param outputFile the config's `output.file`, relative to the config
 * @param outDir folder for outputs whose config has no `output.file`, with `/` between folders
 */
export function outputPath(
  configPath: string,
  outputFile: string | undefined,
  outDir: string | undefined,
): string {
  const slash = configPath.lastIndexOf('/')
  const folder = configPath.slice(0, slash + 1)
  const name = configName(configPath.slice(slash + 1))
  if (outputFile !== undefined) return normalize(/^\//.test(outputFile) ? outputFile : folder + outputFile)
  if (outDir !== undefined) return normalize(`${outDir || '.'}/${name}.ts`)
  return normalize(`${folder}generated/${name}.ts`)
}

/** The path of the types of a client in JavaScript; `undefined` for a client in TypeScript. */
export function declarationPath(path: string): string | undefined {
  return /\.m?js$/.test(path) ? path.replace(/\.(m?)js$/, '.d.$1ts') : undefined
}

/** A path without `.` and, if a folder before it is known, without `..`. */
function normalize(path: string): string {
  const steps: string[] = path.startsWith('/') ? [''] : []
  for (const step of path.split('/')) {
    if (step === '..' && steps.length === 1 && steps[0] === '') continue
    if (step === '..' && steps.length && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
