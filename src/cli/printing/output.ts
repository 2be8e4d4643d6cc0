import { printLines, withoutCommands } from './printable.ts'

/** Writes messages to standard error. */
export function say(text: string): void {
  process.stderr.write(printLines(text))
}

/** Writes a result to standard output. */
export function show(text: string): void {
  process.stdout.write(printLines(text))
}

/** Writes lines with colours. The rest of them is already printable. */
export function paint(stream: NodeJS.WriteStream, lines: string): void {
  stream.write(withoutCommands(lines))
}

/** Writes what programs read, as is: a client, the schema, JSON of `printJson`, commands for a runner. */
export function pass(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text)
}
