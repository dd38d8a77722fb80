import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareEvidence, verifyEvidence } from "./index.ts";

const RESUME = `Jane Roe
Senior Engineer, Acme Corp, Berlin, May 2015 – June 2018
• Built AWS data pipelines for four years, saving $5M a year.
• Led a team of 12 engineers at the Paris office; develop-
ment of C++ services and Java APIs.
• Familiar with Python, Go and Rust. No production experience with Kubernetes.
• Assisted the CTO in designing a billing platform.
Assistant Manager, Beta Inc, 2012 - 2015
Skills: TypeScript, Node.js, PostgreSQL, Docker`;

const evidence = prepareEvidence(RESUME);

describe("accepts what a fair reader calls a quote", () => {
  test.each([
    "Built AWS data pipelines for 4 years",
    "saving $5 million a year",
    "Led a team of twelve engineers",
    "development of C++ services & Java APIs",
    "Led a team of 12 enginers at the Paris office",
    "Built AWS data pipelines for four years, saving $5M a year; Led a team of 12 engineers at the Paris office",
    "Java",
    "postgresql",
  ])("%s", (quote) => {
    const verdict = verifyEvidence(quote, evidence);
    expect(verdict.status).toBe("verified");
    expect(RESUME.slice(verdict.start ?? 0, verdict.end ?? 0)).toBe(verdict.matched);
  });
});

describe("refuses a change of fact and says which", () => {
  test.each([
    ["Built AWS data pipelines for eight years", "number", "eight", "four"],
    ["Built GCP data pipelines for four years", "name", "GCP", "AWS"],
    ["saving $5B a year", "scale", "$5B", "$5M"],
    ["saving €5M a year", "currency", "€5M", "$5M"],
    ["development of C services", "name", "C", "C++"],
    ["production experience with Kubernetes", "negation", "", "No"],
    ["Python", "hedge", "", "Familiar with"],
    ["Manager", "seniority", "", "Assistant"],
  ])("%s", (quote, field, said, source) => {
    expect(verifyEvidence(quote, evidence)).toMatchObject({
      status: "altered",
      field,
      said,
      source,
    });
  });
});

test.each(["", "…", "•", "Managed a zoo in Peru"])("nothing corresponds to %j", (quote) => {
  expect(verifyEvidence(quote, evidence)).toMatchObject({ status: "not_found", matched: null });
});

test("never throws on any pair of strings", () => {
  const any = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(any, any, (quote, text) => void verifyEvidence(quote, prepareEvidence(text))),
  );
});
