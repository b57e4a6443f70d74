/** How a documented line is run. A sandbox of the package answers meanwhile; its address takes the place of port 4010's. */
export type Way =
  /** It ends by itself with this code, and has said this. */
  | { readonly kind: 'ends'; readonly code: number; readonly says: RegExp; readonly input?: string }
  /** It serves until it is interrupted. */
  | { readonly kind: 'serves'; readonly says: RegExp }
  /** It is for the checkout, whose tools the package does not bring; it is run there. */
  | { readonly kind: 'checkout'; readonly says: RegExp }
  /** It shows the form of a line and is none: no reader types it. */
  | { readonly kind: 'form' }

/**
 * The first row whose pattern is in a line says how the line is run. A line without a row fails the test: add the row that
 * runs it. What a line needs lies in the folder where it is run: `run-integration.sh` and `npm run my-integration-test`
 * do nothing, `traffic.har` is a recording, `world.json` a world.
 */
export const lineTable: readonly (readonly [line: RegExp, way: Way])[] = [
  [/ (?:ARGS|参数|COMMAND|命令)$|^npx partner-sandbox$/, { kind: 'form' }],
  [/^npx redocly respect /, { kind: 'checkout', says: /Workflows: 1 passed/i }],
  [/partner-sandbox start --tls\b/, { kind: 'serves', says: /https:\/\/\S+:\d+/ }],
  [/partner-sandbox start\b/, { kind: 'serves', says: /http:\/\/\S+:\d+/ }],
  [
    /partner-sandbox conform list(?: --(?:site|lang) \S+)?$/,
    { kind: 'ends', code: 0, says: /AUTH-01[\s\S]*|pay-order/ },
  ],
  [/partner-sandbox conform --interactive\b/, { kind: 'ends', code: 1, says: /Press Enter/, input: '\n'.repeat(40) }],
  [/partner-sandbox conform merge /, { kind: 'ends', code: 2, says: /cannot be merged/ }],
  [/partner-sandbox conform --prove /, { kind: 'ends', code: 1, says: /does not hold/ }],
  // A stand-in that does nothing has exercised nothing, and that is a failure.
  [/partner-sandbox conform --(?:profile|site) .* -- /, { kind: 'ends', code: 1, says: /not exercised/ }],
  [/partner-sandbox conform --passive /, { kind: 'ends', code: 0, says: /AUTH-/ }],
  [/partner-sandbox conform --journal /, { kind: 'ends', code: 0, says: /AUTH-/ }],
  [/partner-sandbox conform show-report /, { kind: 'ends', code: 0, says: /report\.html/ }],
  [/partner-sandbox verify /, { kind: 'ends', code: 0, says: /./ }],
  [/partner-sandbox proxy /, { kind: 'serves', says: /http:\/\/\S+:\d+/ }],
  [/partner-sandbox drift /, { kind: 'ends', code: 2, says: /cannot be read/ }],
  [/partner-sandbox mcp$/, { kind: 'ends', code: 0, says: /the tools are those of the sandbox/, input: '\n' }],
  [/partner-sandbox snapshot save /, { kind: 'ends', code: 0, says: /world\.json/ }],
  [/partner-sandbox snapshot load /, { kind: 'ends', code: 0, says: /./ }],
]

/** How a line is run; undefined for one that the table does not know. */
export function wayOf(line: string): Way | undefined {
  return lineTable.find(([pattern]) => pattern.test(line))?.[1]
}
