import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ResumeProfile } from "../../contract/index.ts";
import { readProfile, resumeLines, withoutContacts } from "./index.ts";

const NOW = new Date("2026-11-21T00:00:00Z");

const ENGLISH = `Mara J. Ellingford
12 Harbour Lane, Apt 4
Portville, OR 97001
mara.ellingford@example.org | (503) 555-0142 | linkedin.com/in/mara-ellingford

Professional Summary
Baker turned engineer.

Work Experience
Senior Software Engineer | Northwind Ovens Inc. | 03/2021 – Present
• Built the order system in Python
• Led two engineers
Software Engineer, Crumb & Sons
Jan 2018 - Feb 2021
- Wrote services in Python and SQL
Baker
Portville Bread Company
2012 - 2015

Education
Bachelor of Science in Computer Science, Portville University, 2013 - 2017
High School Diploma, 2011

Skills: Python, SQL`;

describe("an English resume", () => {
  const profile = readProfile(ENGLISH, NOW);

  test("has its sections in order", () => {
    expect(profile.sections.map((section) => section.kind)).toEqual([
      "contact",
      "summary",
      "experience",
      "education",
      "skills",
    ]);
  });

  test("has its posts, latest first, and nothing from the education", () => {
    expect(
      profile.roles.map(({ title, employer, start, end }) => [title, employer, start, end]),
    ).toEqual([
      ["Senior Software Engineer", "Northwind Ovens Inc.", "2021-03", null],
      ["Software Engineer", "Crumb & Sons", "2018-01", "2021-02"],
      ["Baker", "Portville Bread Company", "2012-07", "2015-06"],
    ]);
  });

  test("counts the years worked, not the gap", () => {
    expect(profile.years).toBeCloseTo(3 + 3 + 2 / 12 + 5.75, 0);
  });

  test("has its degrees", () => {
    expect(profile.degrees.map((degree) => degree.level)).toEqual(["bachelor", "secondary"]);
  });

  test("locates who it is and where they can be reached", () => {
    const found = profile.contacts.map(({ kind, start, end }) => [kind, ENGLISH.slice(start, end)]);
    expect(found).toEqual([
      ["name", "Mara J. Ellingford"],
      ["address", "12 Harbour Lane, Apt 4"],
      ["address", "Portville, OR 97001"],
      ["email", "mara.ellingford@example.org"],
      ["phone", "(503) 555-0142"],
      ["link", "linkedin.com/in/mara-ellingford"],
    ]);
  });

  test("can be sent without them, every offset kept", () => {
    const masked = withoutContacts(profile);
    expect(masked).toHaveLength(ENGLISH.length);
    expect(masked).not.toMatch(/Ellingford|Harbour|97001|555-0142|example\.org/);
    const role = profile.roles[1]!;
    expect(masked.slice(role.from, role.to)).toBe(ENGLISH.slice(role.from, role.to));
  });
});

const YEARS: [string, string, number | null][] = [
  ["one open post", "Experience\nNurse, Bay Clinic\nsince 11/2020", 6.1],
  ["posts at the same time", "Experience\nCook\n01/2010 - 12/2012\nWaiter\n01/2011 - 12/2013", 4],
  ["a gap between posts", "Experience\nCook\n01/2010 - 12/2010\nWaiter\n01/2015 - 12/2015", 2],
  ["a summer", "Experience\nLifeguard, City Pool\nSummer 2014", 0.3],
  ["years alone", "Experience\nTailor, Needle & Co\n2015 – 2018", 3],
  ["short years", "Experience\nTailor | Jan '18 – Dec '19", 2],
  [
    "German",
    "Berufserfahrung\n03/2019 – 02/2021 Bauleiter, Muster GmbH\nAusbildung\n2010 – 2014 Studium",
    2,
  ],
  ["German open", "Beruflicher Werdegang\nseit Mär. 2020 Ärztin, Klinik Nordheim", 6.8],
  ["Spanish", "Experiencia profesional\nContable, Olmo S.L.\nenero de 2018 - actualidad", 8.9],
  ["French", "Expérience professionnelle\nInfirmière, Clinique du Lac\nde juin 2015 à mai 2017", 2],
  ["education only", "Education\nBSc, 2013 - 2017", null],
  ["words only", "Summary\nCook with over 10 years of experience", 10],
  ["words beside dates", "Summary\n20 years of experience\nExperience\nCook\n01/2010 - 12/2012", 3],
  ["a year in a sentence", "Experience\nCook\nCut costs by a third in 2014.", null],
  ["nothing", "", null],
];
test.each(YEARS)("years of work: %s", (_name, text, years) => {
  const found = readProfile(text, NOW).years;
  if (years === null) expect(found).toBeNull();
  else expect(Math.abs((found ?? -9) - years)).toBeLessThanOrEqual(0.11);
});

