import type { Facts, Requirement } from "../../contract/index.ts";
import { contentTerms, numbersIn, share } from "./words.ts";

type Fact = Facts["requirements"][number];

/** Share of words, both ways, from which two sentences are the same requirement. */
const SAME = 0.6;

/**
 * The facts with the posting's own wording and kind where a model only reworded a requirement. A requirement that the
 * posting does not have stays as the model put it; two never become one.
 */
export function inPostingsWords(facts: readonly Fact[], asked: readonly Requirement[]): Fact[] {
  const free = asked.map((requirement) => ({
    requirement,
    terms: contentTerms(requirement.text),
    taken: false,
  }));
  return facts.map((fact) => {
    const terms = contentTerms(fact.requirement);
    const numbers = [...numbersIn(fact.requirement)].sort().join();
    let best: (typeof free)[number] | null = null;
    let bestShare = SAME;
    for (const one of free) {
      if (one.taken || [...numbersIn(one.requirement.text)].sort().join() !== numbers) continue;
      const both = Math.min(share(terms, one.terms), share(one.terms, terms));
      if (one.requirement.text.trim() === fact.requirement.trim() || both > bestShare) {
        best = one;
        bestShare = one.requirement.text.trim() === fact.requirement.trim() ? 2 : both;
      }
    }
    if (best === null) return fact;
    best.taken = true;
    return { ...fact, requirement: best.requirement.text, kind: best.requirement.kind };
  });
}
