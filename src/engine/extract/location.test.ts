import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countryCode, extractLocation } from "./location.ts";

/** Places as "city/region/country", then the mode and the scope. */
function tell(text: string): string {
  const { locations, workMode, remoteCountries } = extractLocation(text);
  const places = locations.map(({ city, region, country }) =>
    [city ?? "", region ?? "", country ?? ""].join("/"),
  );
  const scope =
    remoteCountries && (remoteCountries.length > 4 ? "many" : remoteCountries.join("+"));
  return [places.join(" ; "), workMode, scope].filter(Boolean).join(" | ");
}

describe("one place", () => {
  test.each([
    ["Berlin, Germany", "Berlin//DE"],
    ["München", "München//DE"],
    ["NYC", "New York//US"],
    ["BERLIN", "Berlin//DE"],
    ["Germany, Berlin", "Berlin//DE"],
    ["US-CA-San Francisco", "San Francisco/California/US"],
    ["Loudonville, Ohio", "Loudonville/Ohio/US"],
    ["Kirkland WA", "Kirkland/Washington/US"],
    ["Springfield, IL 62701", "Springfield/Illinois/US"],
    ["Vienna, VA", "Vienna/Virginia/US"],
    ["Paris, TX", "Paris/Texas/US"],
    ["Dublin, CA", "Dublin/California/US"],
    ["Toronto, CA", "Toronto//CA"],
    ["London, ON", "London/Ontario/CA"],
    ["Perth, WA", "Perth/Western Australia/AU"],
    ["Freiburg, DE", "Freiburg//DE"],
    ["Zurich, CH", "Zurich//CH"],
    ["Washington, DC", "Washington/District of Columbia/US"],
    ["Redmond, Washington", "Redmond/Washington/US"],
    ["New York", "New York//US"],
    ["Albany, New York", "Albany/New York/US"],
    ["Ontario, Canada", "/Ontario/CA"],
    ["Utah", "/Utah/US"],
    ["Milano (MI)", "Milano//IT"],
    ["Greater London, England, United Kingdom", "/Greater London/GB"],
    ["Dolní Břežany, Czech", "Dolní Břežany//CZ"],
    ["Ilkley, UK", "Ilkley//GB"],
    ["Guildford, Surrey", "Guildford/Surrey/GB"],
    ["Reading", "Reading//GB"],
    ["Atlanta, Georgia", "Atlanta/Georgia/US"],
    ["Tbilisi, Georgia", "Tbilisi//GE"],
    ["Deutschland", "//DE"],
    ["Remich, Luxembourg", "Remich//LU"],
    ["Fernwick UK", "//GB"],
    ["東京", "東京//JP"],
  ])("%s", (text, expected) => expect(tell(text)).toBe(expected));
});

describe("what is not said is null", () => {
  test.each([
    ["Georgia", "//"],
    ["Northgate Mall", "//"],
    ["Europe", "//"],
    ["Mobile Engineer", "//"],
    ["Engineer, QA", "//"],
    ["REMOTE OR ONSITE", "remote"],
    ["", ""],
    ["Remote", "remote"],
    ["Anywhere", "remote"],
  ])("%s", (text, expected) => expect(tell(text)).toBe(expected));
});

describe("several places", () => {
  test.each([
    ["London; Paris; New York", "London//GB ; Paris//FR ; New York//US"],
    ["New York, NY / Toronto, ON", "New York/New York/US ; Toronto/Ontario/CA"],
    ["Boston, New York, Seattle", "Boston//US ; New York//US ; Seattle//US"],
    ["Berlin or Munich", "Berlin//DE ; Munich//DE"],
    ["Remote - US, UK, Canada", "//US ; //GB ; //CA | remote | CA+GB+US"],
  ])("%s", (text, expected) => expect(tell(text)).toBe(expected));

  test("each keeps its own words", () => {
    const raws = extractLocation("Austin, TX; Lisbon, Portugal").locations.map(({ raw }) => raw);
    expect(raws).toEqual(["Austin, TX", "Lisbon, Portugal"]);
  });
});

describe("remote work and its scope", () => {
  test.each([
    ["Remote (US)", "//US | remote | US"],
    ["Remote - Utah", "/Utah/US | remote | US"],
    ["Remote (Dallas, TX)", "Dallas/Texas/US | remote | US"],
    ["Austin - Remote", "Austin//US | remote"],
    ["San Francisco, CA or Remote (US)", "San Francisco/California/US ; //US | remote | US"],
    ["Remote (EU)", "remote | many"],
    ["Remote, anywhere in Europe", "remote | many"],
    ["Remote (DACH)", "remote | AT+CH+DE"],
    ["Remote, Benelux", "remote | BE+LU+NL"],
    ["Remote CET ±2h", "remote"],
    ["Remote (US time zones)", "remote"],
    ["Remote (European business hours)", "remote"],
    ["Remote in Canada or US (excluding Quebec)", "//CA ; //US | remote | CA+US"],
    ["Hybrid - London, UK", "London//GB | hybrid"],
    ["Remote/Hybrid, Lyon", "Lyon//FR | hybrid"],
    ["Reno, NV (Onsite)", "Reno/Nevada/US | onsite"],
    ["Denver, no remote", "Denver//US | onsite"],
    ["Télétravail, Lyon", "Lyon//FR | remote"],
  ])("%s", (text, expected) => expect(tell(text)).toBe(expected));

  test("an exception is taken out of its group", () => {
    const { remoteCountries } = extractLocation("Remote (Europe, except UK)");
    expect(remoteCountries).toContain("DE");
    expect(remoteCountries).not.toContain("GB");
  });
});

test("country names and codes in several languages", () => {
  const names = ["Germany", "Deutschland", "de", "USA", "Estados Unidos", "Niederlande", "U.K."];
  expect(names.map(countryCode)).toEqual(["DE", "DE", "DE", "US", "US", "NL", "GB"]);
  expect(countryCode("European Union")).toBeNull();
  expect(countryCode("Atlantis")).toBeNull();
});

test("any text is read: codes are codes, raw stands in the text, never an exception", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("Berlin", "Remote", ", ", "CA", "(", ")", " - ", "New York", "EU", "or", "USA"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      const { locations, remoteCountries } = extractLocation(text);
      for (const { raw, country, city } of locations) {
        expect(text).toContain(raw);
        expect(raw).not.toBe("");
        expect(city).not.toBe("");
        if (country !== null) expect(country).toMatch(/^[A-Z]{2}$/);
      }
      for (const code of remoteCountries ?? []) expect(code).toMatch(/^[A-Z]{2}$/);
    }),
    { numRuns: 500 },
  );
});

test.each(["a", " ", "(", "9", "New York ", "St ", "remote ", "CA, ", "A-", "ß"])(
  "a megabyte of %j takes no more than linear time",
  (unit) => {
    const started = performance.now();
    extractLocation(unit.repeat(Math.ceil(1_000_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
