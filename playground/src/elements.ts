/** The element of the page with an id. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found as E
}

type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** Creates an element. Strings are text, never HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '')
    else if (value !== false && value !== undefined) made.setAttribute(key, value)
  }
  made.append(...content)
  return made
}

/** A button with a label. */
export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label)
  made.addEventListener('click', onClick)
  return made
}

/**
 * Markdown on one line.
 *
 * @param mark creates the element of what is code or bold
 */
export function inline<Marked>(
  text: string,
  mark: (tag: 'code' | 'strong', text: string) => Marked,
): readonly (Marked | string)[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`') && part.length > 2) return mark('code', part.slice(1, -1))
      if (part.startsWith('**') && part.length > 4) return mark('strong', part.slice(2, -2))
      return part
    })
}

/** Markdown on one line, as elements. */
export function inCode(text: string): readonly (Node | string)[] {
  return inline(text, (tag, words) => element(tag, {}, words))
}

/** A hint as a sentence; a line to paste is in backticks. */
export function hintSentence(hint: string): string {
  return hint.includes('`') || /^\w+ \w+ /.test(hint) ? hint : `\`${hint}\``
}

/** A hint, in which code is marked. */
export function hintContent(hint: string): readonly (Node | string)[] {
  return inCode(hintSentence(hint))
}

/** A label on one short line. */
export function shortened(label: string): string {
  const line = label.replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
