import type { TestPlatform } from './platform.ts'
import { required } from './required.ts'
import { get, post } from './sample.ts'
import type { Asked, Row, Twin } from './twin.ts'

const payMethod = (name: string) => (row: Row) => (String(row[name]) === '3' ? '1' : '0')

/** A customer's bills. */
export function billsOf({ id, as, month }: Asked): Readonly<Record<string, Twin>> {
  const bill = `/v1.0/${id}/customer/account-mgr/bill`
  const days = `startTime=${month}-01&endTime=${month}-28`
  return {
    ShowMonthlySum: {
      old: { ...get(`${bill}/monthly-sum?cycle=${month}`), as },
      successor: { ...get(`/v2/bills/customer-bills/monthly-sum?bill_cycle=${month}&limit=100`), as },
      rows: ['bill_sums', 'bill_sums'],
      fields: {
        customer_id: 'customer_id',
        resource_type_code: 'resource_type_code',
        cloud_service_type_code: 'service_type_code',
        consume_time: 'bill_cycle',
        pay_method: payMethod('charging_mode'),
        consume_amount: 'consume_amount',
        debt: 'debt_amount',
        discount: 'official_discount_amount',
        measure_id: 'measure_id',
        bill_type: ({ bill_type: type }) => (type === 2 ? 1 : 0),
        account_details: (row) => sharesOf(row),
      },
      own: ['region_code', 'discount_detail_infos', 'enterpriseProjectId'],
    },
    ListResourceRecords: {
      old: { ...get(`${bill}/res-records?cycle=${month}&payMethod=0&offset=1&limit=100`), as },
      successor: {
        ...post('/v2/bills/customer-bills/res-records/query', { cycle: month, charge_mode: 1, limit: 100 }),
        as,
      },
      rows: ['monthlyRecords', 'monthly_records'],
      fields: {
        cycle: 'cycle',
        cloudServiceTypeCode: 'cloud_service_type',
        resourceTypeCode: 'resource_Type_code',
        regionCode: 'region',
        resInstanceId: 'res_instance_id',
        resourceName: 'resource_name',
        consumeAmount: 'consume_amount',
        measureId: 'measure_id',
        enterpriseProjectId: 'enterprise_project_id',
        payMethod: payMethod('charge_mode'),
      },
    },
    ...feeRecordsOf(`${bill}/res-fee-records?${days}&offset=1&limit=100`, { month, as }),
  }
}

function feeRecordsOf(target: string, { month, as }: Pick<Asked, 'month' | 'as'>): Readonly<Record<string, Twin>> {
  const days = `bill_date_begin=${month}-01&bill_date_end=${month}-28&method=oneself&limit=100`
  const fields = {
    createTime: 'trade_time',
    effectiveTime: (row: Row) => row['effective_time'] ?? row['consume_time'],
    expireTime: (row: Row) => row['expire_time'] ?? row['trade_time'],
    feeId: 'id',
    productId: 'product_id',
    orderId: 'order_id',
    amount: 'amount',
    measureId: 'measure_id',
    usageAmount: 'usage',
    usageMeasureId: 'usage_measure_id',
    freeResourceAmount: 'free_resource_usage',
    freeResourceMeasureId: 'free_resource_measure_id',
    cloudServiceTypeCode: 'cloud_service_type',
    resourceTypeCode: 'resource_type',
    regionCode: 'region',
    payMethod: payMethod('charge_mode'),
    resourceName: 'resource_name',
    resourceId: 'resource_id',
    feeSourceOperation: 'bill_type',
    enterpriseProjectId: 'enterprise_project_id',
    periodType: 'period_type',
    productName: 'product_name',
  }
  return Object.fromEntries(
    (['0', '1'] as const).map((method) => [
      `ListFeeRecords, payMethod ${method}`,
      {
        old: { ...get(`${target}&payMethod=${method}`), as },
        successor: {
          ...get(
            `/v2/bills/customer-bills/res-fee-records?cycle=${month}&charge_mode=${method === '0' ? 1 : 3}&${days}`,
          ),
          as,
        },
        rows: ['feeRecords', 'fee_records'] as const,
        fields,
        own: ['spot'],
      },
    ]),
  )
}

function sharesOf(row: Row): Row[] {
  return [
    { balance_type_id: 'BALANCE_TYPE_DEBIT', deduct_amount: row['cash_amount'] },
    { balance_type_id: 'BALANCE_TYPE_CREDIT', deduct_amount: row['credit_amount'] },
    { balance_type_id: 'BALANCE_TYPE_COUPON', deduct_amount: row['coupon_amount'] },
  ].filter((each) => each.deduct_amount !== 0)
}

