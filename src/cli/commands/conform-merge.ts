import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parse } from 'yaml'
import { badge } from '../../conformance/matrix/badge.ts'
import { matrixHtml } from '../../conformance/matrix/matrix-html.ts'
import { matrixJson, type RowKind } from '../../conformance/matrix/matrix-json.ts'
import { matrixMarkdown } from '../../conformance/matrix/matrix-markdown.ts'
import {
  type Declared,
  isKnownName,
  type LabelledReport,
  type Matrix,
  mergeReports,
} from '../../conformance/matrix/merge-reports.ts'
import { readReport } from '../../conformance/matrix/read-report.ts'
import type { Call } from '../options/table.ts'
import type { mergeTable } from '../tables/conform-merge.ts'
import { WrongUse } from '../wrong-use.ts'

/** Joins reports of many runs into one table; gives 1 when something in it fails. */
export function merge({ values, operands }: Call<(typeof mergeTable)['options']>): number {
  const reports = operands.map(labelled)
  const labels = reports.map(({ label }) => label)
  const declared = values.unsupported === undefined ? {} : readDeclared(values.unsupported, labels)
  const matrix = mergeReports(reports, declared)
  if (values.out !== undefined) writeMatrix(values.out, matrix, values.rows)
  process.stdout.write(
    values.json ? `${JSON.stringify(matrixJson(matrix, values.rows))}\n` : matrixMarkdown(matrix, values.rows),
  )
  return matrix.rows.some(({ cells }) => cells.some(({ state }) => state === 'fail')) ? 1 : 0
}

/** `LABEL=FILE`; a report without a label has the name of its folder. */
function labelled(operand: string): LabelledReport {
  const [, named, path = operand] = /^([^=/\\]+)=(.+)$/.exec(operand) ?? []
  const label = named ?? basename(dirname(resolve(path)))
  try {
    return { label, report: readReport(readFileSync(path, 'utf8')) }
  } catch (error) {
    throw new WrongUse(
      `${path} cannot be merged: ${wordsOf(error)}`,
      'name the report.json that conform --report DIR wrote',
    )
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const declaredCure = 'a label with a list of scenarios or profiles: "shop: [tickets, coupons]", or "*" for every label'

function readDeclared(file: string, labels: readonly string[]): Declared {
  let read: unknown
  try {
    read = parse(readFileSync(file, 'utf8')) ?? {}
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${wordsOf(error)}`, declaredCure)
  }
  if (!isDeclared(read)) throw new WrongUse(`${file} is no list of what is not supported`, declaredCure)
  for (const [label, names] of Object.entries(read)) {
    if (label !== '*' && !labels.includes(label))
      throw new WrongUse(`${file} names ${label}, and no report has that label`, declaredCure)
    const strange = names.find((name) => !isKnownName(name))
    if (strange !== undefined)
      throw new WrongUse(`${file} names ${strange}, which is no scenario and no profile`, declaredCure)
  }
  return read
}

function isDeclared(value: unknown): value is Declared {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((each) => Array.isArray(each) && each.every((name) => typeof name === 'string'))
}

function writeMatrix(folder: string, matrix: Matrix, kind: RowKind): void {
  mkdirSync(join(folder, 'badges'), { recursive: true })
  writeFileSync(join(folder, 'matrix.json'), `${JSON.stringify(matrixJson(matrix, kind), undefined, 2)}\n`)
  writeFileSync(join(folder, 'matrix.md'), matrixMarkdown(matrix, kind))
  writeFileSync(join(folder, 'matrix.html'), matrixHtml(matrix, kind))
  for (const { label, tiers } of matrix.rows)
    for (const each of tiers)
      writeFileSync(join(folder, 'badges', `${label.replaceAll(/[^\w.@-]/g, '_')}-${each.tier}.svg`), badge(each))
}
