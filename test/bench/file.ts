import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advanceClock } from '../../src/state/clock.ts'
import { addMonths } from '../../src/units/calendar.ts'
import { useOnConsole } from '../../src/state/ordering/purchases.ts'
import { writeArchive } from '../../src/server/files/archive.ts'
import { addMember, basketItem, emptyWorld, startOfYear } from '../helpers/crowd.ts'

/** Run by itself, so that the memory it tells is that of making one file with a million rows of use. */
const world = emptyWorld(1)
world.log.kept = false
const server = { ...basketItem(0, { period: 'month', periods: 1 }), spec: 's6.large.2.linux' }
const item = { ...server, service: 'hws.service.type.ec2', resource: 'hws.resource.type.vm' }
for (let number = 0; number < 100; number += 1)
  useOnConsole(world, addMember(world, number, 0).customer, [{ ...item, count: 14 }])
advanceClock(world, addMonths(startOfYear, 1), 0)
const last = [...world.deliveries.values()].at(-1)
if (last === undefined) throw new Error('the bench needs a file')

const folder = mkdtempSync(join(tmpdir(), 'partner-sandbox-bench-'))
const path = join(folder, 'archive')
const start = performance.now()
await writeArchive(world, last, createWriteStream(path))
const seconds = (performance.now() - start) / 1000
let rows = 0
for (const { run } of world.charges.values()) rows += run?.hours ?? 0
const figure = { rows, seconds, bytes: statSync(path).size, mebibytes: process.resourceUsage().maxRSS / 1024 }
rmSync(folder, { recursive: true })
console.log(JSON.stringify(figure))
