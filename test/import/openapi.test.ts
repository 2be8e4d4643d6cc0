/** What OpenAPI documents become; the sources are written by hand in the shape of real ones. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { type Configs, configsOf } from '../../src/cli/import/configs.ts'
import { readImport } from '../../src/cli/import/read-import.ts'
import { compileClient } from '../../src/compile-client.ts'
import { drive } from './drive.ts'
import { plantedDocument } from './planted.ts'

const folder = fileURLToPath(new URL('sources/openapi/', import.meta.url))
const files = readdirSync(folder)

/** The configs of a source without a choice of a scheme, and all notes. */
function imported(path: string, text: string): Configs {
  const read = readImport({
    shown: path,
    files: [{ path, text }],
    isFolder: false,
    neighbours: () => [],
  })
  if (!read) throw new Error(`${path} is not read.`)
  const chosen = read.apis.map((api) => ({
    api,
    schemes: api.schemes.length ? api.schemes : [undefined],
    hasSchemeInName: api.schemes.length > 1,
  }))
  const { configs, notes } = configsOf(chosen, undefined, path)
  const own = configs.flatMap((config) => config.notes)
  return { configs, notes: [...read.notes, ...read.apis.flatMap((api) => api.notes), ...notes, ...own] }
}

const importedFile = (file: string): Configs => imported(file, readFileSync(folder + file, 'utf8'))

describe('an OpenAPI document', () => {
  test.each(files)('%s becomes configs and notes', async (file) => {
    const { configs, notes } = importedFile(file)
    const written = [
      ...configs.map(({ place, text }) => `--- ${place.path}\n${text}`),
      `--- notes\n${stringify(notes, { lineWidth: 0 })}`,
    ].join('\n')
    await expect(written).toMatchFileSnapshot(`expected/openapi/${file}.txt`)
  })

  test.each(files)('%s becomes configs that compile without errors, and clients that send', async (file) => {
    const { configs } = importedFile(file)
    for (const { place, text } of configs) {
      const { diagnostics } = compileClient(place.path, text)
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
      const driven = await drive(place.path, text, (name) =>
        name === 'baseUrl' ? 'https://open.example.com' : 'value',
      )
      // A device login waits for a user.
      if (!text.includes('grantType: device_code')) expect(driven.error).toBeUndefined()
    }
  })

  test.each(files)('%s becomes configs whose references flexgen has created', (file) => {
    const { configs } = importedFile(file)
    for (const { place, text } of configs) {
      const references = [...text.matchAll(/(?<!\$)\$\{([^}]*)\}/g)].map(([, name]) => `${name}`)
      for (const name of references) expect(name).toMatch(/^(?:env\.[A-Z][A-Z0-9_]*\??|variables\.[\w-]+)$/)
      expect(references).not.toContain('env.HOME')
      expect(place.path).toMatch(/^[A-Za-z][\w-]*\.flexgen\.yaml$/)
      expect(text.split('\n').filter((line) => line.startsWith('# from'))).toHaveLength(1)
      expect(text).not.toContain('allowedHosts')
    }
  })
})

describe('secrets of an OpenAPI document', () => {
  test('are in no config and no note, wherever they are', () => {
    const secret = 'ghp_S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3t'
    const { configs, notes } = imported('secrets.json', JSON.stringify(plantedDocument(secret)))
    expect(configs.length).toBeGreaterThan(4)
    expect(JSON.stringify(configs.map(({ place, text }) => [place.path, text]))).not.toContain(secret)
    expect(notes.length).toBeGreaterThan(0)
  })
})
