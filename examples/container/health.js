// Whether the sandbox of this container answers: exit code 0 or 1, for HEALTHCHECK and the like.
import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import { env, exit } from 'node:process'

const isSecure = env.PARTNER_SANDBOX_TLS === 'true' || env.PARTNER_SANDBOX_TLS_CERT !== undefined
const request = isSecure ? secureRequest : plainRequest
request({
  host: '127.0.0.1',
  port: env.PARTNER_SANDBOX_PORT ?? 4010,
  path: '/_sandbox/health',
  method: 'HEAD',
  timeout: 4000,
  // Its certificate names the host that clients call; here only the answer counts.
  rejectUnauthorized: false,
})
  .on('response', ({ statusCode }) => exit(statusCode === 200 ? 0 : 1))
  .on('timeout', () => exit(1))
  .on('error', () => exit(1))
  .end()
