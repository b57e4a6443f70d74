import { drawnId } from '../engine/ids.ts'
import { type World } from '../engine/world.ts'

export interface Project {
  readonly projectId: string
  readonly domainId: string
  readonly name: string
}

/** Name of the project that every account has from the beginning. */
export const firstProject = 'ap-southeast-1'

/** Adds a project to an account; its id is drawn from the seed, by account and name. */
export function addProject(world: World, domainId: string, name: string): Project {
  const project = { projectId: drawnId(world, 'project', `${domainId}/${name}`), domainId, name }
  world.projects.set(project)
  return project
}

/**
 * The project that an account has in a region: it is made when it is first asked for, always with the same id. Undefined for a
 * region that nobody knows.
 */
export function projectIn(world: World, domainId: string, region: string): Project | undefined {
  const made = madeIn(world, domainId, region)
  if (made !== undefined) return made
  const isRegion = world.catalog.regions.some((each) => each.code === region)
  return isRegion ? addProject(world, domainId, region) : undefined
}

/** The id of the project that an account has in a region, also where nobody has asked for that project yet. */
export function projectIdIn(world: World, domainId: string, region: string): string {
  return madeIn(world, domainId, region)?.projectId ?? drawnId(world, 'project', `${domainId}/${region}`)
}

function madeIn(world: World, domainId: string, name: string): Project | undefined {
  return projectsOf(world, domainId).find((each) => each.name === name)
}

/** The projects of an account that were made by now. */
function projectsOf(world: World, domainId: string): Project[] {
  return world.projects.sliceOf('byDomain', domainId, { from: 0, to: Infinity })
}

/** All projects of an account, one of each region in the order of the regions, and then those that it made itself. */
export function allProjectsOf(world: World, domainId: string): Project[] {
  const codes = world.catalog.regions.map((each) => each.code)
  const ofRegions = codes.flatMap((each) => projectIn(world, domainId, each) ?? [])
  return [...ofRegions, ...projectsOf(world, domainId).filter((each) => !codes.includes(each.name))]
}
