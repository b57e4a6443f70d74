import { controlFetch } from './control-fetch.ts'

/** Who calls, as far as it is known. */
export interface Account {
  readonly label: string
  /** The partner whose world it is in; undefined where only keys are known. */
  readonly partner: string | undefined
  readonly access: string
  readonly secret: string
  /** What a token is asked for with; undefined where the sandbox does not tell the password. */
  readonly login: Login | undefined
}

interface Login {
  readonly domain: string
  readonly user: string
  readonly password: string
}

interface Environment {
  readonly values: readonly { readonly key: string; readonly value: string }[]
}

/** The accounts whose keys the sandbox tells: of each partner itself, and its first customer that has a key. */
export async function knownAccounts(): Promise<Account[]> {
  const answer = await controlFetch('/_sandbox/partners')
  if (!answer.ok) return []
  const { partners } = (await answer.json()) as { readonly partners: readonly { readonly id: string }[] }
  return (await Promise.all(partners.map(({ id }) => accountsOf(id)))).flat()
}

async function accountsOf(partner: string): Promise<Account[]> {
  const answer = await controlFetch(`/_sandbox/openapi/environment.postman.json?partner=${encodeURIComponent(partner)}`)
  if (!answer.ok) return []
  const { values } = (await answer.json()) as Environment
  const known = new Map(values.map(({ key, value }) => [key, value]))
  return [
    accountOf(known, { partner, label: partner, prefix: '' }),
    accountOf(known, {
      partner,
      label: `${partner} › ${known.get('customer_domain_name') ?? ''}`,
      prefix: 'customer_',
    }),
  ].flatMap((each) => each ?? [])
}

function accountOf(
  known: ReadonlyMap<string, string>,
  { partner, label, prefix }: { readonly partner: string; readonly label: string; readonly prefix: string },
): Account | undefined {
  const access = known.get(`${prefix}ak`)
  const secret = known.get(`${prefix}sk`)
  if (access === undefined || secret === undefined) return undefined
  const [domain, user, password] = ['domain_name', 'user_name', 'password'].map((name) => known.get(prefix + name))
  const isKnown = domain !== undefined && user !== undefined && password !== undefined
  return { label, partner, access, secret, login: isKnown ? { domain, user, password } : undefined }
}

const tokens = new Map<string, Promise<string>>()

/** A token of an account, got by its password; one for each account and visit. Rejects where the sandbox gives none. */
export function tokenOf({ access, login }: Account, failure: string): Promise<string> {
  const known = tokens.get(access) ?? (login === undefined ? Promise.reject(new Error(failure)) : askForToken(login))
  tokens.set(access, known)
  // What failed is tried again with the next call.
  known.catch(() => tokens.delete(access))
  return known
}

async function askForToken({ domain, user, password }: Login): Promise<string> {
  const answer = await fetch('/v3/auth/tokens', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: { methods: ['password'], password: { user: { name: user, password, domain: { name: domain } } } },
        scope: { domain: { name: domain } },
      },
    }),
  })
  const token = answer.headers.get('X-Subject-Token')
  if (token === null) throw new Error(`${answer.status} ${await answer.text()}`)
  return token
}

/**
 * The moment at which a call of an account is signed: what the clock of its world shows, which the gateway takes under every
 * setting; this machine's time where the world is not known.
 */
export async function signingMoment({ partner }: Account): Promise<Date> {
  const answer =
    partner === undefined ? undefined : await controlFetch(`/_sandbox/clock?partner=${encodeURIComponent(partner)}`)
  if (answer?.ok !== true) return new Date(Date.now())
  const { now } = (await answer.json()) as { readonly now: string }
  return new Date(now)
}
