/**
 * True where a browser is likely to open on the screen that the user looks at: not over SSH, nor where no screen is.
 * `BROWSER` says that there is one all the same.
 */
export function hasBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env['BROWSER']) return true
  if (env['SSH_CONNECTION'] || env['SSH_TTY']) return false
  if (platform === 'win32' || platform === 'darwin') return true
  // Without a screen, `xdg-open` would start a browser of text in our terminal.
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['WSL_DISTRO_NAME'])
}

/** Opens a page of the web in the user's browser, where that can be done; whether it was cannot be known. */
export async function openBrowser(url: string): Promise<void> {
  // A server's word must not start another program.
  if (!/^https?:$/.test(new URL(url).protocol)) return
  const { default: open } = await import('open')
  // The user was shown where to go.
  await open(url).catch(() => undefined)
}
