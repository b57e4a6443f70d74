/** Small integrations, each with one mistake that is often made, as the text of a program. */

const parts = `
import { writeFileSync } from 'node:fs'
const fact = (name) => process.env['SANDBOX_' + name] ?? ''
const url = fact('ENDPOINT')
async function token(who) {
  const domain = { name: fact(who + '_DOMAIN') }
  const user = { name: fact(who + '_USER'), password: fact(who + '_PASSWORD'), domain }
  const body = JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } }, scope: { domain } } })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(url + '/v3/auth/tokens', { method: 'POST', headers, body })).headers.get('x-subject-token')
}
async function call(token, method, path, body) {
  const headers = { 'x-auth-token': token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
  const answer = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  const text = await answer.text()
  if (!answer.ok) throw new Error(answer.status + ' ' + text)
  return text === '' ? {} : JSON.parse(text)
}
`

/** Signs its requests, over a path without the slash at its end. */
export const wrongSignature = `
import { createHash, createHmac } from 'node:crypto'
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const url = new URL(process.argv[2] + '/v2/partners/sub-customers/query')
const body = JSON.stringify({ limit: 2 })
const date = new Date().toISOString().replace(/[-:]|\\.\\d+/g, '')
const path = url.pathname
const headers = 'host:' + url.host + '\\nx-sdk-date:' + date + '\\n'
const canonical = ['POST', path, '', headers, 'host;x-sdk-date', sha256(body)].join('\\n')
const text = ['SDK-HMAC-SHA256', date, sha256(canonical)].join('\\n')
const signature = createHmac('sha256', process.argv[4]).update(text).digest('hex')
const Authorization = 'SDK-HMAC-SHA256 Access=' + process.argv[3] + ', SignedHeaders=host;x-sdk-date, Signature=' + signature
const answer = await fetch(url, { method: 'POST', headers: { 'X-Sdk-Date': date, Authorization, 'Content-Type': 'application/json' }, body })
process.exitCode = answer.ok ? 0 : 1
`

/** Pays again when the answer to a payment is lost. */
export const paysBlindly = `${parts}
const customer = await token('CUSTOMER')
const order = fact('ORDER_ID')
const pay = () => call(customer, 'POST', '/v3/orders/customer-orders/pay', { order_id: order, use_coupon: 'NO', use_discount: 'NO' })
const status = async () => (await call(customer, 'GET', '/v2/orders/customer-orders/details/' + order)).order_info.status
try {
  await pay()
} catch (error) {
  await pay()
}
while ((await status()) === 6) await new Promise((resolve) => setTimeout(resolve, 2000))
`

/** Asks for the same page for ever. */
export const loopsOverPages = `${parts}
const partner = await token('PARTNER')
const ids = []
for (let offset = 0; ; ) {
  const { count, customer_infos } = await call(partner, 'POST', '/v2/partners/sub-customers/query', { offset, limit: 50 })
  ids.push(...customer_infos.map((each) => each.customer_id))
  if (offset + 50 >= count) break
  await new Promise((resolve) => setTimeout(resolve, 150))
}
writeFileSync(fact('RESULT'), JSON.stringify(ids))
`
