import { useSignal } from '@preact/signals'
import { h, type JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { send } from '../control-api.ts'
import { controlCall } from '../control-call.ts'
import { goToPartner, partners } from '../partners.ts'
import { partner } from '../session.ts'
import { say, words as common } from '../words.ts'
import { consoleWords as words } from './words.ts'

/** In the place of the console of a customer that the partner does not have: goes to the partner that has it, or says that none does. */
export function CustomerElsewhere({ customer }: { readonly customer: string }): JSX.Element {
  const isUnknown = useSignal(false)
  useEffect(() => {
    void ownerOf(customer).then(
      (owner) => {
        if (owner === undefined) isUnknown.value = true
        else goToPartner(owner)
      },
      () => (isUnknown.value = true),
    )
  }, [customer])
  return h('p', { class: 'empty' }, isUnknown.value ? `${say(words.ofNobody)} ${customer}` : say(common.loading))
}

/** The partner, among those that are not shown, that has a customer. */
async function ownerOf(customer: string): Promise<string | undefined> {
  for (const { id } of partners.peek().filter((each) => each.id !== partner.peek())) {
    const query = { text: `"${customer}"`, limit: 10, partner: id }
    const found = await send(controlCall('get', '/_sandbox/records/{kind}', { path: { kind: 'customers' }, query }))
    if (found.records.some((each) => each.id === customer)) return id
  }
  return undefined
}
