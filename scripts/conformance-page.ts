import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { frozenNames } from '../src/conformance/requirement-sets.ts'
import type { Requirement } from '../src/conformance/requirement.ts'
import { allRequirements } from '../src/conformance/requirements/all.ts'
import type { SiteName } from '../src/contract/operations.ts'
import { profiles, scenarios } from '../src/conformance/scenarios/all.ts'

/**
 * Writes the catalog of scenarios and requirements into docs/conformance.md, between its two marks; with --check only
 * compares. What is around the marks is written by hand.
 */
const page = new URL('../docs/conformance.md', import.meta.url)
const begin = '<!-- catalog: written by npm run generate -->'
const end = '<!-- end of the catalog -->'

function row({ id, level, area, text, source, operations, notTested }: Requirement): string {
  const about = operations === undefined ? '' : ` (${operations.join(', ')})`
  return `| ${id} | ${level} | ${area} | ${text}${about} | ${notTested === undefined ? source : `not tested: ${notTested}`} |`
}

/** The scenarios of a profile that one site alone has, or both. */
function ofSite(ids: readonly string[], site: SiteName | undefined): string {
  return ids.filter((id) => scenarios.find((each) => each.id === id)?.site === site).join(', ')
}

const catalog = `
## Scenarios

| scenario | site | what the integration must do | has to exercise |
| --- | --- | --- | --- |
${scenarios.map(({ id, site = 'both', task, exercises }) => `| \`${id}\` | ${site} | ${task} | ${exercises.join(', ')} |`).join('\n')}

A profile runs what the site that \`--site\` names has of it; one that has nothing of it is wrong use.

| profile | on both sites | on the International site only | on the China site only |
| --- | --- | --- | --- |
${Object.entries(profiles)
  .map(
    ([name, ids]) =>
      `| \`${name}\` | ${([undefined, 'intl', 'cn'] as const).map((site) => ofSite(ids, site)).join(' | ')} |`,
  )
  .join('\n')}

## Incidents

Some scenarios are named after what really happened to partners.

${scenarios.flatMap(({ id, story }) => (story === undefined ? [] : [`- \`${id}\`: ${story}`])).join('\n')}

## Requirements

Sets: \`newest\`, which is this table, and ${frozenNames()
  .map((each) => `\`${each}\``)
  .join(', ')}.

| id | level | area | requirement | source |
| --- | --- | --- | --- | --- |
${allRequirements.map(row).join('\n')}
`

const written = readFileSync(page, 'utf8')
const [before, rest] = written.split(begin)
const after = rest?.split(end)[1]
if (before === undefined || after === undefined)
  throw new Error('docs/conformance.md has lost the marks of its catalog.')
const text = await format(`${before}${begin}\n${catalog}\n${end}${after}`, { parser: 'markdown', printWidth: 120 })
if (!process.argv.includes('--check')) writeFileSync(page, text)
else if (written !== text) {
  console.error('docs/conformance.md is stale: run npm run generate')
  process.exitCode = 1
}
