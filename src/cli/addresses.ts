/** Where flexgen's repository is public. */
export interface Addresses {
  /** The page of the repository. */
  readonly home: string
  readonly issues: string
  /** The schema of configs. */
  readonly schema: string
  /** The page of a file, which may be followed by `#` and an anchor. */
  readonly page: (path: string) => string
}

/**
 * The public addresses of flexgen, all from the one place where its owner sets them: `repository.url` in `package.json`.
 *
 * @param repository value of `repository` in `package.json`
 * @returns `undefined` if it is missing
 * @throws Error if it is not of the form that npm publishes
 */
export function addressesOf(repository: unknown): Addresses | undefined {
  if (repository === undefined) return undefined
  const url = typeof repository === 'object' && repository !== null && 'url' in repository && repository.url
  const [, path] = /^git\+https:\/\/github\.com\/([\w.-]+\/[\w.-]+)\.git$/.exec(`${url}`) ?? []
  // The example of the message is not an address.
  if (path === undefined || path === 'OWNER/NAME') {
    throw new Error('`repository.url` in package.json must look like git+https://github.com/OWNER/NAME.git')
  }
  const home = `https://github.com/${path}`
  return {
    home,
    issues: `${home}/issues`,
    schema: `https://raw.githubusercontent.com/${path}/HEAD/schema/flexgen.schema.json`,
    page: (file) => `${home}/blob/HEAD/${file}`,
  }
}
