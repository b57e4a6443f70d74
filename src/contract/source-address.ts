import type { OperationFacts } from './operations.ts'

/** The operation that a source is looked up for. */
type Cited = Pick<OperationFacts, 'id' | 'service' | 'source'>

const support = 'https://support.huaweicloud.com'

/** The books that pages belong to, by how the names of their pages begin (docs/decisions/source-addresses.md). */
const books: readonly (readonly [begins: RegExp, book: string])[] = [
  [/^iam_/, 'api-iam'],
  [/^apig-faq-/, 'apig_faq'],
  [/^access_/, 'devg-bpconsole'],
  [
    /^(api_order|bcloud|bpconsole_apifaq|cb|cq|em|ep|espp|fci|jac|mac|mb|mbc|mc|miv|mp|mpf|mqr|mt|qct|ticket_api)_/,
    'api-bpconsole',
  ],
  [/^(zh-cn|en-us)_topic_/, 'api-bpconsole'],
]

/** What is cited by its name, and no page of a book. */
const works: Readonly<Record<string, string>> = {
  'signing guide': `${support}/intl/en-us/devg-apisign/api-sign-algorithm.html`,
  'SAML profiles': 'https://docs.oasis-open.org/security/saml/v2.0/saml-profiles-2.0-os.pdf',
}

/** The API Explorer's names of services, whose operations have no page of their own that is known. */
const products: Readonly<Record<string, string>> = { intl: 'BSSINTL', cn: 'BSS', tickets: 'OSM', iam: 'IAM' }

/**
 * The address of a source: of the first page, work or decision that it names, or of the page of the operation where it
 * speaks of each operation's page. A decision is a path in this package. Undefined where nothing has an address.
 */
export function sourceAddress(source: string, operation: Cited | undefined): string | undefined {
  const isChina = operation?.service === 'cn'
  if (source.startsWith('the page')) return operation === undefined ? undefined : pageOf(operation)
  return named(citedOf(source, operation), isChina) ?? (operation === undefined ? undefined : pageOf(operation))
}

/** Of several pages that a source names, the one of the operation itself. */
function citedOf(source: string, operation: Cited | undefined): string {
  const own = new Set(operation?.source.split(/[\s,;()]+/))
  return (
    source.split(/[\s,;()]+/).find((word) => own.has(word) && books.some(([begins]) => begins.test(word))) ?? source
  )
}

/** The address of the page of an operation; of its entry in the API Explorer where no page is known. */
function pageOf({ id, service, source }: Cited): string | undefined {
  const isChina = service === 'cn'
  const product = products[service]
  const found = named(source, isChina)
  if (found !== undefined || product === undefined) return found
  const console = isChina ? 'console' : 'console-intl'
  return `https://${console}.huaweicloud.com/apiexplorer/#/openapi/${product}/doc?api=${id}`
}

function named(source: string, isChina: boolean): string | undefined {
  const work = Object.entries(works).find(([name]) => source.startsWith(name))
  if (work !== undefined) return work[1]
  const isGuide = source.startsWith('devg ')
  for (const word of source.split(/[\s,;()]+/)) {
    if (word.startsWith('docs/decisions/')) return word
    const book = books.find(([begins]) => begins.test(word))?.[1]
    if (book !== undefined) return addressOf(isGuide ? 'devg-bpconsole' : book, word, isChina)
  }
  return undefined
}

/** A page that is named for its language exists in that language only. */
function addressOf(book: string, page: string, isChina: boolean): string {
  const isChinese = page.startsWith('zh-cn_') || (isChina && !page.startsWith('en-us_'))
  return `${support}/${isChinese ? '' : 'intl/en-us/'}${book}/${page}.html`
}
