/** The parameters of a URL, also those that an app reads from the fragment, as in `#/login?a=1`. */
export function urlParameters({
  searchParams,
  hash,
}: URL): readonly (readonly [name: string, value: string])[] {
  return [...searchParams, ...new URLSearchParams(hash.split('?')[1])]
}
