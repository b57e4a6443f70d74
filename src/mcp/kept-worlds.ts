import { gunzipSync, gzipSync } from 'node:zlib'
import { ToolFault } from './tool-fault.ts'

/** Worlds that agents have put aside by a name, as long as the process runs. Each partner has names of its own. */
export interface KeptWorlds {
  /** Keeps a snapshot in the place of one of the same name. Throws a ToolFault where there is no room for it. */
  put(partner: string, name: string, snapshot: string): void
  /** A snapshot that was kept of a partner; undefined where none has the name. */
  get(partner: string, name: string): string | undefined
  names(partner: string): string[]
}

/** How much is kept: worlds, and bytes of all of them, compressed. */
const bounds = { worlds: 16, bytes: 64 * 1024 * 1024 }

/** Makes a place for snapshots, in memory and compressed. */
export function createKeptWorlds({ worlds, bytes } = bounds): KeptWorlds {
  const kept = new Map<string, Buffer>()
  const keyOf = (partner: string, name: string): string => `${partner}/${name}`
  const names = (partner: string): string[] =>
    [...kept.keys()].filter((key) => key.startsWith(keyOf(partner, ''))).map((key) => key.slice(partner.length + 1))
  return {
    put(partner, name, snapshot) {
      const packed = gzipSync(snapshot)
      const others = [...kept].filter(([each]) => each !== keyOf(partner, name))
      const used = others.reduce((sum, [, { length }]) => sum + length, packed.length)
      if (others.length >= worlds || used > bytes)
        throw new ToolFault(
          `name: there is no room for another world besides ${names(partner).join(', ') || 'those of others'}; save under a name that you have, which takes its place`,
        )
      kept.set(keyOf(partner, name), packed)
    },
    get(partner, name) {
      const packed = kept.get(keyOf(partner, name))
      return packed === undefined ? undefined : gunzipSync(packed).toString('utf8')
    },
    names,
  }
}
