import type { Logger } from 'pino'
import { redactTarget } from '../contract/redact.ts'
import type { Observer } from './observe.ts'

/** Writes a line for each exchange: what was asked, what came of it, and the id by which the journal knows it. */
export function logExchanges(logger: Logger): Observer {
  return ({ method, target, sourceIp }, { status, headers }, milliseconds) => {
    const line = {
      method,
      target: redactTarget(target),
      status,
      milliseconds: Math.round(milliseconds * 1000) / 1000,
      source: sourceIp,
      request_id: headers['X-Request-Id'],
      hint: headers['X-Sandbox-Hint'],
    }
    if (status >= 500) logger.error(line, 'failed')
    else if (status >= 400) logger.warn(line, 'refused')
    else logger.info(line, 'served')
  }
}
