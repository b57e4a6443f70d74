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
    expect(stdout).toContain('204\n')
    expect(stdout).toMatch(/"order_info":\{"order_id":"[^"]+".*"status":5,/)
    expect(stdout).toContain('"happened":[')
    expect(stdout).toContain('APIGW.0301')
    expect(stdout.toLowerCase()).toContain('x-sandbox-hint: ')
    expect(stdout).toContain('"kind":"drop"')
    expect(stdout).toContain('no answer came')
    expect(stdout).toMatch(/"budget_amount":6000/)
    expect(stdout).not.toContain('SANDBOX.04')
  } finally {
    await served.close()
  }
})

const firstHours = ['docs/first-hour-china.md', 'docs/zh-CN/first-hour-china.md'] as const

it.each(firstHours)('the calls of %s work in their order, and show what the text says', async (page) => {
  const served = await servePlatform({ site: 'cn' })
  const script = blocksOf(page, 'sh')
    .filter((each) => !each.includes('npm '))
    .join('\necho\n')
    .replace('http://127.0.0.1:4010', served.url)
  try {
    // The status and the hint are on standard error, between the bodies.
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${script}`], {
      env: { PATH: process.env['PATH'] },
    })
    expect(stdout.match(/^HTTP\/1\.1 [45]\d\d/gm)).toHaveLength(1)
    expect(stdout).not.toMatch(/^no \w+ in: /m)
    for (const text of [
      '"check_result":"available"',
      '"account_name":"first-customer"',
      '"review_result":2',
      'CBC.99005003',
      'X-Sandbox-Hint: the partner allocates more',
      '"transfer_id":"AD',
      ' 204 ',
      '"coupon_id":"CP',
      '"fail_resource_infos":[]',
      '"result":"passed"',
      '"status":5,',
      '"bill_sums":[],"count":0',
      'SOURCE_OPERATION_BEUNBIND',
      '"agrees":true',
    ])
      expect(stdout).toContain(text)
    expect(stdout).toMatch(/"bill_sums":\[\{"customer_id"/)
    expect(stdout).not.toContain('SANDBOX.04')
  } finally {
    await served.close()
  }
})

it.each(globSync('*.md', { cwd: 'docs/zh-CN' }))('%s has the same code in both languages', (page) => {
  const [english, chinese] = [`docs/${page}`, `docs/zh-CN/${page}`].map((file) =>
    blocksOf(file, '\\w+').map((each) => each.replaceAll(/(?<=^|\s)(#|\/\/) .*$/gm, '').replaceAll(/\s+/g, ' ')),
  )
  expect(chinese).toEqual(english)
})

it('the examples of the control API work', async () => {
  const served = await servePlatform()
  const customer = served.customer('demo-customer-01')
  const script = blocksOf('docs/control-api.md', 'sh').join('\n').replace('http://127.0.0.1:4010', served.url)
  try {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], {
      env: { PATH: process.env['PATH'], CUSTOMER_ID: customer.customerId },
    })
    expect(stdout).toContain('"coupon_id":')
    expect(stdout).not.toContain('SANDBOX.0')
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

it.each(globSync(['*.md', 'docs/*.md', 'docs/*/*.md']))('%s links to files that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
    ([, link = '']) => link,
  )
  expect(links.filter((each) => !existsSync(join(dirname(file), each)))).toEqual([])
})

/** The part of an address that leads to a heading, as pages that show Markdown make it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')
}

it.each(globSync(['*.md', 'docs/*.md', 'docs/zh-CN/*.md']))('%s links to headings that are there', (file) => {
  const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)]
  const missing = links.filter(([, target = '', anchor = '']) => {
    const text = readFileSync(target === '' ? file : join(dirname(file), target), 'utf8')
    return ![...text.matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor)
  })
  expect(missing.map(([link]) => link)).toEqual([])
})
