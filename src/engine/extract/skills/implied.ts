import { NAMES } from "./gazetteer/index.ts";

const IMPLIES = new Map(NAMES.map(({ skill }) => [skill.name, skill.implies]));

/**
 * What knowing a skill says one knows as well, nearest first: next.js → react, javascript.
 *
 * @param skill canonical name
 * @returns canonical names without the skill itself; empty for an unknown skill
 */
export function impliedSkills(skill: string): string[] {
  const known = new Set([skill]);
  for (const one of known) for (const next of IMPLIES.get(one) ?? []) known.add(next);
  known.delete(skill);
  return [...known];
}
