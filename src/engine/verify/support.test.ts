import { describe, expect, test } from "vitest";
import type { ResumeProfile } from "../../contract/index.ts";
import { prepareEvidence, requirementSupport, verifyEvidence } from "./index.ts";

const RESUME = `Engineer, Acme Corp
May 2015 – June 2018
• Built AWS data pipelines for four years.
• Maintained Kafka clusters.
• Familiar with Rust and Go.
BSc in Physics
Manager, Beta Inc
06/2018 - Present
• Led a team of 12 engineers using Python.
• No experience with Kubernetes.`;

describe("what a quote shows of what is asked", () => {
  test.each([
    [
      "Built AWS data pipelines for four years",
      "8+ years building data pipelines on AWS",
      "contradicts",
    ],
    [
      "Built AWS data pipelines for four years",
      "3-5 years building data pipelines on AWS",
      "supports",
    ],
    ["Maintained Kafka clusters", "At least two years of Kafka", "supports"],
    ["Maintained Kafka clusters", "5 years of Kafka", "partial"],
    ["Familiar with Rust and Go", "Strong Rust", "partial"],
    ["BSc in Physics", "Master's degree in Physics or PhD", "contradicts"],
    ["BSc in Physics", "Bachelor's degree in a science", "supports"],
    ["Led a team of 12 engineers", "Experience leading a team of 20+ engineers", "contradicts"],
    ["Led a team of 12 engineers", "leading a team of ten engineers", "supports"],
    ["No experience with Kubernetes", "Kubernetes", "contradicts"],
    ["Maintained Kafka clusters", "Fluent German", "unknown"],
  ])("%s / %s", (quote, requirement, support) => {
    expect(verifyEvidence(quote, prepareEvidence(RESUME), requirement)).toMatchObject({
      status: "verified",
      support,
    });
  });

  test("a post that lasts counts up to today when told", () => {
    const quote = "Led a team of 12 engineers using Python";
    const at = RESUME.indexOf(quote);
    expect(
      requirementSupport("3+ years of Python", quote, prepareEvidence(RESUME), at),
    ).toMatchObject({ support: "partial", yearsShown: null });
    const told = requirementSupport(
      "3+ years of Python",
      quote,
      prepareEvidence(RESUME, null, "2024-05"),
      at,
    );
    expect(told).toMatchObject({ support: "supports", yearsAsked: 3, yearsShown: 6 });
  });

  test("the profile's roles and skills come before dates in the text", () => {
    const profile: ResumeProfile = {
      text: RESUME,
      sections: [],
      skills: ["python"],
      skillYears: { python: 7 },
      years: 9,
      seniority: null,
      titles: [],
      roles: [
        {
          title: "Engineer",
          employer: "Acme Corp",
          start: "2010-01",
          end: "2018-06",
          current: false,
          from: 0,
          to: RESUME.indexOf("BSc"),
        },
      ],
      degrees: [],
      contacts: [],
      language: "en",
    };
    const evidence = prepareEvidence(RESUME, profile);
    expect(verifyEvidence("Maintained Kafka clusters", evidence, "8 years of Kafka").support).toBe(
      "supports",
    );
    expect(
      verifyEvidence("Led a team of 12 engineers using Python", evidence, "6+ years of Python")
        .support,
    ).toBe("supports");
  });
});

test("a quote that failed says nothing of the requirement", () => {
  expect(
    verifyEvidence("Built GCP data pipelines", prepareEvidence(RESUME), "GCP").support,
  ).toBeUndefined();
});
