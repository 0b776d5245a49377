// What TypeDoc is to do differently for this project: names, the order of the pages, and which symbols need a comment.
import { Application, Converter, ReflectionKind } from 'typedoc'
import { modules, pages } from './pages.mjs'

const places = new Map(Object.entries(pages).flatMap(([group, files]) => files.map((file) => [file, group])).map(([file, group], at) => [file, { group, at }]))

/** A page is called by its first heading, which is not repeated below it. What stands above that is for whoever edits the file. */
function nameDocument(document) {
  const place = places.get(`${document.name}.md`)
  if (!place) throw new Error(`${document.name}.md has no place in tools/docs/pages.mjs`)
  const at = document.content.findIndex(({ text }) => heading.test(text))
  const { index, 0: line, 1: title } = heading.exec(document.content[at].text)
  document.name = title
  document.content = document.content.slice(at)
  document.content[0] = { ...document.content[0], text: document.content[0].text.slice(index + line.length) }
  document.frontmatter.group = place.group
  order.set(document, place.at)
}
const heading = /^# (.+)\n?/m
const order = new Map()

const isAbsent = ({ type }) => type?.type === 'intrinsic' && type.name === 'undefined'

/** Whether a symbol needs no comment of its own. */
function isExcepted(reflection) {
  const symbol = reflection.project.getSymbolIdFromReflection(reflection)
  // A key of a mapped type is written down nowhere: what it is mapped from has the comment. Others are Node's.
  if (!symbol || symbol.packageName !== 'nodevirt' || symbol.packagePath === '') return true
  // The fields of C's structures have C's names: libvirt's pages, to which the functions link, describe them.
  if (symbol.packagePath === 'types/native.d.ts' && reflection.kindOf(ReflectionKind.Property)) return true
  // What JavaScript calls by a symbol, and what is inside a literal: it is described where that stands.
  return reflection.name.startsWith('[') || isInside(reflection, ReflectionKind.TypeLiteral | ReflectionKind.Parameter)
}

/** What of a class's or a type's is looked at. A method's comment is its signatures'. */
const kinds = ReflectionKind.SomeExport & ~ReflectionKind.SomeModule | ReflectionKind.SomeMember & ~ReflectionKind.Constructor

function warnOfUndocumented(app, project) {
  for (const reflection of project.getReflectionsByKind(kinds)) {
    if (reflection.isReference()) continue
    const signatures = reflection.signatures ?? (reflection.type?.type === 'reflection' ? reflection.type.declaration.signatures : undefined) ?? []
    const parts = [reflection, ...signatures, reflection.getSignature, reflection.setSignature].filter(Boolean)
    if (parts.some((part) => part.hasComment()) || isExcepted(reflection)) continue
    const { fileName, line } = reflection.sources?.[0] ?? {}
    app.logger.validationWarning(`${reflection.getFriendlyFullName()} (${fileName}:${line}) has no comment`)
  }
}

function isInside({ parent }, kind) {
  return parent !== undefined && (parent.kindOf(kind) || isInside(parent, kind))
}

export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, document) => nameDocument(document))
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    // A module is called as it is imported.
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      module.name = module.name === 'lib' ? 'nodevirt' : module.name.replace(/^(lib|types)\//, 'nodevirt/')
    }
    // A member that a variant of a document cannot have is of use to the compiler only.
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) if (isAbsent(property)) project.removeReflection(property)
  })
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    // The site's own title stands above it.
    project.readme[0].text = project.readme[0].text.replace(heading, '')
    for (const group of project.groups) {
      group.children.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
      if (group.title === modules) group.title = 'Reference'
    }
  }, -1000)
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => warnOfUndocumented(app, project))
}
