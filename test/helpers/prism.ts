import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { wholeContract } from './whole-contract.ts'

/** Prism as a mock of our specs: it answers with their examples and refuses what breaks their schemas. */
export async function mockWithPrism(port: number): Promise<{ readonly url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-prism-'))
  const spec = join(folder, 'contract.json')
  writeFileSync(spec, JSON.stringify(wholeContract()))
  const cli = 'node_modules/@stoplight/prism-cli/dist/index.js'
  const prism = spawn(process.execPath, [cli, 'mock', spec, '-p', String(port), '-v', 'silent'], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  const stop = (): void => {
    prism.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
  for (let tries = 0; tries < 400; tries += 1) {
    try {
      await fetch(`${url}/v3/regions`)
      return { url, stop }
    } catch {
      await wait(50)
    }
  }
  stop()
  throw new Error('Prism did not start')
}
