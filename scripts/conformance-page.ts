import { readFileSync, writeFileSync } from 'node:fs'
import { allRules } from '../src/conformance/judge.ts'
import { profiles, scenarios } from '../src/conformance/scenarios.ts'
import { format } from 'prettier'

/** Writes the catalog of requirements and scenarios into docs/conformance.md; with --check only compares. */
const page = new URL('../docs/conformance.md', import.meta.url)
const text = `# Conformance: scenarios and requirements

Written by \`npm run generate\` from \`src/conformance\`. MUST fails a run, SHOULD warns. A requirement that nothing
exercised is said to be so and never passes; where its scenario is about it, that is a failure.

## Scenarios

The command is run once a scenario with these in its environment: \`SANDBOX_ENDPOINT\`, \`SANDBOX_SCENARIO\`,
\`SANDBOX_TASK\`, \`SANDBOX_PARTNER_AK\`, \`_SK\`, \`_DOMAIN\`, \`_USER\` and \`_PASSWORD\`, \`SANDBOX_CUSTOMER_AK\`, \`_SK\` and
\`_ID\`, and \`SANDBOX_ORDER_ID\` where an order waits. It ends with 0 when it has done its task.

| scenario | what the integration must do | has to exercise |
| --- | --- | --- |
${scenarios.map(({ id, task, exercises }) => `| \`${id}\` | ${task} | ${exercises.join(', ')} |`).join('\n')}

Profiles: ${Object.entries(profiles)
  .map(([name, ids]) => `\`${name}\` (${ids.join(', ')})`)
  .join(', ')}.

## Requirements

| id | level | area | requirement | source |
| --- | --- | --- | --- | --- |
${allRules.map(({ requirement: { id, level, area, text: words, source } }) => `| ${id} | ${level} | ${area} | ${words} | ${source} |`).join('\n')}

## Known failures

\`--expected-failures FILE.yaml\` names what is known to be broken, \`pay-order: [SEQ-01]\`. It does not fail the run; what is on
the list and is not broken any more does, so that the list never grows old.

## In your CI

Any runner that has Node.js 20 will do. On GitHub:

\`\`\`yaml
- run: npx partner-sandbox conform --profile all --report report -- ./run-integration.sh
- uses: actions/upload-artifact@v4
  if: always()
  with: { name: conformance, path: report }
\`\`\`

On GitLab the file \`report/*/junit.xml\` goes to \`artifacts:reports:junit\`. An integration in Java, Python, Go or PHP
takes the endpoint and the keys from the environment: in the vendor's SDKs the endpoint is that of the service client and
of the credentials (\`withIamEndpoint\`), the keys are the global credentials.
`
const formatted = await format(text, { parser: 'markdown', printWidth: 120 })
if (!process.argv.includes('--check')) writeFileSync(page, formatted)
else if (readFileSync(page, 'utf8') !== formatted) {
  console.error('docs/conformance.md is stale: run npm run generate')
  process.exitCode = 1
}
