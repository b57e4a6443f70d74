import { gunzipSync, gzipSync } from 'node:zlib'
import { ToolFault } from './tool-fault.ts'

/** Worlds that agents have put aside by a name, as long as the process runs. */
export interface KeptWorlds {
  /** Keeps a snapshot in the place of one of the same name. Throws a ToolFault where there is no room for it. */
  put(name: string, snapshot: string): void
  /** A snapshot that was kept; undefined where none has the name. */
  get(name: string): string | undefined
  names(): string[]
}

/** How much is kept: worlds, and bytes of all of them, compressed. */
const bounds = { worlds: 16, bytes: 64 * 1024 * 1024 }

/** Makes a place for snapshots, in memory and compressed. */
export function createKeptWorlds({ worlds, bytes } = bounds): KeptWorlds {
  const kept = new Map<string, Buffer>()
  return {
    put(name, snapshot) {
      const packed = gzipSync(snapshot)
      const others = [...kept].filter(([each]) => each !== name)
      const used = others.reduce((sum, [, { length }]) => sum + length, packed.length)
      if (others.length >= worlds || used > bytes)
        throw new ToolFault(
          `name: there is no room for another world besides ${[...kept.keys()].join(', ')}; save under one of these names, which takes its place`,
        )
      kept.set(name, packed)
    },
    get(name) {
      const packed = kept.get(name)
      return packed === undefined ? undefined : gunzipSync(packed).toString('utf8')
    },
    names: () => [...kept.keys()],
  }
}
