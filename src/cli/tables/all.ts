import type { CommandTable } from '../options/table.ts'
import { conformTable, listTable, showReportTable } from './conform.ts'
import { mergeTable } from './conform-merge.ts'
import { driftTable } from './drift.ts'
import { mcpTable } from './mcp.ts'
import { completionTable, specTable } from './others.ts'
import { proxyTable } from './proxy.ts'
import { loadTable, saveTable } from './snapshot.ts'
import { startTable } from './start.ts'
import { verifyTable } from './verify.ts'

/** What is known of every command, in the order of the help. */
export const tables: readonly CommandTable[] = [
  startTable,
  conformTable,
  listTable,
  mergeTable,
  showReportTable,
  verifyTable,
  proxyTable,
  driftTable,
  saveTable,
  loadTable,
  mcpTable,
  specTable,
  completionTable,
]
