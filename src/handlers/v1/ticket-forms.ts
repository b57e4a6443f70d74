import { isRefusal } from '../../contract/refusals.ts'
import { deleteAccessory, uploadAccessory } from '../../state/tickets/accessories.ts'
import { oldAccessoryLimits } from '../../state/tickets/accessory-limits.ts'
import { problemsOf, supportCatalog } from '../../state/tickets/support-catalog.ts'
import { given } from '../bss/wire.ts'
import { oldHandlers } from '../define-handlers.ts'
import { readAccessories } from '../tickets/accessories.ts'
import { languageOf } from '../tickets/wire.ts'

export const oldTicketFormHandlers = oldHandlers({
  UploadCaseAccessory({ world, caller, body, reply }) {
    const uploaded = uploadAccessory(world, caller, {
      fileName: body.fields.accessoryName,
      source: body.fields.accessoryFrom,
      bytes: body.files[0]?.bytes ?? new Uint8Array(0),
      limits: oldAccessoryLimits,
      fields: { name: 'accessoryName', data: 'accessoryData' },
    })
    return isRefusal(uploaded) ? uploaded : reply(200, { accessoryId: uploaded.accessoryId })
  },

  DownloadCaseAccessories({ world, caller, path, reply }) {
    const read = readAccessories(world, caller, { list: path.accessory_id })
    return isRefusal(read) ? read : reply(200, read.bytes, read.headers)
  },

  DeleteCaseAccessory({ world, caller, query, reply }) {
    return deleteAccessory(world, caller, query.accessoryId) ?? reply(200)
  },

  QueryCaseProblems({ query, header, reply }) {
    const language = languageOf(header)
    const problems = problemsOf(given(query.productCategoryId))
    return reply(200, {
      totalCount: problems.length,
      businessTypeList: problems.map(({ id, name }) => ({ businessTypeId: id, businessTypeName: name[language] })),
    })
  },

  QueryCaseTemplates({ query, header, reply }) {
    const language = languageOf(header)
    const templates = supportCatalog.templates.filter(({ problemId }) => problemId === query.businessTypeId)
    return reply(200, {
      totalCount: templates.length,
      templateList: templates.map(({ id, name, content }) => ({
        templateId: id,
        templateName: name[language],
        templateContent: content[language],
      })),
    })
  },

  QueryCaseRegions({ world, header, reply }) {
    const { regions } = world.catalog
    const language = languageOf(header)
    return reply(200, {
      totalCount: regions.length,
      dataCenterList: regions.map((region) => ({ regionId: region.code, regionName: region[language] })),
    })
  },

  QueryCaseProducts({ header, reply }) {
    const language = languageOf(header)
    const { subTypes, products } = supportCatalog
    return reply(200, {
      totalCount: subTypes.length,
      subTypeList: subTypes.map((subType) => ({
        subTypeId: subType.id,
        subTypeName: subType.name[language],
        productCategoryList: products
          .filter(({ subTypeId }) => subTypeId === subType.id)
          .map(({ id, name }) => ({ productCategoryId: id, productCategoryName: name[language] })),
      })),
    })
  },
})
