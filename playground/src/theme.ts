/** Colours of the page, in the order in which a button switches them. */
const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const words: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' }
const key = 'flexgen-theme'

/** Lets a button switch the colours of the page. The choice is kept, if the browser allows it. */
export function switchThemes(button: HTMLButtonElement): void {
  let theme = themes.find((each) => each === stored()) ?? 'system'
  const apply = (): void => {
    document.documentElement.dataset['theme'] = theme
    button.textContent = words[theme]
    button.setAttribute('aria-label', `Colours: ${words[theme]}`)
  }
  button.addEventListener('click', () => {
    theme = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
    try {
      localStorage.setItem(key, theme)
    } catch {
      // Then it lasts as long as the page.
    }
    apply()
  })
  apply()
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
