import type { Word } from '../words.ts'

/** Words of the room of faults and settings. */
export const faultWords = {
  title: ['Faults and settings', '故障与设置'],
  presets: ['Arm in one step', '一键启用'],
  whatIsStruck: [
    'Faults strike calls to the platform, those of your software or of the API reference; what is done on this page is never struck.',
    '故障只影响对平台的调用（您的软件或 API 参考发出的调用），不影响本页面上的操作。',
  ],
  reference: ['API reference', 'API 参考'],
  arm: ['Arm', '启用'],
  armed: ['Armed.', '已启用。'],
  list: ['What is armed', '已启用的故障'],
  none: ['Nothing is armed.', '没有启用的故障。'],
  disarm: ['Disarm all', '全部停用'],
  disarmed: ['Nothing is armed any more.', '已全部停用。'],
  operation: ['Operation', '接口'],
  what: ['What goes wrong', '故障类型'],
  struck: ['Struck', '已触发'],
  struckLast: ['Exchanges that were struck last', '最近触发的调用'],
  settings: ['Settings', '设置'],
  ofTheWorld: ['Of the world', '环境'],
  ofTickets: ['Of service tickets', '工单'],
  unchanged: ['Change a value to see the call that sets it.', '修改任一值即可看到对应的调用。'],
  change: ['Change the settings', '修改设置'],
  changed: ['Changed.', '已修改。'],
  yes: ['yes', '是'],
  no: ['no', '否'],
} as const satisfies Record<string, Word>
