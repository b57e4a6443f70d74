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
  file: ['Open the file', '打开文件'],
} as const satisfies Record<string, Word>
