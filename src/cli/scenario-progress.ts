import { hasSectionFailed, type Section } from '../conformance/report.ts'
import { columns } from '../conformance/reports/columns.ts'
import type { Word } from '../conformance/reports/html/words.ts'
import { say, type Speech } from '../conformance/reports/speech.ts'
import { verdictWord } from '../conformance/reports/summary.ts'
import { coloured } from './colour.ts'
import { type Progress, secondsText } from './progress.ts'

/** Tells of scenarios as they run. */
export interface ScenarioProgress {
  /** A scenario begins; what it gives is called with the section when it has ended. */
  readonly begin: (id: string) => (section: Section) => void
  readonly end: () => void
}

/** One line a scenario, with its verdict and its seconds, when it has ended; on a terminal also what runs meanwhile. */
export function scenarioProgress(all: number, progress: Progress, speech: Speech): ScenarioProgress {
  const running = new Map<string, number>()
  let count = 0
  const show = (): void => {
    const shown = [...running].map(([id, begin]) => `${id} (${secondsText(performance.now() - begin)})`)
    progress.running(shown.length === 0 ? '' : say(runningWord, speech, shown.join(', ')))
  }
  const timer = setInterval(show, 1000).unref()
  return {
    begin: (id) => {
      const begin = performance.now()
      running.set(id, begin)
      show()
      return (section) => {
        running.delete(id)
        count += 1
        const place = `${count}/${all}`.padStart(`${all}/${all}`.length)
        const seconds = secondsText(performance.now() - begin).padStart(7)
        progress.done(`${place}  ${verdict(section, speech)}  ${seconds}  ${id}`)
        show()
      }
    },
    end: () => {
      clearInterval(timer)
      progress.end()
    },
  }
}

const runningWord: Word = ['running: {}', '正在运行：{}']

function verdict(section: Section, speech: Speech): string {
  const word = columns(verdictWord(section, speech), 6)
  return coloured(hasSectionFailed(section) ? 'red' : 'green', word, process.stderr)
}