test.each([
  [
    "Contable sénior, Panadería Olmo S.L.\nMarzo 2018 – Actualidad",
    "Contable sénior",
    "Panadería Olmo S.L.",
  ],
  [
    "Depuis septembre 2018 : Responsable de production, Boulangerie du Lac",
    "Responsable de production",
    "Boulangerie du Lac",
  ],
  [
    "### Senior Developer — Northwind Ovens GmbH\n*03/2019 – present*",
    "Senior Developer",
    "Northwind Ovens GmbH",
  ],
  ["**Bäckermeisterin**, Muster GmbH, seit 03/2019", "Bäckermeisterin", "Muster GmbH"],
])("the post in %j", (lines, title, employer) => {
  const [role] = readProfile(`Experience\n${lines}\n`, NOW).roles;
  expect([role?.title, role?.employer?.replace(/[.]$/, "")]).toEqual([
    title,
    employer.replace(/[.]$/, ""),
  ]);
});

test("a resume whose line ends were lost keeps its sections and posts", () => {
  const flat = `${"Bakery manager with a long record of feeding towns. ".repeat(7)}Work Experience Bakery Manager 05/2014 to Current Company Name City, State Runs a bakery of twelve people. ${"Orders flour and keeps the books. ".repeat(5)}Education High School Diploma 2009`;
  const profile = readProfile(flat, NOW);
  expect(profile.sections.map(({ kind }) => kind)).toEqual(["contact", "experience", "education"]);
  expect(profile.roles.map(({ title, start }) => [title, start])).toEqual([
    ["Bakery Manager", "2014-05"],
  ]);
});

test("lines are numbered from 1 without the empty ones, and show where they stand", () => {
  const text = "  Mara\n\n—\nBaker  \n";
  expect(resumeLines(text)).toEqual([
    { number: 1, start: 2, end: 6, text: "Mara" },
    { number: 2, start: 10, end: 15, text: "Baker" },
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...["Experience", "\n", " ", "2019", " - ", "Present", "Mara Ellingford", "\ud800", "\0"],
        ...[
          "Baker",
          "since ",
          "03/2019",
          "mara@example.org",
          "+49 170 555 0142",
          "•",
          "\t",
          "Skills:",
        ],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("any text gives a profile in which every offset is inside the text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const profile = ResumeProfile.parse(readProfile(text, NOW));
      for (const { start, end } of [...profile.sections, ...profile.contacts])
        expect(0 <= start && start < end && end <= text.length).toBe(true);
      for (const { from, to } of profile.roles)
        expect(0 <= from && from < to && to <= text.length).toBe(true);
      for (const line of resumeLines(text))
        expect(text.slice(line.start, line.end)).toBe(line.text);
      expect(withoutContacts(profile)).toHaveLength(text.length);
    }),
    { numRuns: 300 },
  );
});

test.each(["a", " ", "(", "1", "\n", "2019 - ", "Mara ", "a@", "• ", "Baker\n2019 - 2020\n"])(
  "half a megabyte of %j is read in linear time",
  (unit) => {
    // Quadratic work would take minutes; the bound leaves room for a busy machine.
    const start = performance.now();
    readProfile(unit.repeat(500_000 / unit.length), NOW);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
