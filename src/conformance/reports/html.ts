import { type Judgement, type Outcome } from '../judge.ts'
import { type Trace } from '../trace.ts'
import { escapeMarkup } from './escape.ts'
import { countOf } from './summary.ts'

const colours: Readonly<Record<Outcome, string>> = {
  passed: '#1a7f37',
  failed: '#cf222e',
  warned: '#9a6700',
  not_exercised: '#656d76',
}

/** A report as one file for a browser, with nothing to load: verdicts, and of each finding the exchange that shows it. */
export function htmlReport(judgements: readonly Judgement[], trace: Trace): string {
  const { passed, failed, warned, not_exercised: open } = countOf(judgements)
  const tested = judgements.length - open
  const operations = new Set(trace.flatMap((each) => each.operation?.id ?? []))
  const rows = judgements.map(({ requirement, outcome, evidence, findings }) => {
    const details = findings.map(({ exchange, expected, actual }) => {
      const call = `${exchange.number}. ${exchange.method} ${exchange.path} → ${exchange.status}`
      const sent = exchange.bodyText === '' ? '' : `<pre>${escapeMarkup(exchange.bodyText.slice(0, 2000))}</pre>`
      return `<details open><summary>${escapeMarkup(call)}</summary><p>expected ${escapeMarkup(expected)}<br>actual ${escapeMarkup(actual)}</p>${sent}</details>`
    })
    return `<tr><td><b style="color:${colours[outcome]}">${outcome.replace('_', ' ')}</b></td><td>${requirement.id}</td><td>${requirement.level}</td><td>${escapeMarkup(requirement.text)} <small>${escapeMarkup(requirement.source)}</small>${details.join('')}</td><td>${evidence.length}</td></tr>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Conformance</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-top: 1px solid #d0d7de; padding: .4rem .6rem; text-align: left; vertical-align: top }
pre { background: #f6f8fa; overflow: auto; padding: .5rem }
small { color: #656d76 }
</style>
<h1>Conformance</h1>
<p>${tested} of ${judgements.length} requirements were exercised, ${passed} of them passed, ${failed} failed and ${warned} warned. ${trace.length} exchanges, ${operations.size} operations: ${escapeMarkup([...operations].sort().join(', '))}.</p>
<table>
<tr><th>verdict</th><th>id</th><th>level</th><th>requirement</th><th>exchanges</th></tr>
${rows.join('\n')}
</table>
</html>
`
}
