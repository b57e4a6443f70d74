import { createServer } from 'node:http'

/** The bar: node:http with the same payload, no state, no checks. */
const body = JSON.stringify({
  budget_amount: 50,
  used_amount: 1,
  measure_id: 1,
  currency: 'USD',
  budget_type: 'MONTHLY',
})

createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }).end(body)
}).listen(Number(process.argv[2]), '127.0.0.1')
