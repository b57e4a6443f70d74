import { isRefusal } from '../../contract/refusals.ts'
import type { Named } from '../../state/catalog/catalog.ts'
import {
  type AgreementKind,
  agreementKinds,
  latestAgreement,
  signAgreement,
  signatureOf,
} from '../../state/tickets/agreements.ts'
import { given } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { languageOf } from './wire.ts'

export const agreementHandlers = ticketHandlers({
  ShowLatestPublishedAgreement({ world, query, header, reply }) {
    const code = query.agreement_type ?? '0'
    const { number, version, kind } = latestAgreement(world, kindOf(code))
    const language = languageOf(header)
    const { name, kindName, content } = texts[kind]
    return reply(200, {
      case_agreement: {
        id: String(number),
        agreement_name: name[language],
        agreement_type: code,
        agreement_type_name: kindName[language],
        content: content[language],
        version,
      },
    })
  },

  ShowSignedLatestPublishedAgreement({ world, caller, query, reply }) {
    const signed = signatureOf(world, caller.domainId, kindOf(query.agreement_type ?? '0'))
    return reply(200, { is_signed_latest: signed !== undefined })
  },

  SignPublishedAgreement({ world, caller, path, body, reply }) {
    const signed = signAgreement(world, caller, { number: path.id, relationId: given(body.relation_id) })
    return isRefusal(signed) ? signed : reply(200, { agreement_signed_record_id: signed.number })
  },
})

function kindOf(code: '0' | '1' | '2'): AgreementKind {
  return agreementKinds[Number(code)] ?? 'ticket'
}

/** The words of the agreements. They are ours: nobody could read those of the platform. */
const texts: Readonly<
  Record<AgreementKind, { readonly name: Named; readonly kindName: Named; readonly content: Named }>
> = {
  ticket: {
    name: { english: 'Service Ticket Agreement', chinese: '工单服务协议' },
    kindName: { english: 'Filing a ticket', chinese: '新建工单' },
    content: {
      english: 'Support may read what you write in a ticket.',
      chinese: '支持人员可以阅读您在工单中填写的内容。',
    },
  },
  'seller-ticket': {
    name: { english: 'Service Ticket Agreement for Sellers', chinese: '伙伴工单服务协议' },
    kindName: { english: 'Filing a ticket as a seller', chinese: '伙伴新建工单' },
    content: {
      english: 'The seller of a product may read what you write in a ticket about it.',
      chinese: '产品的提供方可以阅读您在相关工单中填写的内容。',
    },
  },
  access: {
    name: { english: 'Authorization Agreement', chinese: '授权协议' },
    kindName: { english: 'Letting support in', chinese: '授权' },
    content: {
      english: 'Support may look into the resources that you name, as long as you allow it.',
      chinese: '在您授权的期限内，支持人员可以查看您指定的资源。',
    },
  },
}

/** What the account agrees to by letting support in. */
export function letterOf(language: keyof Named): string {
  return texts.access.content[language]
}
