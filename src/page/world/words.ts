import type { Word } from '../words.ts'

/** Words of the room of the world. */
export const worldWords = {
  kinds: ['Kinds', '类别'],
  search: ['Search', '搜索'],
  searchHint: ['name, id, state', '名称、编号、状态'],
  choose: ['Choose a record to see what is known of it.', '选择一条记录查看详情。'],
  none: ['There is none.', '没有记录。'],
  gone: ['There is no such record any more.', '该记录已不存在。'],
  known: ['What is known', '详情'],
  mentions: ['What else names it', '相关记录'],
  exchanges: ['Exchanges that name it', '相关调用'],
  next: ['What can be done next', '可执行的操作'],
  done: ['Done.', '已完成。'],
  addCustomers: ['Add customers', '添加客户'],
  aboutAdding: [
    'They are associated and verified at once. To try the registration itself, call CreateSubCustomer.',
    '客户会直接完成关联和实名认证。要试验注册流程，请调用 CreateSubCustomer。',
  ],
  prefix: ['Names begin with', '账号名前缀'],
  count: ['How many', '数量'],
  budget: ['Monthly budget of each, USD', '每个客户的月度预算（美元）'],
  console: ['its console', '客户控制台'],
  keys: ['Their access keys', '访问密钥'],
  reference: ['API reference', 'API 参考'],
  file: ['Open the file', '打开文件'],
} as const satisfies Record<string, Word>
