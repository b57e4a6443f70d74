import { spawnSync } from 'node:child_process'
import { judgeRecording } from '../../src/conformance/judge-recording.ts'
import { readHar } from '../../src/conformance/trace/read-har.ts'
import { good, mutants } from '../conformance/mutant-recordings.ts'
import { type Call, recordingText } from '../helpers/recording.ts'

export interface JudgingFigure {
  readonly exchanges: number
  readonly seconds: number
  readonly findings: number
}

/** Reads and judges a recording of so many exchanges: good ones and faulty ones, of customers and orders that are new each time. */
export function measureJudging(exchanges: number): JudgingFigure {
  const calls = [...good, ...Object.values(mutants).flat()]
  const many = Array.from({ length: exchanges }, (_, at) => renamed(calls, at))
  const text = recordingText(many)
  const start = performance.now()
  const { sections } = judgeRecording('recording', readHar(text))
  const seconds = (performance.now() - start) / 1000
  return {
    exchanges,
    seconds,
    findings: sections.flatMap((each) => each.judgements.flatMap((one) => one.findings)).length,
  }
}

/** How many seconds the reference client takes in every scenario of both sites. */
export function measureScenarios(): number {
  const start = performance.now()
  for (const site of ['intl', 'cn']) {
    const args = ['src/cli/main.ts', 'conform', '--profile', 'all', '--site', site, '--quiet']
    const command = ['--', process.execPath, 'test/integrations/reference.ts']
    const { status, stdout } = spawnSync(process.execPath, [...args, ...command], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the reference client fails on the site ${site}:\n${stdout}`)
  }
  return (performance.now() - start) / 1000
}

function renamed(calls: readonly Call[], at: number): Call {
  const round = Math.floor(at / calls.length)
  const call = calls[at % calls.length]
  if (call === undefined) throw new Error('the bench needs calls')
  const rename = (text: string): string => text.replaceAll(/\b(CS|c|r|x-)(\d+)\b/g, `$1$2-${round}`)
  const { body, target } = call
  const text = body === undefined ? undefined : rename(typeof body === 'string' ? body : JSON.stringify(body))
  return { ...call, target: rename(target), ...(text === undefined ? {} : { body: text }) }
}
