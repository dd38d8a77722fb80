import type { Facts, Posting, ResumeProfile } from "../src/contract/index.ts";

/** A fictional planner's resume, its lines numbered from 1 by the grader. */
export const RESUME = [
  "Mara Lindqvist",
  "mara@lindqvist.example, +46 70 555 01 23",
  "Experience",
  "Berth planner at Nordkaj Terminals",
  "Planned berths for 40 vessels a week with TopOps and PostgreSQL",
  "Led a team of 6 planners",
  "Education",
  "BSc in Logistics, Fjordby University",
  "Languages: Swedish, English",
].join("\n");

export function aProfile(more: Partial<ResumeProfile> = {}): ResumeProfile {
  return {
    text: RESUME,
    sections: [],
    skills: ["postgresql"],
    skillYears: { postgresql: 4 },
    years: 6,
    seniority: "senior",
    titles: ["Berth planner"],
    roles: [],
    degrees: [{ level: "bachelor", text: "BSc in Logistics" }],
    contacts: [
      { kind: "name", start: 0, end: 14 },
      { kind: "email", start: 15, end: RESUME.indexOf(",") },
    ],
    language: "en",
    ...more,
  };
}

export function aPosting(more: Partial<Posting> = {}): Posting {
  return {
    id: "file:quay:1",
    source: "file",
    url: "https://jobs.quay.example/1",
    applyUrl: "https://jobs.quay.example/1/apply",
    title: "Senior Berth Planner",
    company: "Quay & Sons",
    description:
      "We plan berths.\nYou need experience with PostgreSQL.\nWe answer every application.",
    locations: [{ raw: "Gothenburg, Sweden", city: "Gothenburg", region: null, country: "SE" }],
    workMode: "onsite",
    remoteCountries: null,
    employmentType: "FULL_TIME",
    seniority: "senior",
    salary: null,
    visa: "unstated",
    skills: ["postgresql"],
    requirements: [
      { text: "Experience planning berths", kind: "must" },
      { text: "Leading a team of planners", kind: "must" },
      { text: "Knowledge of Kubernetes", kind: "nice" },
    ],
    postedAt: "2026-01-02T00:00:00Z",
    validThrough: null,
    language: "en",
    ...more,
  };
}

export function someFacts(more: Partial<Facts> = {}): Facts {
  return {
    archetype: "berth planner",
    roleSeniority: "senior",
    candidateSeniority: "senior",
    requirements: [
      { requirement: "Experience planning berths", kind: "must", met: "met", lines: [5] },
      {
        requirement: "Leading a team of planners",
        kind: "must",
        met: "met",
        lines: [],
        quote: "Led a team of 6 planners",
      },
      { requirement: "Knowledge of Kubernetes", kind: "nice", met: "missing", lines: [] },
    ],
    sponsorship: { verdict: "unstated", quote: null },
    fit: { level: "Both are senior.", compensation: "No pay is stated.", location: "Same city." },
    gaps: [{ requirement: "Knowledge of Kubernetes", mitigation: "Offer to learn it." }],
    talkingPoints: [{ text: "Led a team of 6 planners", lines: [6] }],
    legitimacy: { verdict: "likely-real", signals: [] },
    overall: 4,
    ...more,
  };
}
