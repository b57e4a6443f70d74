import { fastify } from 'fastify'

/** What a framework would cost: the raw server's answer behind Fastify's catch-all route, its router unused. */
const body = JSON.stringify({
  budget_amount: 50,
  used_amount: 1,
  measure_id: 1,
  currency: 'USD',
  budget_type: 'MONTHLY',
})

const app = fastify()
app.all('*', (_request, reply) => reply.header('Content-Type', 'application/json').send(body))
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' })
