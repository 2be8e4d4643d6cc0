/** `git hub.v2` as part of an identifier: `GitHubV2`. Letters after a separator, and the first, become upper case. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
