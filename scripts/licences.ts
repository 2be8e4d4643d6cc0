/** The licences of bundled packages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Notice that the list's licence requires: where its source is (Mozilla Public License 2.0, section 3.2). */
const publicSuffixList = `The Public Suffix List (MPL-2.0)

The bundle contains rules of the Public Suffix List, which is subject to the terms of the Mozilla Public License, v. 2.0.
A copy of the licence is at https://mozilla.org/MPL/2.0/, and the source of the list at
https://publicsuffix.org/list/public_suffix_list.dat.
`

/**
 * The licence of each package whose code is in a bundle.
 *
 * @param inputs paths of the files in it
 * @param more folders of packages that contribute in another way
 */
export function licences(inputs: readonly string[], more: readonly string[] = []): string {
  const packages = new Set([
    ...inputs.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[0] ?? []),
    ...more,
  ])
  const entries = [...packages].sort().map((folder) => {
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(root, folder, 'package.json'), 'utf8'),
    )
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry))
    if (!file && license !== 'MIT') throw new Error(`${name} has no licence file`)
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : mitLicence(author)
    return `${name} ${version} (${license})\n\n${text}\n`
  })
  return `flexgen's bundle contains code from these packages.\n\n${[...entries, publicSuffixList].join(`\n${'-'.repeat(80)}\n\n`)}`
}

/** The text of the MIT licence, for a package that only names it. */
function mitLicence(holder: string): string {
  return `Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`
}
