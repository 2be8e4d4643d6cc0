/** The actions of a user on a login's pages. */
export interface Visitor {
  /** Values of the fields that the user fills in, by name. */
  readonly fields?: Readonly<Record<string, string>>
  /** Cancels on the first page that allows it, such as a consent. */
  readonly refuses?: boolean
}

/** The most pages and redirects of one login. */
const mostSteps = 30

/** A request of a browser: a page, or a submitted form. */
interface Step {
  readonly url: string
  readonly form?: URLSearchParams
}

/**
 * Goes through a server's pages like a browser without scripts: keeps cookies, follows redirects, and fills in and
 * submits each form.
 *
 * @param url start of the login
 * @returns the final address on another origin, or the text of the last page
 */
export async function goThroughLogin(
  url: string,
  visitor: Visitor = {},
): Promise<{ readonly redirect?: string; readonly page?: string }> {
  const { origin } = new URL(url)
  const cookies = new Map<string, string>()
  let step: Step = { url }
  for (let count = 0; count < mostSteps; count++) {
    const { location, page } = await take(step, cookies)
    if (location !== undefined) {
      step = { url: location }
      if (new URL(location).origin !== origin) return { redirect: location }
    } else {
      const next: Step | undefined = step.form?.has('abort') ? undefined : nextStep(step.url, page, visitor)
      if (!next) return { page }
      step = next
    }
  }
  throw new Error(`The login at ${url} does not end.`)
}

/** Takes a step, and keeps its cookies. */
async function take(
  { url, form }: Step,
  cookies: Map<string, string>,
): Promise<{ readonly location?: string; readonly page: string }> {
  const response = await fetch(url, {
    ...(form && { method: 'POST', body: form }),
    headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    redirect: 'manual',
  })
  for (const cookie of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    cookies.set(name, value)
  }
  const page = await response.text()
  const location = response.headers.get('location')
  if (location !== null) return { location: new URL(location, url).href, page }
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${page}`)
  return { page }
}

/** The user's next step on a page; `undefined` if it has no form. */
function nextStep(here: string, page: string, { fields = {}, refuses = false }: Visitor): Step | undefined {
  const at = (attribute: string): string => new URL(plain(attribute), here).href
  const abort = /<a[^>]* href="([^"]*\/abort)"/.exec(page)?.[1]
  if (refuses && abort !== undefined) return { url: at(abort) }
  const action = /<form[^>]* action="([^"]*)"/.exec(page)?.[1]
  if (action === undefined) return undefined
  const form = filledIn(page, fields)
  if (refuses && /<button[^>]* name="abort"/.test(page)) form.set('abort', 'yes')
  return { url: at(action), form }
}

/** The fields of a page's form. */
function filledIn(page: string, fields: Readonly<Record<string, string>>): URLSearchParams {
  const inputs = Array.from(page.matchAll(/<input[^>]*>/g), ([input]) => {
    const attribute = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1]
    const name = attribute('name') ?? ''
    return [name, fields[name] ?? plain(attribute('value') ?? '')]
  })
  return new URLSearchParams(inputs)
}

/** Decodes HTML entities, as far as attributes on these pages need it. */
function plain(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replaceAll('&amp;', '&')
}
