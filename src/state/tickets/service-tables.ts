import { type ChangeLog, createTable } from '../engine/table.ts'
import { type World } from '../engine/world.ts'

/** Files that were uploaded, their bytes apart from what changes about them, and how much each account uploaded today. */
export function accessoryTables(log: ChangeLog): Pick<World, 'accessories' | 'accessoryContents' | 'uploadVolumes'> {
  return {
    accessories: createTable({ name: 'accessories', key: (each) => each.accessoryId, indexes: {} }, log),
    accessoryContents: createTable({ name: 'accessoryContents', key: (each) => each.accessoryId, indexes: {} }, log),
    uploadVolumes: createTable({ name: 'uploadVolumes', key: (each) => each.accountId, indexes: {} }, log),
  }
}