/** A customer's resource packages. */
export function packagesOf({ world }: TestPlatform, { id, as }: Asked): Readonly<Record<string, Twin>> {
  const held = required(
    [...world.packages.values()].find((each) => each.customerId === id),
    'a package',
  )
  const ids = { free_resource_ids: [held.quotaId] }
  return {
    ListFreeResources: {
      old: { ...post('/v2/payments/free-resources/query', { offset: 1, limit: 100 }), as },
      successor: { ...post('/v3/payments/free-resources/query', { limit: 100 }), as },
      rows: ['free_resource_packages', 'free_resource_packages'],
      fields: {},
    },
    ListFreeResourcesLeft: {
      old: { ...post('/v2/payments/free-resources/usages/query', ids), as },
      successor: { ...post('/v2/payments/free-resources/usages/details/query', ids), as },
      rows: ['free_resources', 'free_resources'],
      fields: {},
    },
  }
}

/** What only the International site has. */
export function internationalOf({ id, partner, month }: Asked): Readonly<Record<string, Twin>> {
  return {
    ShowCustomerCredit: {
      old: get(`${partner}/account-mgr/credit?customer_id=${id}`),
      successor: get(`/v2/partners/sub-customers/budget?customer_id=${id}`),
      rows: ['', ''],
      fields: {
        creditAmount: 'budget_amount',
        usedAmount: 'used_amount',
        measureId: 'measure_id',
        currency: 'currency',
      },
    },
    ShowPostpaidBill: {
      old: get(`${partner}/account-mgr/postpaid-bill-summary?consume_month=${month}`),
      successor: get(`/v2/bills/partner-bills/postpaid-bill-summary?bill_cycle=${month}`),
      rows: ['', ''],
      fields: {
        billCycle: 'bill_cycle',
        creditDebtAmount: 'initial_amount_due',
        consumeAmount: 'consume_amount',
        writeoffdebt: 'adjustments',
        unsubscribeAmount: 'refunds',
        currency: 'currency',
        taxAmount: 'tax_amount',
      },
      own: ['measureId', 'unclearedAmount', 'dueDate', 'billList'],
    },
  }
}

const sumFields = {
  customerId: 'customer_id',
  cloudServiceTypeCode: 'cloud_service_type',
  billType: 'bill_type',
  payMethod: payMethod('charge_mode'),
  amount: 'amount',
  debtAmount: 'debt_amount',
  writeoffDebtAmount: 'adjustment_amount',
  discountAmount: 'discount_amount',
  measureId: 'measure_id',
  currency: () => 'CNY',
  accountDetails: ({ account_details: details }: Row) =>
    (details as Row[]).map((each) => ({
      balanceTypeId: each['balance_type'],
      amount: each['amount'],
      billType: each['bill_type'],
    })),
} as const

/** What only the China site has. */
export function chinaOf(platform: TestPlatform, { id, partner, month, as }: Asked): Readonly<Record<string, Twin>> {
  const member = required([...platform.world.memberships.values()][0], 'a member').memberId
  const money = `/v1.0/${id}/customer/account-mgr`
  const family = '/v2/enterprises/multi-accounts'
  const cash = 'balance_type=BALANCE_TYPE_DEBIT'
  return {
    ListCustomerBills: {
      old: get(`${partner}/account-mgr/subcustomer-bills?period=${month}&payMethod=0&offset=1&limit=100`),
      successor: get(`/v2/bills/partner-bills/subcustomer-bills/monthly-sum?cycle=${month}&charge_mode=1&limit=100`),
      rows: ['billSums', 'bill_sums'],
      fields: sumFields,
    },
    ListAccountBalances: {
      old: get(`${partner}/account-mgr/balances`),
      successor: get('/v2/accounts/partner-accounts/balances'),
      rows: ['account_balances', 'account_balances'],
      fields: {},
    },
    ListCustomerBalances: {
      old: post(`${partner}/account-mgr/customer-balances`, { customer_infos: [{ customer_id: id }] }),
      successor: post('/v2/accounts/customer-accounts/balances/batch-query', {
        customer_infos: [{ customer_id: id }],
      }),
      rows: ['customer_balances', 'customer_balances'],
      fields: {
        customer_id: 'customer_id',
        debt_amount: 'debt_amount',
        account_balances: ({ customer_id: account_id, amount, currency, measure_id }) => [
          { account_id, account_type: 1, amount, currency, designated_amount: 0, measure_id },
        ],
      },
    },
    ListCouponRecords: {
      old: get(`${partner}/promotion-mgr/partner-coupons/records?page_no=1&page_size=100`),
      successor: get('/v2/promotions/benefits/partner-coupons/records/query?limit=100'),
      rows: ['records', 'records'],
      fields: {},
      only: ({ operation_type: type }) => Number(type) <= 5,
    },
    ShowTransferAmount: {
      old: { ...get(`${money}/transfer-amount?${cash}`), as },
      successor: { ...get(`${family}/transfer-amount?${cash}`), as },
      rows: ['amount_infos', 'amount_infos'],
      fields: {},
    },
    ShowRetrieveAmount: {
      old: { ...get(`${money}/retrieve-amount?sub_customer_id=${member}&${cash}`), as },
      successor: { ...get(`${family}/retrieve-amount?sub_customer_id=${member}&${cash}`), as },
      rows: ['amount_infos', 'amount_infos'],
      fields: {},
    },
  }
}
