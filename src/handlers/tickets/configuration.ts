import {
  extraFieldsOf,
  findProblem,
  findSupportedProduct,
  problemsOf,
  scoreBounds,
  supportCatalog,
  type SupportedProduct,
} from '../../state/tickets/support-catalog.ts'
import { given } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'
import { languageOf, type TicketLanguage } from './wire.ts'

/** How answers name a language. */
const languageCodes = { chinese: 'zh-cn', english: 'en-us' } as const

export const ticketConfigurationHandlers = ticketHandlers({
  ListCaseCategories({ header, reply }) {
    const language = languageOf(header)
    const { subTypes, products } = supportCatalog
    return reply(200, {
      total_count: subTypes.length,
      incident_sub_type_list: subTypes.map(({ id, name }) => ({
        incident_sub_type_id: id,
        incident_sub_type_name: name[language],
        incident_product_category_list: products
          .filter(({ subTypeId }) => subTypeId === id)
          .map((each) => fromProduct(each, language)),
      })),
    })
  },

  ListProductCategories({ query, header, reply }) {
    const language = languageOf(header)
    const part = (given(query.product_category_name) ?? '').toLowerCase()
    const fitting = supportCatalog.products.filter(({ name, acronym }) =>
      [name.chinese, name.english, acronym].some((each) => each.toLowerCase().includes(part)),
    )
    return reply(200, {
      total_count: fitting.length,
      incident_product_category_list: fitting.map((each) => fromProduct(each, language)),
    })
  },

  ListProblemTypes({ query, header, reply }) {
    const language = languageOf(header)
    const problems = problemsOf(given(query.product_category_id))
    return reply(200, {
      total_count: problems.length,
      incident_business_type_list: problems.map(({ id, name, kind, usesSupportPlan }) => ({
        business_type_id: id,
        business_type_name: name[language],
        case_type: kind === 'fault' ? ('5' as const) : ('0' as const),
        can_use_support_plan: usesSupportPlan,
      })),
    })
  },

  ListCaseTemplates({ query, header, reply }) {
    const language = languageOf(header)
    const templates = supportCatalog.templates.filter(({ problemId }) => problemId === query.business_type_id)
    return reply(200, {
      total_count: templates.length,
      incident_template_list: templates.map(({ id, name, content }) => ({
        incident_template_id: id,
        incident_template_name: name[language],
        incident_template_content: content[language],
      })),
    })
  },

  ListSeverities({ query, header, reply }) {
    const language = languageOf(header)
    const isFault = findProblem(query.business_type_id)?.kind === 'fault'
    const isCovered = findSupportedProduct(query.product_category_id)?.usesSupportPlan === true
    return reply(200, {
      show: isFault && isCovered,
      severity_list: supportCatalog.severities.map(({ id, name }) => ({
        language: languageCodes[language],
        severity_name: name[language],
        severity_id: id,
      })),
    })
  },

  ListRegions({ world, header, reply }) {
    const { regions } = world.catalog
    const language = languageOf(header)
    return reply(200, {
      total_count: regions.length,
      data_center_list: regions.map((region) => ({
        type: region.code.startsWith('cn-') ? (0 as const) : (1 as const),
        region_id: region.code,
        region_name: region[language],
        is_sensitive: 0,
      })),
    })
  },

  ListAreaCodes({ header, reply }) {
    const language = languageOf(header)
    return reply(200, {
      area_code_list: supportCatalog.areaCodes.map(({ number, code, name }) => ({
        id: number,
        area_code: code,
        area_name: name[language],
      })),
    })
  },

  ListExtendsParams({ query, header, reply }) {
    const language = languageOf(header)
    const isFault = findProblem(query.business_type_id)?.kind === 'fault'
    return reply(200, {
      extends_params: extraFieldsOf(query.business_type_id).map((field) => ({
        param_key: field.key,
        param_name: field.name[language],
        param_type: 0,
        required: 0,
        length: field.length,
        min_value: 0,
        max_value: 0,
        select_item: '',
        default_value: '',
        is_show: 1,
        is_sensitive: 0,
        language: languageCodes[language],
        tips: field.tip[language],
        param_desc: '',
      })),
      common_params: [
        {
          param_key: 'region_id',
          param_name: regionField[language],
          is_show: isFault ? 1 : 0,
          is_required: isFault ? 1 : 0,
        },
      ],
    })
  },

  ListSatisfactionDimensions({ header, reply }) {
    const language = languageOf(header)
    const { dimensions } = supportCatalog
    return reply(200, {
      total_count: dimensions.length,
      satisfaction_dimension_list: dimensions.map(({ number, name, description }) => ({
        value: scoreBounds.most,
        satisfaction_id: number,
        satisfaction_name: name[language],
        satisfaction_desc: description[language],
        per_value: 1,
        sat_category_id: '1',
      })),
    })
  },
})

const regionField = { chinese: '区域', english: 'Region' } as const

function fromProduct(product: SupportedProduct, language: TicketLanguage) {
  return {
    incident_product_category_id: product.id,
    incident_product_category_name: product.name[language],
    incident_product_category_desc: product.description[language],
    incident_product_category_acronym: product.acronym,
    can_use_support_plan: product.usesSupportPlan,
  }
}
