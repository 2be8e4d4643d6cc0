import { openai } from '../openai.ts'

/** The content of a response that OpenAI's SDK reads as a stream. */
export async function streamed(): Promise<string> {
  const messages = [{ role: 'user' as const, content: 'Milk' }]
  const stream = await openai.chat.completions.create({ model: 'model', messages, stream: true })
  let content = ''
  for await (const { choices } of stream) content += choices[0]?.delta.content ?? ''
  return content
}
