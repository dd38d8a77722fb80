import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Timestamp } from "../../contract/index.ts";
import {
  amount,
  currencyOf,
  employmentTypeOf,
  line,
  periodOf,
  prose,
  salaryOf,
  seniorityOf,
  UnreadableField,
  webAddress,
  workModeOf,
} from "./fields.ts";
import { utcTime } from "./time.ts";

describe("a time", () => {
  test.each([
    ["2026-11-20T09:09:19Z", "2026-11-20T09:09:19Z"],
    ["2026-11-20T09:09:19.999+00:00", "2026-11-20T09:09:19Z"],
    ["2026-11-20T09:09:19+0530", "2026-11-20T03:39:19Z"],
    ["2026-11-20T00:09:19-05:00", "2026-11-20T05:09:19Z"],
    ["2026-11-20T09:09:19", "2026-11-20T09:09:19Z"],
    ["2026-11-20T09:09", "2026-11-20T09:09:00Z"],
    ["2026-11-20 09:09:19 UTC", "2026-11-20T09:09:19Z"],
    ["2026-11-20", "2026-11-20T00:00:00Z"],
    ["20261120", "2026-11-20T00:00:00Z"],
    [1794000000, "2026-11-06T21:20:00Z"],
    [1794000000999, "2026-11-06T21:20:00Z"],
    ["1794000000", "2026-11-06T21:20:00Z"],
    ["Fri, 20 Nov 2026 10:00:30 +0100", "2026-11-20T09:00:30Z"],
    ["November 2, 2026", "2026-11-02T00:00:00Z"],
    ["31.12.2026", "2026-12-31T00:00:00Z"],
    ["  ", null],
    ["", null],
    [null, null],
    [undefined, null],
  ])("written %j is %j", (written, time) => expect(utcTime("datePosted", written)).toBe(time));

  test.each([
    "yesterday",
    "2026-02-30",
    "2026-13-01",
    "0000-00-00",
    "1/2/2026",
    "2026",
    -5,
    0,
    Number.NaN,
    "2026-11-20T25:00:00Z",
    "NaN",
    "9".repeat(400),
  ])("written %j is refused, not guessed", (written) =>
    expect(() => utcTime("datePosted", written)).toThrow(UnreadableField),
  );

  test("is a Timestamp or an UnreadableField, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.date({ noInvalidDate: true }).map(String)),
        (written) => {
          try {
            const time = utcTime("datePosted", written);
            expect(time === null || Timestamp.safeParse(time).success).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableField);
          }
        },
      ),
    );
  });
});

test.each([
  [50000, 50000],
  ["27373", 27373],
  ["27,373.50", 27373.5],
  ["75000.00", 75000],
  [0, null],
  [-1, null],
  [Number.NaN, null],
  [Number.POSITIVE_INFINITY, null],
  ["", null],
  ["27.373,50", null],
  ["negotiable", null],
])("the amount %j is %j", (written, value) => expect(amount(written)).toBe(value));

test("a range given the wrong way round is put in order, and no bound at all is no pay", () => {
  expect(salaryOf({ min: 9, max: 5, currency: "eur", period: "hourly" })).toEqual({
    min: 5,
    max: 9,
    currency: "EUR",
    period: "HOUR",
  });
  expect(salaryOf({ min: null, max: 0, currency: "EUR", period: "YEAR" })).toBeNull();
  expect(salaryOf({ max: 20 })).toEqual({ min: null, max: 20, currency: null, period: null });
});

test.each([
  ["1 YEAR", "YEAR"],
  ["per-year-salary", "YEAR"],
  ["annual", "YEAR"],
  ["per-hour-wage", "HOUR"],
  ["1 MONTH", "MONTH"],
  ["weekly", "WEEK"],
  ["DAY", "DAY"],
  ["NONE", null],
  [null, null],
])("the period %j is %j", (words, period) => expect(periodOf(words)).toBe(period));

test.each([
  ["usd", "USD"],
  ["€", "EUR"],
  ["$", null],
  ["dollars", null],
  [null, null],
])("the currency %j is %j", (words, code) => expect(currencyOf(words)).toBe(code));

test.each([
  ["FULL_TIME", "FULL_TIME"],
  ["Full-Time", "FULL_TIME"],
  ["Full-time internship", "INTERN"],
  ["Vollzeit", "FULL_TIME"],
  ["contract", "CONTRACTOR"],
  ["Seasonal", "TEMPORARY"],
  ["PER_DIEM", "PER_DIEM"],
  ["unbefristet", null],
  ["Regular", null],
  [["Side", "Teilzeit"], "PART_TIME"],
  [[], null],
  [null, null],
])("the employment %j is %j", (words, type) => expect(employmentTypeOf(words)).toBe(type));

test.each([
  ["Remote", "remote"],
  ["on-site", "onsite"],
  ["OnSite", "onsite"],
  ["Hybrid", "hybrid"],
  ["unspecified", null],
])("the work mode %j is %j", (word, mode) => expect(workModeOf(word)).toBe(mode));

test.each([
  ["Entry level", "junior"],
  ["Mid-Senior level", null],
  ["Director", "director"],
  ["not_applicable", null],
])("the level %j is %j", (word, rung) => expect(seniorityOf(word)).toBe(rung));

test.each([
  ["https://acme.example/jobs?a=1&amp;b=2", "https://acme.example/jobs?a=1&b=2"],
  [" http://acme.example ", "http://acme.example"],
  ["https://acme.example/with space", "https://acme.example/with%20space"],
  ["javascript:alert(1)", null],
  ["mailto:jobs@acme.example", null],
  ["/jobs/1", null],
  ["", null],
])("the address %j is %j", (written, address) => expect(webAddress(written)).toBe(address));

test("an address without a host belongs to the page that it stands on", () => {
  expect(webAddress("/jobs/1", "https://acme.example/careers")).toBe("https://acme.example/jobs/1");
});

test("a text is cut where no advertisement goes, and pictures in its mark-up do not count", () => {
  const picture = `<img src="data:image/png;base64,${"A".repeat(500_000)}">`;
  expect(prose(`${picture}<p>Paint.</p>`)).toBe("Paint.");
  expect(prose("word ".repeat(1_000_000))?.length).toBeLessThanOrEqual(100_000);
  expect(line("x".repeat(1_000_000))?.length).toBe(2000);
});

test.each(["NaN", "null", "undefined"])(
  "%j is what a program writes where it has nothing",
  (artefact) => {
    expect(line(artefact)).toBeNull();
    expect(prose(artefact)).toBeNull();
  },
);
