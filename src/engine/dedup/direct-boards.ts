/** Jobs that boards show and the employer's own system does not. */
import { sourceRank } from "./canonical.ts";
import type { Company } from "./company-register.ts";
import type { Entry, State } from "./state.ts";
import { toldOf } from "./told.ts";

/** Fewer jobs out of an employer's own system may be read by chance: a system was not necessarily read as a whole. */
const FEWEST_JOBS = 3;

/** From this likeness on two names are surely one employer. */
const SAME_EMPLOYER = 0.9;

/** Counts a posting in or out of the jobs of its employer's own system. @param by 1 or -1 */
export function countDirect({ direct, pool }: State, { node, source }: Entry, by: 1 | -1): void {
  const company = pool.nodes[node]?.features.company;
  if (!company || company.hidden || sourceRank(source) !== 0) return;
  const count = (direct.get(company) ?? 0) + by;
  if (count > 0) direct.set(company, count);
  else direct.delete(company);
}

/** Whether the employer's own system is known with other jobs, and no copy of this one comes from it. */
export function absentOnDirectAts(state: State, id: string): boolean {
  const entry = state.entries.get(id);
  const company = entry && state.pool.nodes[entry.node]?.features.company;
  if (!entry || !company || company.hidden) return false;
  const copies = toldOf(entry)?.members ?? [id];
  const isDirect = (copy: string) => sourceRank(state.entries.get(copy)?.source ?? "") === 0;
  return !copies.some(isDirect) && directJobs(state, company) >= FEWEST_JOBS;
}

function directJobs({ direct }: State, company: Company): number {
  const others = [...company.alike].filter(([, likeness]) => likeness >= SAME_EMPLOYER);
  const names = [company, ...others.map(([other]) => other)];
  return names.reduce((sum, name) => sum + (direct.get(name) ?? 0), 0);
}
