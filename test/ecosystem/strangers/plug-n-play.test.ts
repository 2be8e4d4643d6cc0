/** Yarn's Plug'n'Play keeps packages in archives. */
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { root } from './pack.ts'
import { Project, strangerOn } from './project.ts'

strangerOn(20)('editors read a copy of the schema', async () => {
  const project = new Project(20, 'yarn')
  await project.run('npm init -y')
  await project.run('npm i -D flexgen')
  expect(project.has('.pnp.cjs')).toBe(true)
  const settings = await project.run('npx flexgen schema --editor')
  const path = './flexgen.schema.json'
  expect(JSON.parse(settings.stdout)).toEqual({
    'yaml.schemas': { [path]: ['*.flexgen.yaml', '*.flexgen.yml'] },
    'json.schemas': [{ fileMatch: ['*.flexgen.json'], url: path }],
  })
  const [, command = ''] = /Run `(.*?)`/.exec(settings.stderr) ?? []
  expect(command).toBe('yarn flexgen schema --output flexgen.schema.json')
  await project.run(command)
  const schema = readFileSync(join(root, 'schema/flexgen.schema.json'), 'utf8')
  expect(project.read(path)).toBe(schema)
  expect((await project.run('npx flexgen schema --editor')).stderr).toBe('')

  const init = await project.run('npx flexgen init apis/github')
  expect(init.stdout).toBe('written  apis/github.flexgen.yaml\n')
  expect(init.stderr).toContain('Run `yarn flexgen build`')
  expect(project.read('apis/github.flexgen.yaml')).toMatch(
    /^# yaml-language-server: \$schema=\.\.\/flexgen\.schema\.json\n/,
  )
  rmSync(join(project.folder, path))
  expect((await project.run('npx flexgen init apis/stripe')).stdout).toBe(
    'written  apis/stripe.flexgen.yaml\nwritten  flexgen.schema.json\n',
  )
  expect(project.read(path)).toBe(schema)
})
