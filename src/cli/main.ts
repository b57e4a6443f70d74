#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

enableCompileCache()

const { redactWords } = await import('../contract/redact.ts')
const { runCommandLine } = await import('./command-line.ts')

/** A fault of ours: everything that helps to find it, and no secret that an address brought into it. */
function reportCrash(error: unknown): number {
  process.stderr.write(`${redactWords(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  return 1
}

process.on('uncaughtException', (error) => {
  process.exit(reportCrash(error))
})

const { env, stdout, stderr } = process
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: env,
  folder: process.cwd(),
  stdout,
  stderr,
}).catch(reportCrash)
