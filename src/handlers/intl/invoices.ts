import { refuse } from '../../contract/refusals.ts'
import { amountText, fromAmount, percentage, subtract } from '../../units/amount.ts'
import { type Invoice, listInvoices } from '../../state/billing/bills.ts'
import { fromInstant } from '../../units/instant.ts'
import { partnerAddress } from '../../state/engine/mails.ts'
import { onlyOf, type World } from '../../state/engine/world.ts'
import { intlHandlers } from '../define-handlers.ts'
import { givenEnd, givenInstant } from '../bss/wire.ts'

export const invoiceHandlers = intlHandlers({
  ListInvoices({ world, caller, path, query, reply }) {
    const from = givenInstant(query.start_time) ?? world.now
    const until = givenEnd(query.end_time) ?? world.now
    if (until < from) return refuse('parameter_wrong', 'end_time must not be before start_time')
    const invoices = listInvoices(world, caller, {
      ownerId: path.domain_id,
      from,
      until,
      page: query.offset,
      size: query.limit,
    })
    return reply(200, { count: invoices.count, invoices: invoices.page.map((each) => fromInvoice(world, each)) })
  },
})

function fromInvoice(world: World, invoice: Invoice) {
  const { company, title, account, email } = holderOf(world, invoice)
  return {
    requestId: invoice.invoiceId,
    titleType: company ? (1 as const) : (0 as const),
    channelType: 0 as const,
    invoiceType: 1 as const,
    invoiceTitle: title,
    invoiceAmount: fromAmount(invoice.amount),
    invoiceMethod: 0 as const,
    invoiceClass: 0 as const,
    invoiceState: 8 as const,
    applyOpera: account,
    applyTime: fromInstant(invoice.appliedAt),
    invoiceMode: '0' as const,
    email,
    requestMode: '0' as const,
    invoiceNo: invoice.number,
    tradeType: invoice.kind === 'partner_bill' ? (6 as const) : (8 as const),
    billCycle: invoice.month,
    taxList: invoice.tax === 0n ? [] : [fromTax(invoice)],
  }
}

/** Whom an invoice is made out to. */
function holderOf(world: World, { kind, ownerId }: Invoice) {
  if (kind === 'partner_bill') {
    const { corporationName, domainName } = onlyOf(world.profile)
    return { company: true, title: corporationName, account: domainName, email: partnerAddress(domainName) }
  }
  const customer = world.customers.get(ownerId)
  return {
    company: customer?.type === 'company',
    title: customer?.name ?? '',
    account: customer?.domainName ?? '',
    email: customer?.email ?? '',
  }
}

function fromTax({ amount, tax }: Invoice) {
  return {
    taxClass: 'VAT' as const,
    taxRate: (Number(amountText(percentage(tax, subtract(amount, tax)), 2)) / 100).toFixed(2),
    subTaxClass: 'VAT' as const,
    taxAmount: fromAmount(tax),
    taxVisibleFlag: 'Y' as const,
    taxAccountingFlag: 'Y' as const,
  }
}
