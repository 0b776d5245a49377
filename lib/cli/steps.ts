import { isTerminal, phaseText, stepOf } from '../migration/samples/phase'
import type { MigrationSample } from '../migration/samples/sample'

/** The sentence that is printed once, when a step begins. */
export interface StepHead {
  /** For example '2/6  first pass'. */
  readonly title: string
  /** One sentence. */
  readonly text: string
}

/** Says at which samples of one migration a step begins. */
export class Steps {
  #last = ''

  /** The head of the step that begins with this sample; null when it goes on, and at the end, which has a text of its own. */
  begunBy({ phase, pass }: MigrationSample): StepHead | null {
    if (isTerminal(phase)) return null
    // Without its pass a repetition is of the step that is known.
    const step = phase === 'iterate' && pass === null ? 3 : stepOf(phase, pass)
    const title = `${step === null ? '' : `${step}/6  `}${phaseText[phase].title}`
    if (title === this.#last) return null
    this.#last = title
    return { title, text: step === 4 ? 'And again: each pass has to be smaller than the one before.' : phaseText[phase].text }
  }
}

/** Breaks a text into lines of at most `width` characters, at spaces; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

const titleWidth = 17
const narrowestText = 24

/** A head as lines of at most `columns` characters: the title, and the text beside it, or below it where it is narrow. */
export function headLines({ title, text }: StepHead, columns: number): { title: string, rest: string[] } {
  const room = columns - titleWidth
  if (room < narrowestText) return { title, rest: ['', ...wrap(text, Math.max(1, columns))] }
  const [first = '', ...more] = wrap(text, room)
  const gap = ' '.repeat(Math.max(2, titleWidth - title.length))
  return { title, rest: [`${gap}${first}`, ...more.map((line) => ' '.repeat(titleWidth) + line)] }
}
