/**
 * Makes `Request` and `Response` keep all headers, as they do on a server. In a browser they drop those that a page may
 * not send or read, such as cookies, and a client would notice. The explanation is the same as the command's.
 */
export function actAsServer(): void {
  globalThis.Request = class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init)
      const given = init?.headers ?? (input instanceof Request ? input.headers : {})
      keepHeaders(this, super.headers, given)
    }
  }
  globalThis.Response = class extends Response {
    constructor(body?: BodyInit | null, init?: ResponseInit) {
      super(body, init)
      keepHeaders(this, super.headers, init?.headers ?? {})
    }
  }
}

/**
 * Gives a request or response all of its headers.
 *
 * @param own headers that the platform keeps or adds
 * @param given headers that were passed
 */
function keepHeaders(message: Request | Response, own: Headers, given: HeadersInit): void {
  const headers = new Headers(given)
  for (const [name, value] of own) if (!headers.has(name)) headers.set(name, value)
  Object.defineProperty(message, 'headers', { value: headers, enumerable: true })
}
