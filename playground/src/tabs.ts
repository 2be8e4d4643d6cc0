/** Index of the tab that a key moves to; `undefined` if the key moves to none. */
function moved(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at + count - 1) % count
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/** A list of tabs that arrow keys move through (ARIA Authoring Practices Guide, pattern "Tabs"). */
export class Tabs {
  readonly #tabs: readonly HTMLElement[]
  readonly #onShow: (id: string) => void

  /** @param onShow called with the id of a tab that is shown */
  constructor(list: HTMLElement, onShow: (id: string) => void) {
    this.#tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
    this.#onShow = onShow
    for (const tab of this.#tabs) tab.addEventListener('click', () => this.show(tab.id))
    list.addEventListener('keydown', (event) => {
      const at = this.#tabs.indexOf(event.target as HTMLElement)
      const to = at < 0 ? undefined : this.#tabs[moved(event.key, at, this.#tabs.length) ?? -1]
      if (!to) return
      event.preventDefault()
      to.focus()
      this.show(to.id)
    })
  }

  /** Id of the tab that is shown. */
  get shown(): string {
    return this.#tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')?.id ?? ''
  }

  show(id: string): void {
    for (const tab of this.#tabs) {
      const isShown = tab.id === id
      tab.setAttribute('aria-selected', String(isShown))
      tab.tabIndex = isShown ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (!panel) continue
      panel.hidden = !isShown
      panel.tabIndex = 0
    }
    this.#onShow(id)
  }
}
