import { refuse } from '../contract/refusals.ts'
import { addProject, type Project } from '../state/accounts.ts'
import { iamHandlers } from './define-handlers.ts'

/** Regions in which a project can be made; the sandbox needs their names only. */
const regions = [
  { id: 'ap-southeast-1', english: 'CN-Hong Kong', chinese: '中国-香港' },
  { id: 'ap-southeast-2', english: 'AP-Bangkok', chinese: '亚太-曼谷' },
  { id: 'ap-southeast-3', english: 'AP-Singapore', chinese: '亚太-新加坡' },
  { id: 'af-south-1', english: 'AF-Johannesburg', chinese: '非洲-约翰内斯堡' },
  { id: 'la-north-2', english: 'LA-Mexico City2', chinese: '拉美-墨西哥城二' },
  { id: 'sa-brazil-1', english: 'LA-Sao Paulo1', chinese: '拉美-圣保罗一' },
] as const

export const projectHandlers = iamHandlers({
  KeystoneListAuthDomains({ caller, reply }) {
    return reply(200, {
      domains: [
        {
          id: caller.domainId,
          name: caller.domainName,
          enabled: true,
          description: '',
          links: { self: selfLink('domains', caller.domainId) },
        },
      ],
      links: listLinks('auth/domains'),
    })
  },

  KeystoneListProjects({ world, caller, query, reply }) {
    const projects = world.projects
      .sliceOf('byDomain', caller.domainId, { from: 0, to: Infinity })
      .filter((each) => query.name === undefined || each.name === query.name)
      .filter(() => query.enabled !== false && query.is_domain !== true)
      .filter((each) => query.domain_id === undefined || each.domainId === query.domain_id)
      .filter((each) => query.parent_id === undefined || each.domainId === query.parent_id)
    const size = query.per_page ?? projects.length
    const from = ((query.page ?? 1) - 1) * size
    return reply(200, { projects: projects.slice(from, from + size).map(fromProject), links: listLinks('projects') })
  },

  KeystoneCreateProject({ world, caller, body, reply }) {
    const { name, domain_id: domainId = caller.domainId } = body.project
    if (domainId !== caller.domainId) return refuse('iam_forbidden', 'project.domain_id names another account')
    const taken = world.projects
      .sliceOf('byDomain', domainId, { from: 0, to: Infinity })
      .some((each) => each.name === name)
    if (taken) return refuse('iam_body_wrong', 'project.name is taken')
    return reply(201, { project: fromProject(addProject(world, domainId, name)) })
  },

  KeystoneListRegions({ reply }) {
    return reply(200, {
      regions: regions.map(({ id, english, chinese }) => ({
        id,
        type: 'public',
        description: '',
        parent_region_id: null,
        locales: { 'en-us': english, 'zh-cn': chinese },
        links: { self: selfLink('regions', id) },
      })),
      links: listLinks('regions'),
    })
  },
})

function fromProject({ projectId, domainId, name }: Project) {
  return {
    id: projectId,
    name,
    domain_id: domainId,
    parent_id: domainId,
    is_domain: false,
    enabled: true,
    description: '',
    links: { self: selfLink('projects', projectId) },
  }
}

/** Links name the live service, as answers recorded from it would. */
const identityOrigin = 'https://iam.myhuaweicloud.com/v3'

function selfLink(kind: string, id: string): string {
  return `${identityOrigin}/${kind}/${id}`
}

function listLinks(kind: string): { self: string; next: null; previous: null } {
  return { self: `${identityOrigin}/${kind}`, next: null, previous: null }
}
