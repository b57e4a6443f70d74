import { isRefusal, refuse, type Refusal } from '../../contract/refusals.ts'
import { type Caller, ownerOf } from '../../state/accounts/accounts.ts'
import { projectIdIn } from '../../state/accounts/projects.ts'
import type { World } from '../../state/engine/world.ts'
import {
  addDiagnosisFeedback,
  type Diagnosis,
  type DiagnosisFinding,
  type DiagnosisKind,
  diagnosesOf,
  findDiagnosis,
  instancesOfKind,
  startDiagnosis,
} from '../../state/tickets/diagnoses.ts'
import { given, meant } from '../bss/wire.ts'
import { ticketHandlers } from '../define-handlers.ts'

export const diagnosisHandlers = ticketHandlers({
  CreateDiagnoseJob({ world, caller, body, reply }) {
    const regionId = given(body.region_id)
    const started = startDiagnosis(world, caller, {
      kind: kinds[body.type],
      ...(regionId === undefined ? {} : { regionId }),
      parameters: Object.entries(body.params ?? {}).map(([key, value]) => ({ key, value })),
    })
    return isRefusal(started) ? started : reply(200, { job_id: String(started.number) })
  },

  ListDiagnoseJob({ world, caller, query, reply }) {
    const found = findOrLatest(world, caller, query.job_id)
    if (isRefusal(found)) return found
    const status = statusOf(found)
    return reply(200, {
      status,
      job_id: found.number,
      domain_id: found.accountId,
      create_time: found.startedAt,
      items_result: (found.findings ?? []).map((each) => ({
        status,
        visible: 1 as const,
        resource_id: each.service,
        resource_name: serviceName(world, each.service),
        check_id: each.instanceId,
        check_name: each.name,
        problem_level: levelOf(each),
      })),
    })
  },

  ListDiagnoseItems({ world, caller, body, reply }) {
    const found = findOrLatest(world, caller, given(body.job_id))
    if (isRefusal(found)) return found
    const { findings = [] } = found
    const asked = given(body.item_ids)?.split(',')
    const unknown = asked?.find((id) => !findings.some((each) => each.instanceId === id))
    if (unknown !== undefined) return refuse('ticket_parameter_wrong', `item_ids: there is no result ${unknown}`)
    const wanted = findings.filter((each) => asked?.includes(each.instanceId) ?? true)
    return reply(200, { item_results: wanted.map((each) => fromFinding(found, each)) })
  },

  ListDiagnoseRecords({ world, caller, query, reply }) {
    const { page_size: size = 10, page_no: page = 1, type } = query
    const all = diagnosesOf(world, caller, meant(kinds, type))
    return reply(200, {
      total_count: all.length,
      records: all.slice((page - 1) * size, page * size).map(fromDiagnosis),
    })
  },

  ListDiagnoseResources({ world, caller, body, reply }) {
    const [region, project] = [given(body.region), given(body.project_id)]
    const owner = ownerOf(world, caller.domainId)?.userId ?? caller.userId
    const servers = instancesOfKind(world, caller.domainId, 'servers')
      .filter((each) => region === undefined || each.region === region)
      .map((each) => ({ ...each, projectId: projectIdIn(world, caller.domainId, each.region) }))
      .filter((each) => project === undefined || each.projectId === project)
    return reply(200, {
      total_count: servers.length,
      result: servers.map((each) => ({
        id: each.instanceId,
        name: each.name,
        status: each.works ? 'ACTIVE' : 'SUSPENDED',
        ...(each.works ? {} : { fault: faultText }),
        tenantId: each.projectId,
        userId: owner,
        metadata: { region: each.region, resource_type: each.resource },
      })),
    })
  },

  CreateDiagnoseFeedback({ world, caller, body, reply }) {
    const { type, content, is_helpful: isHelpful } = body
    addDiagnosisFeedback(world, caller, { kind: kinds[type], content: given(content) ?? '', isHelpful })
    return reply(200, {})
  },
})

const kinds: Readonly<Record<1 | 2 | 3 | 4, DiagnosisKind>> = {
  1: 'servers',
  2: 'databases',
  3: 'networks',
  4: 'disks',
}
const faultText = 'The resource does not work: its term is over, or its owner owes for it.'

/** 2 as long as it runs, 3 when it is done. */
function statusOf({ findings }: Diagnosis): 2 | 3 {
  return findings === undefined ? 2 : 3
}

function levelOf({ isNormal }: DiagnosisFinding): 3 | 4 {
  return isNormal ? 3 : 4
}

/** The diagnosis of that number, or else the latest of the account. */
function findOrLatest(
  world: World,
  caller: Caller,
  jobId: string | undefined,
): Diagnosis | Refusal<'ticket_parameter_wrong'> {
  if (jobId !== undefined) return findDiagnosis(world, caller, jobId)
  const [latest] = diagnosesOf(world, caller, undefined)
  return latest ?? refuse('ticket_parameter_wrong', 'job_id: there is no diagnosis yet')
}

function fromFinding(diagnosis: Diagnosis, finding: DiagnosisFinding) {
  const { isNormal, instanceId, name } = finding
  return {
    status: statusOf(diagnosis),
    level: levelOf(finding),
    suggestion: isNormal ? '' : 'Renew the resource, or pay what is owed for it.',
    response: isNormal ? 'The resource works.' : faultText,
    check_id: instanceId,
    check_name: name,
    check_name_en: name,
    suggestion_url: isNormal ? '' : 'https://support.huaweicloud.com/',
  }
}

function fromDiagnosis(diagnosis: Diagnosis) {
  const { number, accountId, regionId = '', parameters, startedAt, findings = [] } = diagnosis
  const wrong = findings.filter((each) => !each.isNormal)
  return {
    id: String(number),
    status: String(statusOf(diagnosis)),
    params: Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
    domain_id: accountId,
    create_time: startedAt,
    job_id: String(number),
    abnormal_items: wrong.map((each) => each.instanceId),
    red_count: wrong.length,
    region: regionId,
  }
}

function serviceName(world: World, code: string): string {
  return world.catalog.serviceTypes.find((each) => each.code === code)?.english ?? code
}
