import { refuse } from '../../contract/refusals.ts'
import { addProject, allProjectsOf, type Project } from '../../state/accounts/projects.ts'
import { iamHandlers } from '../define-handlers.ts'

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
    const projects = allProjectsOf(world, caller.domainId)
      .filter((each) => query.name === undefined || each.name === query.name)
      .filter(() => query.enabled !== false && query.is_domain !== true)
      .filter((each) => query.domain_id === undefined || each.domainId === query.domain_id)
      .filter((each) => query.parent_id === undefined || each.domainId === query.parent_id)
    const size = query.per_page ?? projects.length
    const from = ((query.page ?? 1) - 1) * size
    return reply(200, { projects: projects.slice(from, from + size).map(fromProject), links: listLinks('projects') })
  },

  KeystoneListAuthProjects({ world, caller, reply }) {
    return reply(200, {
      projects: allProjectsOf(world, caller.domainId).map(fromProject),
      links: listLinks('auth/projects'),
    })
  },

  KeystoneCreateProject({ world, caller, body, reply }) {
    const { name, domain_id: domainId = caller.domainId } = body.project
    if (domainId !== caller.domainId) return refuse('iam_forbidden', 'project.domain_id names another account')
    if (allProjectsOf(world, domainId).some((each) => each.name === name))
      return refuse('iam_body_wrong', 'project.name is taken')
    return reply(201, { project: fromProject(addProject(world, domainId, name)) })
  },

  KeystoneListRegions({ world, reply }) {
    return reply(200, {
      regions: world.catalog.regions.map(({ code: id, english, chinese }) => ({
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
