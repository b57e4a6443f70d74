import { hasSectionFailed, type Section } from '../conformance/report.ts'
import { coloured } from './colour.ts'
import { type Progress, secondsText } from './progress.ts'

/** Tells of scenarios as they run. */
export interface ScenarioProgress {
  /** A scenario begins; what it gives is called with the section when it has ended. */
  readonly begin: (id: string) => (section: Section) => void
  readonly end: () => void
}

/** One line a scenario, with its verdict and its seconds, when it has ended; on a terminal also what runs meanwhile. */
export function scenarioProgress(all: number, progress: Progress): ScenarioProgress {
  const running = new Map<string, number>()
  let count = 0
  const show = (): void => {
    const shown = [...running].map(([id, begin]) => `${id} (${secondsText(performance.now() - begin)})`)
    progress.running(shown.length === 0 ? '' : `running: ${shown.join(', ')}`)
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
        progress.done(`${place}  ${verdict(section)}  ${seconds}  ${id}`)
        show()
      }
    },
    end: () => {
      clearInterval(timer)
      progress.end()
    },
  }
}

function verdict(section: Section): string {
  return hasSectionFailed(section)
    ? coloured('red', 'FAILED', process.stderr)
    : coloured('green', 'passed', process.stderr)
}
