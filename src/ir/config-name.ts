/** The NAME of a config's file `NAME.flexgen.yaml`. */
export function configName(fileName: string): string {
  return fileName.replace(/\.flexgen\.(ya?ml|json)$/, '')
}

/**
 * Where `fileTokenStore` keeps tokens where it is given no path, relative to the current folder.
 *
 * @param fileName of the config
 */
export function tokenFile(fileName: string): string {
  return `.flexgen/${configName(fileName)}.json`
}
