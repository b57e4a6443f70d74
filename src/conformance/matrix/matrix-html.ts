import { html, Html } from '../../contract/html.ts'
import { badge } from './badge.ts'
import type { RowKind } from './matrix-json.ts'
import { stateMarks } from './matrix-markdown.ts'
import type { Matrix, MatrixRow } from './merge-reports.ts'

const style = new Html(`<style>
  :root { color-scheme: light dark; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
  table { border-collapse: collapse; display: block; overflow-x: auto; }
  th, td { border: 1px solid #8c959f66; padding: 0.3rem 0.6rem; text-align: left; }
  thead th { position: sticky; top: 0; background: Canvas; }
  .pass { color: light-dark(#1a7f37, #3fb950); }
  .fail { color: light-dark(#cf222e, #ff7b72); font-weight: 600; }
  .not_exercised, .not_supported, .not_applicable { color: light-dark(#59636e, #9198a1); }
</style>`)

/** The table as one file for a browser, with nothing to load: badges, a line a scenario, and what fails. */
export function matrixHtml({ columns, rows }: Matrix, kind: RowKind): string {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Conformance</title>
      ${style}
      <h1>Conformance</h1>
      <ul>
        ${rows.map(({ label, tiers }) => html`<li>${label} ${tiers.map((each) => html`${new Html(badge(each))} `)}</li>`)}
      </ul>
      <table>
        <thead>
          <tr>
            <th scope="col">tier</th>
            <th scope="col">scenario</th>
            ${rows.map(({ label }) => html`<th scope="col">${kind} ${label}</th>`)}
          </tr>
        </thead>
        ${columns.map(
          ({ scenario, tier }, at) =>
            html`<tr>
              <td>${tier}</td>
              <th scope="row">${scenario}</th>
              ${rows.map((row) => cellHtml(row, at))}
            </tr>`,
        )}
      </table>
    </html> `.toString()
}

function cellHtml({ cells }: MatrixRow, at: number): Html {
  const { state = 'not_exercised', failures = [] } = cells[at] ?? {}
  const words = stateMarks[state].replaceAll('*', '')
  return html`<td class="${state}">
    ${words}${failures.length === 0 ? undefined : html`<br /><small>${failures.join('; ')}</small>`}
  </td>`
}
