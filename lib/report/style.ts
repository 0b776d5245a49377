/** The colours, once for light and once for dark. Every line has a form of its own too, and every figure stands in a table. */
const colours = `
:root { color-scheme: light dark; --ink: #1b2330; --dim: #566072; --paper: #ffffff; --rule: #d9dee7; --one: #1f5fa8; --two: #b3480f; --three: #4a5568; --good: #1d6b3a; --bad: #a3242c }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf1; --dim: #a3adbd; --paper: #14181f; --rule: #323a48; --one: #7fb4f0; --two: #f2a06b; --three: #b6c0cf; --good: #7fd39c; --bad: #f49aa0 } }
@media print { :root { color-scheme: light; --ink: #000000; --dim: #333333; --paper: #ffffff; --rule: #cccccc; --one: #1f5fa8; --two: #b3480f; --three: #4a5568; --good: #1d6b3a; --bad: #a3242c } }
`

const drawings = `
text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: var(--ink) }
.small { font-size: 10px; fill: var(--dim); paint-order: stroke; stroke: var(--paper); stroke-width: 3px }
.strong { font-weight: 600 }
.grid { stroke: var(--rule); stroke-width: 1 }
.axis { stroke: var(--dim); stroke-width: 1 }
.one { stroke: var(--one); stroke-width: 2 }
.two { stroke: var(--two); stroke-width: 2; stroke-dasharray: 7 3 }
.three { stroke: var(--three); stroke-width: 1.5; stroke-dasharray: 2 3 }
.under { fill: var(--one); fill-opacity: 0.1 }
.band { fill: var(--two); fill-opacity: 0.16 }
.pass { fill: var(--paper); stroke: var(--one); stroke-width: 1.5 }
.crossing { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5 }
.interval { stroke: var(--two); stroke-width: 6; stroke-opacity: 0.45 }
.action { stroke: var(--ink); stroke-width: 2 }
.phase { fill: var(--one) }
.phase.switchover, .phase.failed, .phase.cancelled, .phase.postcopyPaused { fill: var(--bad) }
.phase.postcopy, .phase.recovering { fill: var(--two) }
.phase.handover { fill: var(--good) }
.attempt { fill: none; stroke: var(--one); stroke-width: 1.5 }
.attempt.completed { fill: var(--one) }
.attempt.failed, .attempt.split, .attempt.gone, .attempt.postcopyRecoverable, .attempt.unknown { fill: url(#hatch); stroke: var(--bad) }
.hatch { stroke: var(--bad); stroke-width: 3 }
.cell { fill: var(--one); stroke: var(--paper); stroke-width: 2 }
.cell.never { fill: url(#hatch); fill-opacity: 0.3; stroke: var(--rule) }
.value { text-anchor: middle }
.value.never { paint-order: stroke; stroke: var(--paper); stroke-width: 5 }
`

const page = `
body { margin: 0 auto; max-width: 940px; padding: 24px 20px 48px; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif }
h1 { font-size: 24px; line-height: 1.25; margin: 0 0 4px } h2 { font-size: 17px; margin: 32px 0 2px }
p { margin: 4px 0 10px; max-width: 76ch } .dim, figcaption, caption { color: var(--dim) }
.outcome { font-size: 17px; margin: 10px 0 } .outcome b { text-transform: capitalize }
.figures { display: flex; flex-wrap: wrap; gap: 8px 32px; margin: 14px 0; padding: 0 } .figures div { min-width: 90px } .figures dt { color: var(--dim); font-size: 13px } .figures dd { margin: 0; font-size: 20px }
.wide { overflow-x: auto } svg { display: block; width: 100%; min-width: 680px; height: auto }
table { border-collapse: collapse; font-size: 13px; font-variant-numeric: tabular-nums; margin: 8px 0; width: 100% } caption { text-align: left; padding-bottom: 4px }
th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0; border-bottom: 1px solid var(--rule); overflow-wrap: break-word } th { font-weight: 600 } tbody th { font-weight: 400 } thead th { color: var(--dim) }
summary { cursor: pointer; color: var(--dim) }
@media print { body { max-width: none; padding: 0; font-size: 12px } section { break-inside: avoid } svg { min-width: 0 } .wide { overflow: visible } }
`

/** For a drawing in a page. */
export const pageStyle = `${colours}${page}${drawings}`

/** For a drawing that stands alone. */
export const pictureStyle = `${colours.replace(/@media print.*\n/, '')}${drawings}`
