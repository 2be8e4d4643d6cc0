/** Preloaded by `loaded-modules.test.ts`: writes the modules of Node that a process has loaded by its end. */
const { writeFileSync } = require('node:fs')

const before = new Set(process.moduleLoadList)
process.on('exit', () => {
  const loaded = process.moduleLoadList.filter((name) => !before.has(name))
  writeFileSync(process.env.TEST_MODULES, loaded.join('\n'))
})
