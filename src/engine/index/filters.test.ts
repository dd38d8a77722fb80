import { expect, test } from "vitest";
import type { Filters, Posting } from "../../contract/index.ts";
import { aPosting } from "../embed/examples.ts";
import { filterFacts, normaliseCompany } from "./facts.ts";
import { compileFilters, type Passing } from "./filters.ts";

const NOW = new Date("2026-11-21T12:00:00Z");

function passing(filters: Filters, stated: Partial<Posting>): Passing | undefined {
  const facts = filterFacts(aPosting(stated));
  return compileFilters(filters, NOW)[0]?.rungs[0]?.passes(facts);
}

const place = (country: string | null, raw = "Somewhere") => ({
  raw,
  city: null,
  region: null,
  country,
});
const pay = (min: number | null, max: number | null, currency = "EUR", period = "YEAR") =>
  ({ salary: { min, max, currency, period } }) as Partial<Posting>;
const sixty: Filters = { salaryMin: { amount: 60_000, currency: "EUR", period: "YEAR" } };

test.each<[string, Filters, Partial<Posting>, Passing]>([
  ["a sponsor", { needsVisa: true }, { visa: "sponsors" }, "yes"],
  ["silence about visas", { needsVisa: true }, { visa: "unstated" }, "unknown"],
  ["a refusal", { needsVisa: true }, { visa: "refuses" }, "no"],
  ["citizens only", { needsVisa: true }, { visa: "citizenship" }, "no"],
  ["the wanted country", { countries: ["DE"] }, { locations: [place("DE")] }, "yes"],
  [
    "one of several places",
    { countries: ["DE"] },
    { locations: [place("FR"), place("DE")] },
    "yes",
  ],
  ["another country", { countries: ["DE"] }, { locations: [place("FR")] }, "no"],
  ["no place at all", { countries: ["DE"] }, {}, "unknown"],
  [
    "a place not placed",
    { countries: ["DE"] },
    { locations: [place("FR"), place(null)] },
    "unknown",
  ],
  [
    "remote, from where not said",
    { countries: ["DE"] },
    { workMode: "remote", locations: [place("US")] },
    "unknown",
  ],
  [
    "remote within the country",
    { countries: ["DE"] },
    { workMode: "remote", remoteCountries: ["DE", "AT"] },
    "yes",
  ],
  [
    "remote elsewhere",
    { countries: ["DE"] },
    { workMode: "remote", remoteCountries: ["US"] },
    "no",
  ],
  ["the wanted mode", { workModes: ["remote"] }, { workMode: "remote" }, "yes"],
  ["another mode", { workModes: ["remote"] }, { workMode: "onsite" }, "no"],
  ["no mode stated", { workModes: ["remote"] }, {}, "unknown"],
  ["a range that reaches the wish", sixty, pay(50_000, 65_000), "yes"],
  ["a range below the wish", sixty, pay(40_000, 50_000), "no"],
  ["open above, below the wish", sixty, pay(50_000, null), "unknown"],
  ["open above, from the wish on", sixty, pay(60_000, null), "yes"],
  ["open below, under the wish", sixty, pay(null, 50_000), "no"],
  ["pay by the hour", sixty, pay(30, 35, "EUR", "HOUR"), "yes"],
  ["little pay by the hour", sixty, pay(12, 15, "EUR", "HOUR"), "no"],
  ["pay in another currency", sixty, pay(60_000, 80_000, "USD"), "yes"],
  ["much money of little worth", sixty, pay(500_000, 900_000, "JPY"), "no"],
  ["pay in an unknown currency", sixty, pay(1, 2, "XAU"), "unknown"],
  ["no pay stated", sixty, {}, "unknown"],
  ["the wanted rung", { seniority: ["senior", "staff"] }, { seniority: "staff" }, "yes"],
  ["another rung", { seniority: ["senior"] }, { seniority: "junior" }, "no"],
  [
    "the wanted contract",
    { employmentTypes: ["FULL_TIME"] },
    { employmentType: "FULL_TIME" },
    "yes",
  ],
  ["another contract", { employmentTypes: ["FULL_TIME"] }, { employmentType: "INTERN" }, "no"],
  ["exactly as old as allowed", { maxAgeDays: 14 }, { postedAt: "2026-11-07T12:00:00Z" }, "yes"],
  ["a second too old", { maxAgeDays: 14 }, { postedAt: "2026-11-07T11:59:59Z" }, "no"],
  ["no date", { maxAgeDays: 14 }, {}, "unknown"],
  ["an excluded company", { excludeCompanies: ["ACME"] }, { company: "Acme, Inc." }, "no"],
  ["another company", { excludeCompanies: ["Acme"] }, { company: "Acme Robotics" }, "yes"],
  ["no company", { excludeCompanies: ["Acme"] }, {}, "unknown"],
  ["a region of the language", { languages: ["en"] }, { language: "en-GB" }, "yes"],
  ["another language", { languages: ["en"] }, { language: "de" }, "no"],
  ["no language", { languages: ["en"] }, {}, "unknown"],
])("%s: %j", (_, filters, stated, expected) => {
  expect(passing(filters, stated)).toBe(expected);
});

test("filters that ask for nothing are no filters", () => {
  expect(compileFilters({ needsVisa: false, countries: [], strict: true }, NOW)).toEqual([]);
});

test("every rung of a ladder is wider than the one before, and dearer", () => {
  const ladders = compileFilters(
    { ...sixty, seniority: ["senior"], workModes: ["remote"], maxAgeDays: 5, languages: ["en"] },
    NOW,
  );
  for (const { rungs } of ladders)
    for (let at = 1; at < rungs.length; at++)
      expect(rungs[at]?.price).toBeGreaterThan(rungs[at - 1]?.price ?? 0);
});

test.each([
  ["Müller & Söhne GmbH", "muller sohne"],
  ["ACME, Inc.", "acme"],
  ["acme inc", "acme"],
  ["S.A.", "sa"],
  ["Co", "co"],
])("%s is known as %s", (name, normalised) => {
  expect(normaliseCompany(name)).toBe(normalised);
});
