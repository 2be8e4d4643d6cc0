import { printLines, withoutCommands, withoutControls } from './printable.ts'

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

/** Writes a part of what an API returned to a terminal, which must obey nothing in it. */
export function showBody(text: string): void {
  process.stdout.write(withoutControls(text))
}

/** Writes bytes, and waits until the stream has taken them. */
export function passBytes(stream: NodeJS.WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

/** Writes what programs read, as is: a client, the schema, JSON of `printJson`, commands for a runner. */
export function pass(stream: NodeJS.WriteStream, text: string): void {
  stream.write(text)
}
