import { type Facts, SENIORITIES } from "../../src/contract/index.ts";
import type { Random } from "./random.ts";

const REQUIREMENTS = [
  "5+ years of Kotlin, Java or Scala",
  'Knowledge of "clean" build pipelines',
  "Experience with C++ / C# (either is fine)",
  "Fluency in German (C1), English & French",
  "Driver's licence, class B",
  "Track record: shipping {templated} config at scale",
  "Ability to lift 25 kg; night shifts",
  "Bachelor's degree in a STEM subject, or equivalent",
  "Kenntnisse in Buchführung – idealerweise „DATEV“",
  "10,000+ requests/s, p99 < 50 ms",
  "Comfortable with regexes like [a-z]{2,4}\\d",
  "日本語の読み書き",
];
const QUOTES = [
  "Built payment APIs in Kotlin for four years",
  'Led the "Phoenix" rewrite, cutting cost by 38%',
  "Won 'Best Newcomer', 2019",
  "Ran on-call: 24/7, 1 week in 4",
  "It's the team's main service; users' data never left the EU",
  "Path C:\\deploy, templates in {braces} and [brackets]",
  "Responsible for: hiring, budget, planning",
  "Wrote docs // and reviews /* weekly */",
];
const MITIGATIONS = [
  "Say that it was not needed so far, and what comes near.",
  "Take the course; mention the date.",
  "",
  'Explain: "C1" was reached in 2021, no certificate yet.',
  "None – be open about it.",
];
const SIGNALS = [
  "stale: posted 90 days ago",
  'pay-anomaly: "up to" 10,000 a week',
  "model-noted: vague, no team named",
];
const FITS = [
  "One rung below, but close.",
  "Not stated",
  "Remote; the person's in Lisbon",
  "Pay: 50,000–60,000 EUR",
  "",
];

function some<T>(random: Random, items: readonly T[], most: number): T[] {
  return Array.from({ length: random.whole(most + 1) }, () => random.pick(items));
}

/** A whole, varied answer with the text that breaks parsers: quotes, braces, commas, comments, other scripts. */
export function randomFacts(random: Random): Facts {
  const lines = () => Array.from({ length: random.whole(4) }, () => 1 + random.whole(60));
  return {
    archetype: random.pick([
      "payments backend engineer",
      "ward sister",
      '"full" stack, mostly back',
      "Bilanzbuchhalter:in",
    ]),
    roleSeniority: random.pick([...SENIORITIES, null]),
    candidateSeniority: random.pick([...SENIORITIES, null]),
    requirements: Array.from({ length: 1 + random.whole(9) }, () => ({
      requirement: random.pick(REQUIREMENTS),
      kind: random.pick(["must", "nice"] as const),
      met: random.pick(["met", "partial", "missing", "contradicted"] as const),
      lines: lines(),
      quote: random.next() < 0.5 ? null : random.pick(QUOTES),
    })),
    sponsorship: random.pick([
      { verdict: "unstated", quote: null },
      { verdict: "refuses", quote: "We can't sponsor visas, sorry" },
      { verdict: "sponsors", quote: 'Visa sponsorship: yes, "for all roles"' },
    ]),
    fit: { level: random.pick(FITS), compensation: random.pick(FITS), location: random.pick(FITS) },
    gaps: Array.from({ length: random.whole(4) }, () => ({
      requirement: random.pick(REQUIREMENTS),
      mitigation: random.pick(MITIGATIONS),
    })),
    talkingPoints: Array.from({ length: random.whole(4) }, () => ({
      text: random.pick(QUOTES),
      lines: lines(),
    })),
    legitimacy: {
      verdict: random.pick(["likely-real", "caution", "suspicious"] as const),
      signals: some(random, SIGNALS, 3),
    },
    overall: random.pick([1, 1.5, 2.25, 3, 3.5, 4.1, 5]),
  };
}
