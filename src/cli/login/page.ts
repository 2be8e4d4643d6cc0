import { createHash } from 'node:crypto'
import { printable } from '../printing/printable.ts'
import { type Trouble, wordsOf } from '../running/failure.ts'

/** A page that the listener serves. */
export interface Page {
  readonly status: number
  readonly html: string
}

/** The page after a successful login. */
export function successPage(client: string): Page {
  return page(200, 'done', 'You are logged in', [
    `<p>The login for <b>${escapeHtml(client)}</b> is complete. You can close this window and return to the terminal.</p>`,
  ])
}

/** The page after a failed login. */
export function failurePage(client: string, trouble: Trouble): Page {
  const quoted = wordsOf(trouble).map((text) => `<p dir="auto">${escapeHtml(text)}</p>`)
  return page(400, 'failed', 'You are not logged in', [
    `<p>The login for <b>${escapeHtml(client)}</b> failed. ${escapeHtml(trouble.message)}</p>`,
    ...(quoted.length ? ['<p>The server says:</p>', '<blockquote>', ...quoted, '</blockquote>'] : []),
    '<p>You can close this window and try again in the terminal.</p>',
  ])
}

/** The page for a request that is not the login's redirect. */
export function strayPage(status: number, message: string): Page {
  return page(status, 'stray', 'Nothing here', [`<p>${escapeHtml(message)}</p>`])
}

/** Headers of every page: it may not load or run anything, and is not cached. */
export function pageHeaders(): Readonly<Record<string, string>> {
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  }
}

const marks = {
  done: '<path d="M6.5 12.5l3.5 3.5 7.5-8"/>',
  failed: '<path d="M8 8l8 8M16 8l-8 8"/>',
  stray: '<path d="M12 7v6M12 16.5v.5"/>',
}

const style = `
:root { color-scheme: light dark; --back: #f3f4f6; --card: #fff; --text: #1f2328; --quote: #f3f4f6; --done: #1a7f37; --failed: #c4281c; --stray: #6a6f76 }
@media (prefers-color-scheme: dark) {
  :root { --back: #14171b; --card: #1f2429; --text: #e6e8eb; --quote: #14171b; --done: #4cc26a; --failed: #ff7a6e; --stray: #a4abb3 }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem; background: var(--back); color: var(--text); font: 1.0625rem/1.5 system-ui, sans-serif }
main { max-width: 34rem; width: 100%; padding: 2.25rem 2.5rem; border-radius: .75rem; background: var(--card); box-shadow: 0 1px 3px #0003 }
svg { width: 3rem; height: 3rem; fill: none; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round }
.done { stroke: var(--done) }
.failed { stroke: var(--failed) }
.stray { stroke: var(--stray) }
h1 { margin: .5rem 0 .75rem; font-size: 1.5rem; line-height: 1.25 }
p { margin: .75rem 0 0; overflow-wrap: anywhere }
blockquote { margin: .75rem 0 0; padding: .75rem 1rem; border-radius: .5rem; background: var(--quote) }
blockquote p { margin: 0; white-space: pre-wrap; unicode-bidi: isolate }
`

function page(status: number, kind: keyof typeof marks, title: string, paragraphs: readonly string[]): Page {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<svg class="${kind}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"/>${marks[kind]}</svg>
<h1>${title}</h1>
${paragraphs.join('\n')}
</main>
</body>
</html>
`
  return { status, html }
}

/** Text that a browser shows as is, without effect on the text around it. */
function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
