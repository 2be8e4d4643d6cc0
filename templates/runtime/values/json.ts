/** @section Values */

/** The JSON of a map from that of its entries, each a map of its own; `undefined` where an entry is left out. */
export function joinMaps(entries: readonly (string | undefined)[]): string {
  return `{${entries.flatMap((entry) => entry?.slice(1, -1) ?? []).join(',')}}`
}
