import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Takes the picture of a report that the READMEs show: an integration that pays twice, in the scenario that sees it. */
const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-picture-'))
const integration = ['node', 'test/integrations/reference.ts']
const conform = ['src/cli/main.ts', 'conform', '--scenario', 'pay-order', '--report', folder, '--quiet', '--']
spawnSync(process.execPath, [...conform, ...integration], { env: { ...process.env, MUTANT: 'SEQ-01' } })

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--hide-scrollbars',
  '--force-device-scale-factor=1.5',
  '--window-size=1100,760',
]
const page = pathToFileURL(join(folder, 'report.html')).href
const taken = spawnSync('chromium', [...flags, `--screenshot=${join(folder, 'report.png')}`, page])
if (taken.error !== undefined) throw new Error('the picture needs chromium', { cause: taken.error })
copyFileSync(join(folder, 'report.png'), 'docs/images/report.png')
rmSync(folder, { recursive: true })
