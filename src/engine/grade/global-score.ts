import {
  type RubricRequirement,
  SENIORITIES,
  type Seniority,
  type Visa,
} from "../../contract/index.ts";

/** What one demotion by the verifier costs. */
export const DEMOTION_COST = 0.15;

const KIND_WEIGHT = { must: 3, nice: 1 } as const;
const STRENGTH_VALUE = { strong: 1, partial: 0.5, gap: 0 } as const;
/** Points for each rung that the candidate stands below the role, and above it. */
const BELOW_COST = 0.3;
const ABOVE_COST = 0.15;
const MOST_RUNG_COST = 0.9;
/** A job that will not sponsor is no match for somebody who needs it, however well the rest fits. */
const SPONSORSHIP_COST = 1.5;
/** Where a posting states no requirement there is nothing to prove: the middle, never a recommendation by itself. */
const NOTHING_ASKED = 3;

export interface ScoredFacts {
  requirements: readonly Pick<RubricRequirement, "kind" | "strength">[];
  seniority: { role: Seniority | null; candidate: Seniority | null };
  sponsorship: Visa;
  needsVisa: boolean;
  /** What the verifier takes off, 0 or less. */
  adjustment: number;
}

/**
 * 1.00 to 5.00, to two decimals:
 *
 *     1 + 4 × Σ weight·value / Σ weight          must 3, nice 1; strong 1, partial ½, gap 0; 3 where nothing is asked
 *       − 0.30 a rung below the role, 0.15 a rung above, at most 0.90; nothing where either is unknown
 *       − 1.50 when the person needs a visa and the job refuses or asks for citizenship
 *       − 0.15 for each demotion by the verifier
 *
 * Weakening a strength, adding a gap or demoting a claim never raises it.
 */
export function globalScore(facts: ScoredFacts): number {
  const score =
    coverageScore(facts.requirements) -
    rungCost(facts.seniority.role, facts.seniority.candidate) -
    (sponsorshipConflict(facts) ? SPONSORSHIP_COST : 0) +
    facts.adjustment;
  return Math.min(5, Math.max(1, Math.round(score * 100) / 100));
}

export function sponsorshipConflict({
  sponsorship,
  needsVisa,
}: Pick<ScoredFacts, "sponsorship" | "needsVisa">): boolean {
  return needsVisa && (sponsorship === "refuses" || sponsorship === "citizenship");
}

function coverageScore(requirements: ScoredFacts["requirements"]): number {
  let weights = 0;
  let reached = 0;
  for (const { kind, strength } of requirements) {
    weights += KIND_WEIGHT[kind];
    reached += KIND_WEIGHT[kind] * STRENGTH_VALUE[strength];
  }
  return weights === 0 ? NOTHING_ASKED : 1 + (4 * reached) / weights;
}

function rungCost(role: Seniority | null, candidate: Seniority | null): number {
  if (role === null || candidate === null) return 0;
  const above = SENIORITIES.indexOf(candidate) - SENIORITIES.indexOf(role);
  return Math.min(MOST_RUNG_COST, above < 0 ? -above * BELOW_COST : above * ABOVE_COST);
}
