import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import type { Tenant, Tenants } from '../../gateway/tenants.ts'
import { type Delivery, deliveredFiles } from '../../state/billing/bucket-files.ts'
import type { Platform } from '../platform.ts'

/** Where files go: a folder, or a bucket that speaks S3. */
export interface BucketTarget {
  /** Puts a local file there under a name, and takes it away from where it was. */
  put(name: string, file: string): Promise<void>
}

/** A folder of this machine; a file appears in it when it is whole. No name leads out of it. */
export function folderTarget(folder: string): BucketTarget {
  return {
    async put(name, file) {
      const path = resolve(folder, name)
      if (name.includes('\0') || !path.startsWith(join(resolve(folder), sep)))
        throw new Error(`Failed to put a file: ${JSON.stringify(name)} is outside of the folder.`)
      await mkdir(dirname(path), { recursive: true })
      await rename(file, path)
    },
  }
}

/** Puts delivered files where they belong, one after the other, each once. */
export interface BucketWriter {
  /** Looks for files that are due; the promise ends when those are there. */
  poke(): Promise<void>
}

export interface BucketWriterOptions {
  readonly tenants: Tenants
  readonly target: BucketTarget
  /** Told of a file that could not be put; it is tried again at the next look. */
  readonly onFailure: (name: string, error: unknown) => void
}

/** Puts files that are due into a bucket, once each, as `<id of the partner>/<name of the file>`; one look runs at a time. */
export function createBucketWriter({ tenants, target, onFailure }: BucketWriterOptions): BucketWriter {
  const there = new Set<string>()
  let running: Promise<void> | undefined

  async function putAll(): Promise<void> {
    for (const tenant of tenants.all()) {
      for (const delivery of deliveredFiles(tenant.world)) {
        const name = `${tenant.world.id}/${delivery.name}`
        if (there.has(name)) continue
        try {
          await putFile(tenant, delivery, name)
          there.add(name)
        } catch (error) {
          onFailure(name, error)
        }
      }
    }
  }

  async function putFile({ world }: Tenant, delivery: Delivery, name: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'partner-sandbox-upload-'))
    try {
      const { writeArchive } = await import('./archive.ts')
      const file = join(folder, 'archive')
      await writeArchive(world, delivery, createWriteStream(file))
      await target.put(name, file)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  return {
    poke() {
      running ??= putAll().finally(() => {
        running = undefined
      })
      return running
    },
  }
}

/** Finds a delivered file by the path of a request, `/customerBill/NAME`; of the partner that is named, or of any. */
export function findFile(tenants: Tenants, target: string): { tenant: Tenant; delivery: Delivery } | undefined {
  const { pathname, searchParams } = new URL(target, 'http://bucket')
  const name = decoded(pathname).replace(/^\/(_sandbox\/bucket\/)?/, '')
  const partner = searchParams.get('partner')
  for (const tenant of tenants.all()) {
    const delivery = tenant.world.deliveries.get(name)
    const isAsked = partner === null || tenant.world.id === partner
    if (isAsked && delivery?.state === 'delivered') return { tenant, delivery }
  }
  return undefined
}

/** A path whose encoding is broken names nothing as it stands. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A platform that looks for files to put after each answer. */
export function putAfterEach(platform: Platform, writer: BucketWriter): Platform {
  return {
    ...platform,
    answer: (request) => {
      const response = platform.answer(request)
      const poke = (): void => void writer.poke()
      if (response instanceof Promise) response.then(poke, poke)
      else poke()
      return response
    },
  }
}
