import type { Examples } from './example.ts'

/** Lists, money and files. */
export const records: Examples = {
  'PAGE-01': {
    right: '{"offset":0,"limit":50} -> 120 in all\n{"offset":50,"limit":50}\n{"offset":100,"limit":50}',
    wrong: '{"offset":0,"limit":50} -> 120 in all\n{"offset":50,"limit":50}\n(nothing more)',
  },
  'PAGE-02': {
    right: '{"offset":0,"limit":50}\n{"offset":50,"limit":50}',
    wrong: '{"offset":0,"limit":50}\n{"offset":1,"limit":50}   (49 rows twice)',
  },
  'PAGE-03': {
    right: '{"offset":0,"limit":100}',
    wrong: '{"offset":0,"limit":1000} -> 400',
  },
  'PAGE-04': {
    right: '{"offset":0,"limit":100} -> 120 in all',
    wrong: '{"offset":0,"limit":1} -> 120 in all',
  },
  'PAGE-05': {
    right: '{"offset":100,"limit":50} -> 20 of 120\n(done)',
    wrong: '{"offset":150,"limit":50} -> none\n{"offset":200,"limit":50} -> none',
  },
  'PAGE-06': {
    right: 'limit=50\nlimit=50\nlimit=50',
    wrong: 'limit=50\nlimit=20\nlimit=50',
  },
  'PAGE-07': {
    right: '(120 in the list, 120 ids handed in)',
    wrong: '(120 in the list, 100 ids handed in)',
  },
  'PAGE-08': {
    right: '{"account_name":"acme"} -> 1\n(hands in that one)',
    wrong: '{"offset":0,"limit":10} -> 10 of 120\n(picks from the first page)',
  },
  'PAGE-09': {
    right:
      'offset=0  -> 20 of 45\noffset=20 -> 20 of 43   (two have gone)\noffset=0  -> 20 of 43   (again from the beginning)',
    wrong: 'offset=0  -> 20 of 45\noffset=20 -> 20 of 43   (two were skipped)\noffset=40 -> 3 of 43',
  },
  'MONEY-01': {
    right: '{"amount":0.3}',
    wrong: '{"amount":0.30000000000000004}',
  },
  'MONEY-02': {
    right: '{"budget_amount":12.35}',
    wrong: '{"budget_amount":12.345} -> 400',
  },
  'MONEY-03': {
    right: '-> {"consume_amount":12.34}\n(hands in 12.34)',
    wrong: '-> {"consume_amount":12.34}\n(adds rounded details, hands in 12.35)',
  },
  'MONEY-04': {
    right: '{"amount":0.0000001}',
    wrong: '{"amount":1e-7}',
  },
  'FILE-01': {
    right: 'GET …/part-2.tar.gz -> 10,000 of 65,536 bytes\nGET …/part-2.tar.gz -> 65,536 bytes',
    wrong: 'GET …/part-2.tar.gz -> 10,000 of 65,536 bytes\n(sums what came)',
  },
  'FILE-02': {
    right: 'GET …/2026-05.tar.gz -> 404\nGET …/2026-05.tar.gz -> 404   (after a pause)\nGET …/2026-05.tar.gz -> 200',
    wrong: 'GET …/2026-05.tar.gz -> 404\n(hands in 0.00)',
  },
  'FILE-03': {
    right: '2026-05 of 3 June: 10.00\n2026-05 of 9 June: 12.00\n(the month is 12.00)',
    wrong: '2026-05 of 3 June: 10.00\n2026-05 of 9 June: 12.00\n(the month is 22.00)',
  },
  'FILE-04': {
    right: '0.10000001 + 0.20000002 - 0.05000000 = 0.25000003',
    wrong: '0.10 + 0.20 = 0.30   (rounded, without the refund)',
  },
  'FILE-05': {
    right: 'GET …/2026-05.tar.gz -> 200',
    wrong: 'GET …/2026-05.tar.gz -> 200\nGET …/2026-05.tar.gz -> 200\nGET …/2026-05.tar.gz -> 200',
  },
}
