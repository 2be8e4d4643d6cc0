/** NAME of a config called `NAME.flexgen.yaml`. */
export function configName(fileName: string): string {
  return fileName.replace(/\.flexgen\.(ya?ml|json)$/, '')
}

/**
 * The default path of `fileTokenStore`, relative to the current folder.
 *
 * @param fileName the config's file name
 */
export function tokenFile(fileName: string): string {
  return `.flexgen/${configName(fileName)}.json`
}
