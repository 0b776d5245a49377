import { readFileSync } from 'node:fs'
import { pages } from './tools/docs/pages.mjs'
import { load } from './tools/docs/plugin.mjs'

const { exports } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const types = Object.values(exports).filter((entry) => typeof entry === 'object').map((entry) => entry.require.types)

export default {
  entryPoints: types.map((path) => path.replace(/^\.\/dist\/(.*)\.d\.ts$/, 'lib/$1.ts')),
  projectDocuments: Object.values(pages).flat(),
  plugin: [load],
  readme: 'README.md',
  out: 'site',
  tsconfig: 'tsconfig.json',
  excludeInternal: true,
  excludePrivate: true,
  excludeProtected: true,
  includeVersion: true,
  groupOrder: [...Object.keys(pages), 'Constructors', 'Properties', 'Accessors', 'Functions', 'Methods', 'Classes', 'Interfaces', 'Type Aliases', 'Variables', '*'],
  hideGenerator: true,
  navigation: { includeGroups: true },
  highlightLanguages: ['cpp', 'javascript', 'js', 'json', 'python', 'sh', 'ts', 'typescript', 'xml'],
  // What nobody exports is described where it is used; a symbol without a comment is found by the plugin.
  validation: { notExported: false, invalidLink: true, invalidPath: true, rewrittenLink: true, notDocumented: false, unusedMergeModuleWith: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
}
