import type { Connection } from '../connection'

/** How much a finding matters. */
export type Level = 'ok' | 'warning' | 'problem'

/** Something that `doctor` found out. */
export interface Finding {
  readonly level: Level
  /** What was looked at, in a word or two. */
  readonly topic: string
  readonly text: string
  /** What to do; null where nothing is to be done. */
  readonly todo: string | null
}

export function ok(topic: string, text: string): Finding {
  return { level: 'ok', topic, text, todo: null }
}

export function warning(topic: string, text: string, todo: string): Finding {
  return { level: 'warning', topic, text, todo }
}

export function problem(topic: string, text: string, todo: string): Finding {
  return { level: 'problem', topic, text, todo }
}

/** The hosts that are looked at, and how long each question may take. */
export interface Patient {
  readonly source: Connection
  readonly destination: Connection | null
  /** As it was given. */
  readonly to: string | null
  readonly timeoutMs: number
}

/** Looks at one thing. What it throws is a finding, too. */
export type Check = (patient: Patient) => Promise<Finding[]>

/** The longest of the topics, which come one after the other and still stand in one column. */
const width = 'certificates'.length

/** The findings as lines: the worst are marked, and have what to do below them. */
export function findingLines(findings: readonly Finding[], wrapTo: (text: string) => string[]): string[] {
  return findings.flatMap(({ level, topic, text, todo }) => {
    const indent = ' '.repeat(width + 11)
    const [first = '', ...rest] = wrapTo(text)
    return [
      `${level.padEnd(9)}${topic.padEnd(width)}  ${first}`, ...rest.map((line) => indent + line),
      ...todo === null ? [] : wrapTo(todo).map((line, at) => `${indent}${at === 0 ? '-> ' : '   '}${line}`),
    ]
  })
}

/** The worst level of all. */
export function worst(findings: readonly Finding[]): Level {
  if (findings.some(({ level }) => level === 'problem')) return 'problem'
  return findings.some(({ level }) => level === 'warning') ? 'warning' : 'ok'
}
