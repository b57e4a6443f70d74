import { drawnId } from '../engine/ids.ts'
import type { World } from '../engine/world.ts'

export interface Project {
  readonly projectId: string
  readonly domainId: string
  readonly name: string
}

/** Name of the project that every account has from the beginning. */
export const firstProject = 'ap-southeast-1'

/** Adds a project to an account. */
export function addProject(world: World, domainId: string, name: string): Project {
  const project = { projectId: idOfProject(world, domainId, name), domainId, name }
  world.projects.set(project)
  return project
}

/**
 * The project that an account has in a region: it is made when something is first put there, always with the same id. Undefined
 * for a region that nobody knows.
 */
export function projectIn(world: World, domainId: string, region: string): Project | undefined {
  const made = madeIn(world, domainId, region)
  if (made !== undefined) return made
  return isRegion(world, region) ? addProject(world, domainId, region) : undefined
}

/** The id of the project that an account has in a region, also where that project was not made yet. */
export function projectIdIn(world: World, domainId: string, region: string): string {
  return madeIn(world, domainId, region)?.projectId ?? idOfProject(world, domainId, region)
}

/** The account that a project belongs to, also where that project was not made yet; undefined for an id that no project has. */
export function ownerOfProject(world: World, projectId: string): string | undefined {
  const made = world.projects.get(projectId)
  if (made !== undefined) return made.domainId
  if (!isId(projectId)) return undefined
  return world.catalog.regions
    .map((each) => mixed(projectId, maskOf(world, each.code)))
    .find((domainId) => world.users.firstOf('byAccount', domainId) !== undefined)
}

function idOfProject(world: World, domainId: string, name: string): string {
  return isRegion(world, name) && isId(domainId)
    ? mixed(domainId, maskOf(world, name))
    : drawnId(world, 'project', `${domainId}/${name}`)
}

function isId(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}

function isRegion(world: World, name: string): boolean {
  return world.catalog.regions.some((each) => each.code === name)
}

/** What makes the ids of projects in a region of the ids of their accounts, and these of those. */
function maskOf(world: World, region: string): string {
  return drawnId(world, 'project', region)
}

/** 32 hexadecimal digits, each by the digit of a mask; mixed once more they are what they were. */
function mixed(id: string, mask: string): string {
  return (BigInt(`0x${id}`) ^ BigInt(`0x${mask}`)).toString(16).padStart(32, '0')
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
  const ofRegions = codes.map((name) => ({ projectId: projectIdIn(world, domainId, name), domainId, name }))
  return [...ofRegions, ...projectsOf(world, domainId).filter((each) => !codes.includes(each.name))]
}
