import { describe, expect, test } from "vitest";
import { prepareEvidence, verifyEvidence } from "./index.ts";

const status = (quote: string, resume: string) =>
  verifyEvidence(quote, prepareEvidence(resume)).status;

describe("parts of a statement", () => {
  const resume = `Acme Corp, Engineer, 2015–2018
• Led a platform team of nine people across three offices, cutting costs by 20%.
• Shipped the first mobile app to two million customers.
Beta Inc, Manager, 2018–2020
• Negotiated all supplier contracts in Asia and Europe.`;
  test.each([
    ["Led a platform team … cutting costs by 20%", "verified"],
    ["…team of nine people across three offices…", "verified"],
    [
      "Led a platform team of nine people across three offices, cutting costs by 20%; Shipped the first mobile app to two million customers",
      "verified",
    ],
    ["Led a platform team … in Asia and Europe", "not verified"],
    ["Led a platform team … to two million customers", "not verified"],
    ["Acme Corp … Negotiated all supplier contracts", "not verified"],
    ["Acme Corp, Manager", "not verified"],
    ["Acme Corp, Engineer, 2018–2020", "not verified"],
    ["Shipped the first mobile app; Negotiated all supplier contracts", "not verified"],
  ])("%s", (quote, expected) =>
    expect(status(quote, resume) === "verified" ? "verified" : "not verified").toBe(expected),
  );
});

describe("lists", () => {
  const resume = `Skills: TypeScript, Node.js, PostgreSQL, Docker, Redis
Worked with marketing and finance teams in Oslo.
German (native), French (basic)
Engineer, Acme, Manager, Beta
Compliance with all federal, state, local and foreign regulations.`;
  test.each([
    ["Docker, TypeScript, Redis, PostgreSQL, Node.js", true],
    ["Redis and Docker", true],
    ["Worked with finance and marketing teams in Oslo", true],
    ["Docker, TypeScript and Terraform", false],
    ["French (native)", false],
    ["Manager, Acme", false],
    ["Compliance with all federal, state and foreign regulations", false],
    ["Docker or Redis", false],
  ])("%s", (quote, accepted) => expect(status(quote, resume) === "verified").toBe(accepted));
});

describe("columns side by side", () => {
  const resume = `Led the redesign of the checkout          Certified welder since the
that doubled revenue within               spring of 2011 in Hamburg
a single year.`;
  test.each([
    ["Led the redesign of the checkout that doubled revenue within a single year", true],
    ["Certified welder since the spring of 2011 in Hamburg", true],
    ["doubled revenue within a single year. Certified welder", false],
  ])("%s", (quote, accepted) => expect(status(quote, resume) === "verified").toBe(accepted));
});

describe("what stands just outside counts", () => {
  test.each([
    ["I have never worked in production with Kafka", "production with Kafka"],
    ["No experience with Go, Rust or Java", "Rust"],
    ["Working toward AWS certification", "AWS certification"],
    ["Coursework in machine learning and statistics", "statistics"],
    ["Assisted the director in planning the annual audit", "planning the annual audit"],
    ["Helped senior staff prepare audits", "prepare audits"],
    ["PMP (expected May 2027)", "PMP"],
    ["Led the data team until 2019", "Led the data team"],
    ["Kubernetes: none", "Kubernetes"],
    ["Proposed a new CRM system (not implemented)", "Proposed a new CRM system"],
    ["Vice President of Sales", "President of Sales"],
    ["Project Manager Trainee", "Project Manager"],
    ["Cut costs by up to 40%", "40%"],
    ["Handled 15k orders/day", "Handled 15k orders"],
    ["Saved $5 million in 2020", "Saved $5"],
  ])("%s / %s", (resume, quote) => expect(status(quote, resume)).toBe("altered"));

  test.each([
    ["Not only built but also ran the platform", "ran the platform"],
    ["Including but not limited to Python", "Python"],
    ["Finished on time. No travel. Managed ten people", "Managed ten people"],
    ["Migrated without downtime and trained five people", "trained five people"],
    ["Machine learning, statistics", "statistics"],
  ])("%s / %s", (resume, quote) => expect(status(quote, resume)).toBe("verified"));
});

describe("a slip of the finger is not another word", () => {
  const resume = "managed internal accounting for causal customers at Siemens";
  test.each([
    ["managed internal acounting for causal", true],
    ["managed internal accuonting for causal", true],
    ["manager internal accounting", false],
    ["managed external accounting", false],
    ["accounting for casual customers", false],
    ["customers at Siemans", false],
  ])("%s", (quote, accepted) => expect(status(quote, resume) === "verified").toBe(accepted));
});
