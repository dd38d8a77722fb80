import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Posting } from "../../contract/index.ts";
import { readPosting } from "./reading.ts";
import type { StatedPosting } from "./stated.ts";
import { readWorkMode } from "./workmode.ts";

function stated(fields: Partial<StatedPosting>): StatedPosting {
  return {
    id: "test:acme:1",
    source: "test",
    url: null,
    applyUrl: null,
    title: "Backend Engineer",
    company: "Fernwick",
    description: null,
    locations: [],
    workMode: null,
    remoteScope: null,
    employmentType: null,
    seniority: null,
    salary: null,
    salaryText: null,
    skills: [],
    postedAt: null,
    validThrough: null,
    language: null,
    ...fields,
  };
}

describe("places", () => {
  test("structured parts go first, the string fills the rest", () => {
    const { locations } = readPosting(
      stated({
        locations: [
          { raw: "Berlin HQ", city: "Berlin", country: "Germany" },
          { raw: "Austin, TX" },
          { raw: "Remote", city: "Remote", region: "", country: "USA" },
          { raw: "Riverside Mall", city: "Leeds", region: "West Yorkshire" },
        ],
      }),
    );
    expect(locations).toEqual([
      { raw: "Berlin HQ", city: "Berlin", region: null, country: "DE" },
      { raw: "Austin, TX", city: "Austin", region: "Texas", country: "US" },
      { raw: "Remote", city: null, region: null, country: "US" },
      { raw: "Riverside Mall", city: "Leeds", region: "West Yorkshire", country: "GB" },
    ]);
  });

  test.each<[string, string[]]>([
    ["Account Executive (Berlin)", ["DE"]],
    ["Fernwick - Austin, TX", ["US"]],
    ["Recruiter, France or Spain", ["FR", "ES"]],
    ["Turkey Farm Worker", []],
    ["Paris Brand Manager", []],
    ["Mobile Engineer", []],
    ["Lead, Reading Programmes", []],
  ])("a title is read for places when none is stated: %s", (title, countries) => {
    const { locations } = readPosting(stated({ title }));
    expect(locations.map(({ country }) => country)).toEqual(countries);
  });

  test("one string with several places becomes several", () => {
    const { locations } = readPosting(stated({ locations: [{ raw: "Paris; Madrid" }] }));
    expect(locations.map(({ country }) => country)).toEqual(["FR", "ES"]);
  });
});

describe("remote work", () => {
  test.each<[string, Partial<StatedPosting>, string | null, string[] | null]>([
    ["the source's field", { workMode: "hybrid", locations: [{ raw: "Remote" }] }, "hybrid", null],
    ["a location", { locations: [{ raw: "Remote (DACH)" }] }, "remote", ["AT", "CH", "DE"]],
    ["the title", { title: "Engineer (Remote, US)" }, "remote", ["US"]],
    ["a trade is no mode", { title: "Remote Sensing Scientist" }, null, null],
    ["a clear sentence", { description: "This role is fully remote." }, "remote", null],
    ["no clear sentence", { description: "You will lead remote teams." }, null, null],
    ["a scope of codes", { workMode: "remote", remoteScope: "US, CA" }, "remote", ["CA", "US"]],
    [
      "a scope in words",
      { workMode: "remote", remoteScope: "UK and Ireland" },
      "remote",
      ["GB", "IE"],
    ],
    ["worldwide", { workMode: "remote", remoteScope: "Worldwide" }, "remote", null],
    ["a country as place", { workMode: "remote", locations: [{ raw: "Spain" }] }, "remote", ["ES"]],
    ["a city as place", { workMode: "remote", locations: [{ raw: "Madrid" }] }, "remote", null],
  ])("%s", (_name, fields, workMode, remoteCountries) => {
    const posting = readPosting(stated(fields));
    expect(posting.workMode).toBe(workMode);
    expect(posting.remoteCountries).toEqual(remoteCountries);
  });

  test.each([
    ["This position is hybrid with two days in our Leeds office.", "hybrid"],
    ["You will be in the office 3 days a week.", "hybrid"],
    ["Three days per week in the office.", "hybrid"],
    ["This is not a remote role.", "onsite"],
    ["Work from anywhere for four weeks a year.", null],
    ["Location: Remote", "remote"],
  ])("%s", (text, mode) => expect(readWorkMode(text, "prose")).toBe(mode));
});

describe("pay", () => {
  const yearly = { min: 28896, max: 28896, currency: "GBP", period: "YEAR" } as const;

  test("an hourly text is not turned into a year's pay", () => {
    const { salary } = readPosting(stated({ salary: yearly, salaryText: "£17.20 per hour" }));
    expect(salary).toEqual({ min: 17.2, max: 17.2, currency: "GBP", period: "HOUR" });
  });

  test("a year of hours is an hourly rate though the text gives no unit", () => {
    const salary = { min: 35301, max: 35301, currency: "GBP", period: "YEAR" } as const;
    const read = readPosting(stated({ salary, salaryText: "£21" })).salary;
    expect(read).toEqual({ min: 21, max: 21, currency: "GBP", period: "HOUR" });
  });

  test("the source's fields go before texts", () => {
    const { salary } = readPosting(
      stated({ salary: yearly, description: "Salary: £90,000 - £95,000 per year" }),
    );
    expect(salary).toEqual(yearly);
  });

  test("the description is read when nothing is stated, and silence stays null", () => {
    const description = "The salary range is €60,000 to €70,000 per year.";
    expect(readPosting(stated({ description })).salary?.max).toBe(70_000);
    expect(readPosting(stated({ description: "Competitive pay." })).salary).toBeNull();
    expect(readPosting(stated({ salaryText: "Negotiable" })).salary).toBeNull();
  });
});

test("what the texts say about visas is kept, silence is unstated", () => {
  expect(readPosting(stated({ description: "We sponsor visas." })).visa).toBe("sponsors");
  expect(readPosting(stated({})).visa).toBe("unstated");
});

test.each([
  "a",
  " ",
  "(",
  "1",
  "remote ",
  "no remote ",
  "2 days a week ",
  "this role is ",
  "hybrid or ",
])("a megabyte of %j as title and description takes no more than linear time", (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const started = performance.now();
  readWorkMode(text, "title");
  readWorkMode(text, "prose");
  expect(performance.now() - started).toBeLessThan(1_500);
});

test("every reading is a valid posting", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const words = fc.constantFrom("Remote (EU)", "Berlin", "$50k", "visa", "5 years", "£20 per hour");
  fc.assert(
    fc.property(
      fc.record({
        title: fc.oneof(text, words).map((title) => title || "x"),
        description: fc.option(fc.oneof(text, words), { nil: null }),
        locations: fc.array(fc.record({ raw: fc.oneof(text, words), city: text, country: text })),
        remoteScope: fc.option(fc.oneof(text, words), { nil: null }),
        salaryText: fc.option(fc.oneof(text, words), { nil: null }),
      }),
      (fields) => {
        const description = fields.description || null;
        expect(() => Posting.parse(readPosting(stated({ ...fields, description })))).not.toThrow();
      },
    ),
  );
});
