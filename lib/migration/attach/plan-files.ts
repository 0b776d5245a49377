import { link, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeDirectory } from '../../directories'
import { text } from '../../options'
import { parsePlan, planText, PlanError, type MigrationPlan } from './plan'
import { wordsOf } from '../problems'

/** A directory of plans. */
export const planDirectory = text({ what: 'the path of a directory' })

/** The file of a domain's plan. */
export function planPath(directory: string, uuid: string): string {
  return join(directory, `${uuid}.json`)
}

/**
 * Writes a plan, so that whoever reads the file at any time finds the old plan or the new one, and after a crash of the machine too.
 * For nobody else's eyes: the options of a migration say where a guest is. `replace: false` leaves one that is there alone.
 *
 * @throws Error EEXIST with `replace: false`, when there is one.
 */
export async function writePlan(directory: string, plan: MigrationPlan, { replace = true } = {}): Promise<void> {
  await makeDirectory(directory)
  const path = planPath(directory, plan.domain.uuid)
  const draft = join(directory, `.${plan.domain.uuid}.${plan.keeper}.tmp`)
  try {
    const file = await open(draft, 'w', 0o600)
    try {
      await file.writeFile(planText(plan))
      await file.sync()
    } finally {
      await file.close()
    }
    if (replace) await rename(draft, path)
    else await link(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  if (!replace) await rm(draft, { force: true })
  await syncDirectory(directory)
}

/**
 * Removes a plan. A file that is not there is removed already; a directory that is not there is an error, because plans that were to
 * outlive their process are gone with it, or have moved elsewhere with it.
 */
export async function removePlan(directory: string, uuid: string): Promise<void> {
  await rm(planPath(directory, uuid), { force: true })
  await syncDirectory(directory)
}

/** Brings the directory itself to the disk: a rename or a removal lasts only then. @throws Error ENOENT when it is not there. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The plan of a domain; null when there is none, also where its directory is not there. @throws PlanError */
export async function readPlan(directory: string, uuid: string): Promise<MigrationPlan | null> {
  const path = planPath(directory, uuid)
  try {
    return parsePlan(await readFile(path, 'utf8'), path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** Every plan of a directory, and what is wrong with those that cannot be read. A directory that is not there has none. */
export async function readPlans(directory: string): Promise<{ plans: MigrationPlan[], unreadable: PlanError[] }> {
  const plans: MigrationPlan[] = []
  const unreadable: PlanError[] = []
  for (const name of (await namesIn(directory)).filter((each) => each.endsWith('.json') && !each.startsWith('.')).sort()) {
    const uuid = name.slice(0, -'.json'.length)
    try {
      const plan = await readPlan(directory, uuid)
      // Removed meanwhile, because its migration has ended.
      if (!plan) continue
      if (plan.domain.uuid !== uuid) throw new PlanError(join(directory, name), `it is the plan of ${plan.domain.uuid}, and belongs into a file of that name`)
      plans.push(plan)
    } catch (error) {
      const path = join(directory, name)
      unreadable.push(error instanceof PlanError ? error : new PlanError(path, wordsOf(error), { cause: error }))
    }
  }
  return { plans, unreadable }
}

async function namesIn(directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
