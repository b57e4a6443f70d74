import { afterAll, beforeAll } from 'vitest'
import { createSandbox } from '../../src/server/create-sandbox.ts'
import { type Client, clientAt } from './client.ts'

/** A sandbox that the tests of a file look at in a browser, from before the first of them until after the last. */
export interface BrowsedSandbox {
  readonly sandbox: ReturnType<typeof createSandbox>
  /** Its address; only while tests run. */
  readonly url: string
  readonly call: Client
}

/** Serves a sandbox of the demo for the tests that are defined around the call. */
export function browsedSandbox(options: Parameters<typeof createSandbox>[0] = {}): BrowsedSandbox {
  const sandbox = createSandbox(options)
  let served = { url: '', close: (): Promise<void> => Promise.resolve() }
  beforeAll(async () => {
    served = await sandbox.listen()
  })
  afterAll(() => served.close())
  return {
    sandbox,
    get url() {
      return served.url
    },
    call: (...asked) => clientAt(served.url)(...asked),
  }
}
