import { printLines, withoutCommands } from './printable.ts'

/** Writes sentences to the user; results alone go to standard output. */
export function say(text: string): void {
  process.stderr.write(printLines(text))
}

/** Writes a result for the user to standard output. */
export function tell(text: string): void {
  process.stdout.write(printLines(text))
}

/** Writes lines that have colours; whatever else is in them was made printable before. */
export function paint(stream: NodeJS.WriteStream, lines: string): void {
  stream.write(withoutCommands(lines))
}

/** Writes what a program reads, as is: a client, the schema, JSON of `printJson`, commands for a runner. */
export function pass(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text)
}
