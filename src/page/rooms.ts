import type { ComponentType } from 'preact'
import type { Word } from './words.ts'

/** A room of the page: its place in the address, its name, and the module that shows it, loaded when somebody goes there. */
export interface Room {
  /** `exchanges` is shown at `#/exchanges`. */
  readonly path: string
  readonly name: Word
  readonly load: () => Promise<ComponentType>
}

/** All rooms, in the order in which they are offered; the first is shown at first. */
export const rooms: readonly [Room, ...Room[]] = [
  {
    path: 'timeline',
    name: ['Timeline', '时间线'],
    load: async () => (await import('./timeline/timeline-room.ts')).TimelineRoom,
  },
  {
    path: 'exchanges',
    name: ['Exchanges', '调用记录'],
    load: async () => (await import('./exchanges/exchanges-room.ts')).ExchangesRoom,
  },
  {
    path: 'world',
    name: ['Records', '环境数据'],
    load: async () => (await import('./world/world-room.ts')).WorldRoom,
  },
  {
    path: 'console',
    name: ['Console', '客户控制台'],
    load: async () => (await import('./console/console-room.ts')).ConsoleRoom,
  },
  {
    path: 'faults',
    name: ['Faults and settings', '故障与设置'],
    load: async () => (await import('./faults/faults-room.ts')).FaultsRoom,
  },
  {
    path: 'conformance',
    name: ['Conformance', '一致性检验'],
    load: async () => (await import('./conformance/conformance-room.ts')).ConformanceRoom,
  },
  {
    path: 'worlds',
    name: ['Partners', '伙伴管理'],
    load: async () => (await import('./worlds/worlds-room.ts')).WorldsRoom,
  },
]
