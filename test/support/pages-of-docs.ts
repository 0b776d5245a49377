import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** The pages that people read, by their paths in the repository. */
export const pages = ['', 'docs/'].flatMap((folder) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md')).map((name) => folder + name))

/** A block of code of a page, or of a doc comment. `runs`: its fence says that it can be run as it stands. */
export interface Block { readonly where: string, readonly language: string, readonly runs: boolean, readonly code: string }

const fence = /^```(\w+)( run)?\n(.*?)^```$/gms

function blocksOf(where: string, text: string): Block[] {
  return [...text.matchAll(fence)].map(({ 1: language = '', 2: run, 3: code = '', index }) =>
    ({ where: `${where}:${text.slice(0, index).split('\n').length}`, language, runs: run !== undefined, code }))
}

/** A source with its doc comments alone: every other line is empty, so that lines keep their numbers. */
function commentsOf(source: string): string {
  const lines = source.split('\n').map(() => '')
  for (const { 0: comment, index } of source.matchAll(/\/\*\*.*?\*\//gs)) {
    const from = source.slice(0, index).split('\n').length - 1
    comment.split('\n').forEach((line, at) => { lines[from + at] = line.replace(/^\s*\* ?/, '') })
  }
  return lines.join('\n')
}

const sources = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => `lib/${name}`)

/** All of them. */
export function blocks(): Block[] {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  return [...pages.flatMap((page) => blocksOf(page, read(page))), ...sources.flatMap((file) => blocksOf(file, commentsOf(read(file))))]
}
