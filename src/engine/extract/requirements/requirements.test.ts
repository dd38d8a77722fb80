import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractRequirements, readRequirement } from "./index.ts";

const ADVERT = `ABOUT US

Kestrel & Finch builds weighing scales. We have been doing so for over 40 years.

WHAT YOU'LL DO
 - Build APIs in Go
 - Own what you ship

What we're looking for
 - 5+ years of backend work
 - SQL, ideally PostgreSQL
 - Knowing Kafka is a plus
Nice to have:
 - Experience with scales

BENEFITS
 - 30 days of leave
 - 2 years of parental leave

We are an equal opportunity employer. Applicants must be treated fairly.`;

describe("requirement lines", () => {
  test("are the items under the headings that announce them", () => {
    expect(extractRequirements(ADVERT)).toEqual([
      { text: "5+ years of backend work", kind: "must" },
      { text: "SQL, ideally PostgreSQL", kind: "must" },
      { text: "Knowing Kafka is a plus", kind: "nice" },
      { text: "Experience with scales", kind: "nice" },
    ]);
  });

  test.each<[string, string]>([
    ["Ihr Profil", "Wir bieten"],
    ["Das bringst du mit:", "Deine Benefits"],
    ["Anforderungen", "Über uns"],
    ["Requisitos", "Ofrecemos"],
    ["Profil recherché", "Nous offrons"],
    ["Essential criteria", "How to apply"],
    ["WHO YOU ARE", "WHO WE ARE"],
    ["Functie-eisen", "Wij bieden"],
    ["🙌 About you", "About Finch"],
  ])("heading %s opens, %s closes", (opening, closing) => {
    const text = `${opening}\n- Welding\n- First aid\n${closing}\n- Fruit basket`;
    expect(extractRequirements(text).map((one) => one.text)).toEqual(["Welding", "First aid"]);
  });

  test.each([
    "Nice to have",
    "Bonus points",
    "Von Vorteil",
    "Preferred qualifications",
    "Deseable",
    "Desirable criteria",
    "Ideal, but not required",
    "What will set you apart",
  ])("%s opens wishes", (heading) => {
    expect(extractRequirements(`${heading}\n- Welding`)).toEqual([
      { text: "Welding", kind: "nice" },
    ]);
  });

  test("outside a section only sentences that say so", () => {
    const text =
      "We grow fast. You must be a Registered Nurse with a valid pin. Our team has lunch. A boat licence would be an advantage.";
    expect(extractRequirements(text)).toEqual([
      { text: "You must be a Registered Nurse with a valid pin.", kind: "must" },
      { text: "A boat licence would be an advantage.", kind: "nice" },
    ]);
  });

  test("labels inside a section and on the line itself", () => {
    const text =
      "Requirements\nExperience:\n- Five audits\nPreferred: A degree in law\n- Two boats";
    expect(extractRequirements(text)).toEqual([
      { text: "Five audits", kind: "must" },
      { text: "A degree in law", kind: "nice" },
      { text: "Two boats", kind: "must" },
    ]);
  });

  test("a list without bullets is told by its blank lines", () => {
    const text =
      "About Finch\n\nWe weigh.\n\nRequirements\n\nWelding\nGovernment experience\n\nBenefits\n\nFruit\nTea";
    expect(extractRequirements(text).map((one) => one.text)).toEqual([
      "Welding",
      "Government experience",
    ]);
  });

  test("every text stands in the description, none twice, for any string", () => {
    const pieces = fc.constantFrom(
      "Requirements",
      "\n",
      "\n- ",
      "You must have ",
      "a plus",
      "x. Y",
      ":",
      "About us",
      "5 years",
    );
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((all) => all.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const texts = extractRequirements(text).map((one) => one.text);
        for (const one of texts) expect(text).toContain(one);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
  });
});

describe("what one line asks", () => {
  test.each<[string, number | null, number | null]>([
    ["5+ years of experience", 5, null],
    ["3-5 years in sales", 3, 5],
    ["3 – 5+ years", 3, null],
    ["at least two years", 2, null],
    ["mindestens 3 Jahre Berufserfahrung", 3, null],
    ["drei bis fünf Jahre Erfahrung", 3, 5],
    ["au moins 5 ans d'expérience", 5, null],
    ["mínimo 2 años de experiencia", 2, null],
    ["up to 3 years of experience", null, 3],
    ["Minimum (3) years' case management", 3, null],
    ["8+ years, 3 years of them with Go", 8, null],
    ["10 or more years", 10, null],
    ["1.5 years", 1.5, null],
    ["≥5 years in business development", 5, null],
    ["6 months experience in a similar role", 0.5, null],
    ["3 to 5 yrs", 3, 5],
    ["entre 2 et 4 ans d'expérience", 2, 4],
  ])("%s", (text, min, max) => expect(readRequirement(text).years).toEqual({ min, max }));

  test.each([
    "must be 18 years old",
    "in the last 3 years",
    "a 2 year contract",
    "founded 12 years ago",
    "24/7",
  ])("%s asks no experience", (text) => expect(readRequirement(text).years).toBeNull());

  test("degree, licence, language, skills", () => {
    expect(readRequirement("Bachelor's or Master's degree in law").degree).toBe("bachelor");
    expect(readRequirement("Abgeschlossene Berufsausbildung").degree).toBe("vocational");
    expect(readRequirement("A Master’s degree or PhD in physics").degree).toBe("master");
    expect(readRequirement("A degree in design").degree).toBe("bachelor");
    expect(readRequirement("Abgeschlossenes Studium der Informatik").degree).toBe("bachelor");
    expect(readRequirement("PhD in physics").degree).toBe("doctorate");
    expect(readRequirement("Valid driver's license").licence).toBe("driving licence");
    expect(readRequirement("Fließend Deutsch in Wort und Schrift").language).toBe("de");
    expect(readRequirement("Fluent in French & English").language).toBe("fr");
    expect(readRequirement("Fluent in French & English").languages).toEqual(["fr", "en"]);
    expect(readRequirement("Experience with German GAAP").language).toBeNull();
    expect(readRequirement("Go, SQL and Go").skills).toEqual(["go", "sql"]);
  });
});

describe("hostile text", () => {
  const units = [
    "a",
    " ",
    "(",
    "9",
    "\n",
    "- \n",
    ":",
    "a. A",
    "\ud800",
    "\0",
    "plus ",
    "you ",
    "a\n",
    "years 5 ",
    "A ",
    "licensed a ",
  ];
  test.each(units)("1 MB of %j", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const started = performance.now();
    extractRequirements(text);
    readRequirement(text);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
