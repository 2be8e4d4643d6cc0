/**
 * True if a browser is likely to open on the user's screen: not over SSH, and not without a screen. `BROWSER` overrides
 * this.
 */
export function hasBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env['BROWSER']) return true
  if (env['SSH_CONNECTION'] || env['SSH_TTY']) return false
  if (platform === 'win32' || platform === 'darwin') return true
  // Without a screen, `xdg-open` would start a browser in this terminal.
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['WSL_DISTRO_NAME'])
}

/** Tries to open a web page in the user's browser. Whether it opens is not known. */
export async function openBrowser(url: string): Promise<void> {
  // A server must not be able to start another program.
  if (!/^https?:$/.test(new URL(url).protocol)) return
  const { default: open } = await import('open')
  // The user has seen the URL anyway.
  await open(url).catch(() => undefined)
}
