import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'

type Serve = (incoming: IncomingMessage, outgoing: ServerResponse, body: Buffer) => Promise<void>

function createServer(): McpServer {
  const server = new McpServer({ name: 'notes', version: '1.0.0' })
  server.registerTool('titles', {}, () => ({ content: [{ type: 'text', text: 'Milk' }] }))
  return server
}

/** The paths of an MCP server with the tool `titles`, for both transports. */
export function mcpPaths(): ReadonlyMap<string, Serve> {
  const sessions = new Map<string, StreamableHTTPServerTransport>()
  const streams = new Map<string, SSEServerTransport>()
  return new Map<string, Serve>([
    [
      '/v1/mcp',
      async (incoming, outgoing, body) => {
        let transport = sessions.get(`${incoming.headers['mcp-session-id']}`)
        if (!transport) {
          const created = new StreamableHTTPServerTransport({
            sessionIdGenerator: randomUUID,
            onsessioninitialized: (id) => {
              sessions.set(id, created)
            },
          })
          transport = created
          await createServer().connect(created)
        }
        await transport.handleRequest(
          incoming,
          outgoing,
          body.length ? JSON.parse(body.toString()) : undefined,
        )
      },
    ],
    [
      '/v1/sse',
      async (_incoming, outgoing) => {
        const transport = new SSEServerTransport('/v1/messages', outgoing)
        streams.set(transport.sessionId, transport)
        await createServer().connect(transport)
      },
    ],
    [
      '/v1/messages',
      async (incoming, outgoing, body) => {
        const id = new URL(`${incoming.url}`, 'http://127.0.0.1').searchParams.get('sessionId')
        await streams.get(`${id}`)?.handlePostMessage(incoming, outgoing, JSON.parse(body.toString()))
      },
    ],
  ])
}
