import type { Tool } from './tool.ts'
import { showAccess } from './tools/access.ts'
import { lookAhead, moveClock } from './tools/clock.ts'
import { callControl } from './tools/control.ts'
import { readDocs } from './tools/documents.ts'
import { listExchanges } from './tools/exchanges.ts'
import { explainExchange } from './tools/explain.ts'
import { armFault, disarmFaults, listFaults } from './tools/faults.ts'
import { judgeJournal, runScenarios } from './tools/harness.ts'
import { findOperations } from './tools/operations.ts'
import { inspectRecords } from './tools/records.ts'
import { keepWorld, newWorld, resetWorld } from './tools/worlds.ts'

/** Every tool, in the order in which an agent comes to need them. */
export const allTools: readonly Tool[] = [
  showAccess,
  findOperations,
  listExchanges,
  explainExchange,
  judgeJournal,
  runScenarios,
  lookAhead,
  moveClock,
  listFaults,
  armFault,
  disarmFaults,
  inspectRecords,
  callControl,
  newWorld,
  resetWorld,
  keepWorld,
  readDocs,
]
