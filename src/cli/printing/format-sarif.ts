import { pathToFileURL } from 'node:url'
import { type Code, codes } from '../../diagnostics/codes.ts'
import {
  type AcceptedWarning,
  compareText,
  type Diagnostic,
  docsOf,
  type Range,
} from '../../diagnostics/diagnostic.ts'
import { type Addresses, addressesOf } from '../addresses.ts'
import type { Manifest } from '../manifest.ts'
import { pathInRepository } from '../repository.ts'
import { printJson } from './printable.ts'
import type { Report } from './report.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * Problems as a SARIF log (OASIS, version 2.1.0 with errata 01), for code scanning services.
 *
 * @param manifest `package.json` of flexgen
 */
export function formatSarif(
  { diagnostics, accepted = [], exitCode }: Report,
  { version, repository }: Manifest,
): string {
  const addresses = addressesOf(repository)
  const found = [...diagnostics, ...accepted.map(({ warning }) => warning)]
  const rules = [...new Set(found.map(({ code }) => code))].sort(compareText)
  const result = (found: Diagnostic): object => resultOf(found, rules.indexOf(found.code))
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'flexgen',
            semanticVersion: version,
            ...(addresses && { informationUri: addresses.home }),
            rules: rules.map((code) => ruleOf(code, addresses)),
          },
        },
        // Section 3.20: true if flexgen itself worked, whatever it found.
        invocations: [{ executionSuccessful: true, exitCode }],
        // Section 3.14.17.
        columnKind: 'utf16CodeUnits',
        results: [
          // Section 3.27.23: if one result has suppressions, all others need an empty list.
          ...diagnostics.map((found) => ({
            ...result(found),
            ...(accepted.length > 0 && { suppressions: [] }),
          })),
          ...accepted.map((each) => ({ ...result(each.warning), suppressions: [suppressionOf(each)] })),
        ],
      },
    ],
  }
  return printJson(log)
}

function ruleOf(id: Code, addresses: Addresses | undefined): object {
  const { severity, about: written } = codes[id]
  // Its links are relative to the page.
  const about = written.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return {
    id,
    shortDescription: { text: /^.*?\.(?= |$)/.exec(about)?.[0] ?? about },
    fullDescription: { text: about },
    ...(addresses && { helpUri: addresses.page(docsOf(id)) }),
    // GitHub requires it.
    help: { text: about },
    defaultConfiguration: { level: severity },
  }
}

function resultOf(
  { file, range, severity, code, message, hint, related = [] }: Diagnostic,
  ruleIndex: number,
): object {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    // Section 3.11.5 wants braces doubled, but services show them as is, and `${{env.T}}` could not be pasted.
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    locations: [{ physicalLocation: physicalLocation(file, range) }],
    ...(related.length > 0 && {
      // Section 3.27.22.
      relatedLocations: related.map((each) => ({
        physicalLocation: physicalLocation(file, each.range),
        message: { text: each.message },
      })),
    }),
  }
}

/** Section 3.35. */
function suppressionOf({ warning: { file }, reason, comment }: AcceptedWarning): object {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: { physicalLocation: physicalLocation(file, comment) },
  }
}

function physicalLocation(file: string, { start, end }: Range): object {
  return {
    artifactLocation: artifactLocation(file),
    // As in a diagnostic, lines and columns start at 1, and the end is exclusive (section 3.30).
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  }
}

/** A path relative to the top of the repository, as services resolve it; an absolute URL for a file elsewhere. */
function artifactLocation(file: string): object {
  const path = pathInRepository(file)
  if (/^(\.\.\/|\/|[A-Za-z]:)/.test(path)) return { uri: pathToFileURL(file).href }
  // Encodes each part including `:`, which would start a scheme.
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
