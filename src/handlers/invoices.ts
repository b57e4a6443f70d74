import { amountText, fromAmount, percentage, subtract } from '../state/amount.ts'
import { type Invoice, listInvoices } from '../state/bills.ts'
import { fromInstant } from '../state/instant.ts'
import { onlyOf, type World } from '../state/world.ts'
import { intlHandlers } from './define-handlers.ts'
import { givenEnd, givenInstant } from './wire.ts'

export const invoiceHandlers = intlHandlers({
  ListInvoices({ world, caller, path, query, reply }) {
    const invoices = listInvoices(world, caller, {
      ownerId: path.domain_id,
      from: givenInstant(query.start_time) ?? world.now,
      until: givenEnd(query.end_time) ?? world.now,
      page: query.offset,
      size: query.limit,
    })
    return reply(200, { count: invoices.count, invoices: invoices.page.map((each) => fromInvoice(world, each)) })
  },
})

function fromInvoice(world: World, invoice: Invoice) {
  const isPartner = invoice.kind === 'partner_bill'
  const customer = world.customers.get(invoice.ownerId)
  const { corporationName, domainName } = onlyOf(world.profile)
  return {
    requestId: invoice.invoiceId,
    titleType: isPartner || customer?.type === 'company' ? (1 as const) : (0 as const),
    channelType: 0 as const,
    invoiceType: 1 as const,
    invoiceTitle: isPartner ? corporationName : (customer?.name ?? ''),
    invoiceAmount: fromAmount(invoice.amount),
    invoiceMethod: 0 as const,
    invoiceClass: 0 as const,
    invoiceState: 8 as const,
    applyOpera: isPartner ? domainName : (customer?.domainName ?? ''),
    applyTime: fromInstant(invoice.appliedAt),
    invoiceMode: '0' as const,
    email: isPartner ? `finance@${domainName}.example` : (customer?.email ?? ''),
    requestMode: '0' as const,
    invoiceNo: invoice.number,
    tradeType: isPartner ? (6 as const) : (8 as const),
    billCycle: invoice.month,
    taxList: invoice.tax === 0n ? [] : [fromTax(invoice)],
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
