import type { Scenario } from '../conformance/scenarios/scenario.ts'
import type { HarEntry } from '../conformance/trace/read-har.ts'
import { type HostAnswer, type NotingHost, openNotingHost } from './noting-host.ts'

/** The hosts beside the platform that a scenario has: one that is not it, and the bucket with the files. */
export interface ScenarioHosts {
  readonly elsewhere: string
  /** Address of the bucket; `''` where the scenario has none. */
  readonly bucket: string
  /** What came to them, in the order of time. */
  noted(this: void): readonly HarEntry[]
  /** Tells the bucket which of its files is late at first. */
  delay(this: void, file: string): void
  close(this: void): void
}

const nothingHere: HostAnswer = { status: 404, body: new TextEncoder().encode('nothing is here\n') }

/** Opens the hosts that a scenario needs; `url` is the address of the platform, which has the files. */
export async function openHosts(url: string, { bucket }: Pick<Scenario, 'bucket'>): Promise<ScenarioHosts> {
  const elsewhere = await openNotingHost('elsewhere', () => nothingHere)
  const front = bucket === undefined ? undefined : createBucketFront(url, bucket)
  const files = front === undefined ? undefined : await openNotingHost('bucket', front.answer)
  const open: readonly NotingHost[] = [elsewhere, ...(files === undefined ? [] : [files])]
  return {
    elsewhere: elsewhere.url,
    bucket: files?.url ?? '',
    noted: () => open.flatMap(({ noted }) => noted),
    delay: (file) => front?.delay(file),
    close() {
      for (const each of open) each.close()
    },
  }
}

/** What stands before the bucket of a sandbox: it cuts some downloads, and has one file late. */
function createBucketFront(url: string, { cut, late }: NonNullable<Scenario['bucket']>) {
  const left = { cut, late, lateFile: '' }

  async function answer(target: string): Promise<HostAnswer> {
    const name = target.replace(/^\//, '')
    if (name === left.lateFile && left.late > 0) {
      left.late -= 1
      return nothingHere
    }
    const file = await fetch(`${url}/_sandbox/bucket/${name}`)
    if (!file.ok) return nothingHere
    const isCut = left.cut > 0
    if (isCut) left.cut -= 1
    return { status: 200, body: new Uint8Array(await file.arrayBuffer()), isCut }
  }

  return {
    answer,
    delay(file: string) {
      left.lateFile = file
    },
  }
}
