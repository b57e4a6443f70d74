import { execFile } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { servePlatform } from '../helpers/served.ts'

const run = promisify(execFile)

const readmes = ['README.md', 'README.zh-CN.md'] as const

/** The code blocks of a document in one language. */
function blocksOf(file: string, language: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(([, code = '']) => code)
}

it.each(readmes)('the calls of %s work in their order, and show what the text says', async (readme) => {
  const served = await servePlatform()
  const script = blocksOf(readme, 'sh')
    .filter((each) => each.includes('curl '))
    .join('\necho\n')
    .replace('http://127.0.0.1:4010', served.url)
  try {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { env: { PATH: process.env['PATH'] } })
    expect(stdout).toContain('"account_name":"demo-customer-01"')
    expect(stdout).toMatch(/"order_info":\{"order_id":"[^"]+".*"status":(3|5)/)
    expect(stdout).toContain('"happened":[')
    expect(stdout).toContain('APIGW.0301')
    expect(stdout.toLowerCase()).toContain('x-sandbox-hint: ')
    expect(stdout).toContain('"kind":"drop"')
    expect(stdout).not.toContain('SANDBOX.04')
  } finally {
    await served.close()
  }
})

it.each(readmes)("the program of %s runs as it stands, with the vendor's SDK core", async (readme) => {
  const served = await servePlatform()
  const [program = ''] = blocksOf(readme, 'js')
  try {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH: process.env['PATH'], SANDBOX_ENDPOINT: served.url },
    })
    expect(Number(stdout.trim())).toBeGreaterThan(20)
  } finally {
    await served.close()
  }
})

it('the two READMEs have the same code', () => {
  const code = (file: string): string[] =>
    blocksOf(file, '(?:sh|js|ts)').map((each) => each.replaceAll(/(?<=^|\s)(#|\/\/) .*$/gm, '').replaceAll(/\s+/g, ' '))
  expect(code('README.zh-CN.md')).toEqual(code('README.md'))
})

it.each(globSync(['*.md', 'docs/*.md', 'docs/decisions/*.md']))('%s links to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  )
  expect(links.filter((each) => !existsSync(join(dirname(file), each)))).toEqual([])
})
