// Signs a request with SDK-HMAC-SHA256 before Postman or Apifox sends it: the pre-request script of a collection.
// The keys are `ak` and `sk` of the environment; `customer_ak` and `customer_sk` where the variable `sign_as` is `customer`.
// A request with X-Auth-Token or Authorization, and one to /_sandbox, is left as it is.
;(function signRequest() {
  const crypto = require('crypto-js')
  const { request, variables } = pm
  const filled = (text) => variables.replaceIn(String(text === undefined || text === null ? '' : text))
  const prefix = variables.get('sign_as') === 'customer' ? 'customer_' : ''
  const [access, secret] = [`${prefix}ak`, `${prefix}sk`].map((name) => filled(variables.get(name)))

  const headers = {}
  request.headers.each(({ key, value, disabled }) => {
    if (key && !disabled) headers[filled(key).toLowerCase()] = filled(value).trim()
  })

  const { host: from, path } = addressOf(request.url)
  if (headers['x-auth-token'] || headers.authorization || path.startsWith('/_sandbox')) return
  if (!access || !secret) throw new Error(`The environment has no ${prefix}ak and ${prefix}sk to sign with.`)

  const written = request.body && request.body.mode === 'raw' && request.body.raw
  // Written back, so that what is drawn for `{{$guid}}` and its like is what is sent.
  if (written) request.body.raw = filled(written)

  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const payload = payloadOf(request)
  const covered = Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')))
  covered.host = headers.host || from
  covered['x-sdk-date'] = date
  if (payload === 'UNSIGNED-PAYLOAD') covered['x-sdk-content-sha256'] = payload
  const names = Object.keys(covered).sort()

  const canonicalRequest = [
    request.method,
    canonicalPath(path),
    canonicalQuery(request.url),
    names.map((name) => `${name}:${covered[name]}\n`).join(''),
    names.join(';'),
    payload,
  ].join('\n')
  const text = `SDK-HMAC-SHA256\n${date}\n${crypto.SHA256(canonicalRequest).toString()}`
  const signature = crypto.HmacSHA256(text, secret).toString()

  request.headers.upsert({ key: 'X-Sdk-Date', value: date })
  if (payload === 'UNSIGNED-PAYLOAD') request.headers.upsert({ key: 'X-Sdk-Content-Sha256', value: payload })
  request.headers.upsert({
    key: 'Authorization',
    value: `SDK-HMAC-SHA256 Access=${access}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  })

  /** Host and path: `{{baseUrl}}` stands where a host would, and may bring a scheme and the beginning of the path. */
  function addressOf(url) {
    const address = filled(`${url.getHost()}${url.port ? `:${url.port}` : ''}${url.getPath()}`)
    const [, host, path = '/'] = /^(?:https?:\/\/)?([^/]*)(\/.*)?$/i.exec(address)
    return { host, path }
  }

  /** The digest of the body. What a tool writes after this script, a form or a file, is left out of the signature. */
  function payloadOf({ method, body }) {
    const hasBody = body && !body.disabled && body.mode && method !== 'GET' && method !== 'HEAD'
    if (!hasBody || (body.mode === 'raw' && !body.raw)) return crypto.SHA256('').toString()
    return body.mode === 'raw' ? crypto.SHA256(body.raw).toString() : 'UNSIGNED-PAYLOAD'
  }

  function canonicalPath(path) {
    const encoded = path
      .split('/')
      .map((part) => encoded3986(decoded(part)))
      .join('/')
    return encoded.endsWith('/') ? encoded : `${encoded}/`
  }

  function canonicalQuery(url) {
    const pairs = []
    url.query.each(({ key, value, disabled }) => {
      if (!disabled) pairs.push([key, value].map((part) => encoded3986(decoded(filled(part).replace(/\+/g, ' ')))))
    })
    return pairs
      .sort(([a, x], [b, y]) => (a === b ? compared(x, y) : compared(a, b)))
      .map((pair) => pair.join('='))
      .join('&')
  }

  function compared(a, b) {
    if (a === b) return 0
    return a < b ? -1 : 1
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text)
    } catch (_broken) {
      return text
    }
  }

  function encoded3986(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  }
})()
