/**
 * What a server needs of `node:http`. Named imports of that module bring `fetch` and all it is made of along, which takes
 * 20 ms and some memory of a start that sends nothing (docs/decisions/hot-path.md).
 */
export const { createServer, STATUS_CODES } = process.getBuiltinModule('node:http')
