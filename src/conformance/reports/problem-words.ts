import type { Word } from './html/words.ts'
import { inChineseBy } from './sentence-patterns.ts'

/** What fails a scenario besides requirements, with `{}` for what differs. */
const problemWords: readonly Word[] = [
  [
    'nothing came to SANDBOX_ENDPOINT: is the address hard-coded?',
    '没有任何请求到达 SANDBOX_ENDPOINT：地址是否写死了？',
  ],
  ['what was handed in is not JSON', '提交的结果不是 JSON'],
  ['nothing was handed in', '没有提交结果'],
  ['nobody said that it was done', '没有人表示任务已完成'],
  ['the command did not end in time', '命令未在时限内结束'],
  ['the command ended with {}', '命令以退出码 {} 结束'],
  ['flaky: passed {} of {} runs', '结果不稳定：{} 次通过（共 {} 次）'],
  ['{} is expected to be broken and is not: take it off the list', '{} 列为预期失败，实际没有违反：请从清单中删除'],
  ['{} was not exercised', '{} 未触发'],
  ['order {} is paid without its coupon', '订单 {} 支付时没有使用代金券'],
  ['order {} is not cancelled', '订单 {} 没有取消'],
  ['order {} does not wait for its payment', '订单 {} 不是待支付状态'],
  ['order {} is not paid', '订单 {} 没有支付'],
  ['order {} is not given back whole', '订单 {} 没有全部退订'],
  ['resource {} is not renewed', '资源 {} 没有续订'],
  ['resource {} is renewed by {} days and not by a month', '资源 {} 续订了 {} 天，而不是一个月'],
  ['resource {} is still in use', '资源 {} 仍在使用'],
  ['customer {} is still frozen', '客户 {} 仍被冻结'],
  ['{} customers are registered and not one', '注册了 {} 个客户，而不是 1 个'],
  ['no customer is registered', '没有注册客户'],
  ['customer {} is registered without a mobile number', '客户 {} 注册时没有手机号'],
  ['customer {} is not authenticated by its real name', '客户 {} 没有完成实名认证'],
  ["customer {} still has {} of the partner's money", '客户 {} 仍有伙伴拨付的 {}'],
  ['customer {} has {} coupons of the partner, not {}', '客户 {} 有伙伴发放的代金券 {} 张，应为 {} 张'],
  ['ticket {} is not scored', '工单 {} 没有评分'],
  ['ticket {} is {} and not completed', '工单 {} 的状态为 {}，没有完成'],
  ['ticket {} has no attachment', '工单 {} 没有附件'],
  ['{} tickets are filed and not one', '创建了 {} 个工单，而不是 1 个'],
  ['the question about ticket {} is not answered', '没有回答关于工单 {} 的问题'],
  [
    'a browser came into the console {} times, as {} customers, and not twice as one',
    '浏览器进入控制台 {} 次，身份为 {} 个客户；应为同一客户进入两次',
  ],
  ['the notice to {} was not taken', '发往 {} 的通知没有被接收'],
  ['{} was allocated to customer {} {} times and not once', '{} 拨付给客户 {} 共 {} 次，而不是 1 次'],
  ['{} was allocated to customer {} {} times and not never', '{} 拨付给客户 {} 共 {} 次，本不应拨付'],
  ['the budget of customer {} is none and not monthly, {}', '客户 {} 没有预算；应为每月 {}'],
  ['the budget of customer {} is {} and not monthly, {}', '客户 {} 的预算为 {}；应为每月 {}'],
]

/** What fails a scenario besides requirements, in Chinese; undefined of what is no sentence of ours. */
export const problemInChinese = inChineseBy(problemWords)
