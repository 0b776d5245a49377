import { hatching } from './chart'
import { escaped, tag, type Markup } from './markup'
import { pageStyle } from './style'

/** A section with a heading, and a sentence that says how to read it. */
export function section(heading: string, says: string, ...content: readonly Markup[]): Markup {
  return tag('section', {}, tag('h2', {}, escaped(heading)), tag('p', { class: 'dim' }, escaped(says)), ...content)
}

/** Figures that are seen first. */
export function figures(pairs: readonly (readonly [name: string, value: string])[]): Markup {
  return tag('dl', { class: 'figures' }, ...pairs.map(([name, value]) => tag('div', {}, tag('dt', {}, escaped(name)), tag('dd', {}, escaped(value)))))
}

/** Something long that is unfolded by whoever wants it. */
export function folded(summary: string, ...content: readonly Markup[]): Markup {
  return tag('details', {}, tag('summary', {}, escaped(summary)), ...content)
}

/** A whole page: one file that asks nobody for anything. */
export function page(title: string, ...content: readonly Markup[]): Markup {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<svg aria-hidden="true" style="position: absolute; width: 0; height: 0; min-width: 0">${hatching}</svg>
<main>
${content.join('\n')}
</main>
</body>
</html>
`
}
