import { describe, expect, test } from "vitest";
import { type DedupPosting, findDuplicates } from "./index.ts";

/** One posting a line, `source | company | title | place`; "1+2 3" means the first two are one job. */
function check(list: string, expected: string): void {
  const postings = list
    .trim()
    .split("\n")
    .map((line, index): DedupPosting => {
      const [source = "", company = "", title = "", place = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      const locations = place ? [{ raw: place, city: null, region: null, country: null }] : [];
      return { id: `${index + 1}`, source, company: company || null, title, locations };
    });
  const groups = new Map<string, string[]>();
  for (const { id, cluster } of findDuplicates(postings))
    groups.set(cluster, [...(groups.get(cluster) ?? []), id]);
  expect([...groups.values()].map((ids) => ids.join("+")).join(" ")).toBe(expected);
}

describe("without descriptions, copies are joined across", () => {
  test.each([
    [
      "legal forms and abbreviations",
      "greenhouse | Acme | Senior Rust Engineer | Berlin\n indeed | ACME GmbH | Sr. Rust Engineer (m/f/d) | Berlin, Germany",
    ],
    [
      "slug and name",
      "greenhouse | bluefernrobotics | Controls Engineer | Boston\n list | Blue Fern Robotics, Inc. | Controls Engineer | Boston, MA",
    ],
    [
      "order and signs",
      "a | Acme | Software Engineer, Internship - Payments | \n b | Acme | Payments – Software Engineering Intern | NYC",
    ],
    [
      "names of one city",
      "a | Acme | Data Engineer | NYC\n b | Acme | Data Engineer | New York, NY, United States",
    ],
    ["a place and none", "a | Acme | Data Engineer | Munich\n b | Acme | Data Engineer | "],
    [
      "a list of places and one of them",
      "a | Acme | Data Engineer | Munich; Berlin\n b | Acme | Data Engineer | Berlin",
    ],
    [
      "the place in the title",
      "a | Acme | Data Engineer - Munich | Munich\n b | Acme | Data Engineer | Munich, Germany",
    ],
    [
      "one slip of the keyboard",
      "a | Acme | Enterprise Account Maneger | Rome\n b | Acme | Enterprise Account Manager | Rome",
    ],
    [
      "the country in the title, of a place that is in it",
      "a | Acme | Data Engineer - United States | Boston, MA\n b | Acme | Data Engineer | Boston",
    ],
  ])("%s", (_, list) => check(list, "1+2"));

  test.each([
    [
      "a title that says more is joined where nothing else could be meant",
      "a | Acme | Pump Design Intern | Cork\n b | Acme | Steam Pump Design Intern | ",
      "1+2",
    ],
    [
      "not where another title is as near",
      "a | Acme | Pump Design Intern | \n b | Acme | Steam Pump Design Intern | \n b | Acme | Pump Design Crane Intern | ",
      "1 2 3",
    ],
    [
      "not where the other list has the title itself",
      "a | Acme | Pump Design Intern | Cork\n b | Acme | Pump Design Intern | Cork\n b | Acme | Steam Pump Design Intern | ",
      "1+2 3",
    ],
    [
      "not within one list",
      "a | Acme | Pump Design Intern | Cork\n a | Acme | Steam Pump Design Intern | Cork",
      "1 2",
    ],
    [
      "not where each names something of its own",
      "a | Acme | Wind Pump Design Intern | Cork\n b | Acme | Steam Pump Design Intern | Cork",
      "1 2",
    ],
    [
      "not where places, levels or years differ",
      "a | Acme | Pump Design Intern 2025 | Cork\n b | Acme | Steam Pump Design Intern 2026 | Cork\n c | Acme | Steam Pump Design | Cork",
      "1 2 3",
    ],
    [
      "a play on the name is joined with the same title in the same place",
      "a | North Light Power | Lamp Keeper | Cork\n b | wenlpyou | Lamp Keeper | Cork\n a | Harbour Brothers | Rope Maker | Cork\n b | hbrt | Rope Maker | Cork, Ireland",
      "1+2 3+4",
    ],
    [
      "but not without one",
      "a | North Light Power | Lamp Keeper | \n b | wenlpyou | Lamp Keeper | Cork",
      "1 2",
    ],
  ])("%s", (_, list, expected) => check(list, expected));

  test("a copy without a year goes to the latest cohort", () =>
    check(
      `a | Acme | Trading Intern 2026 | Rome
       a | Acme | Trading Intern 2025 | Rome
       b | Acme | Trading Intern 2025 | Rome
       c | Acme | Trading Intern |`,
      "1+4 2+3",
    ));
});

describe("two jobs are never joined when they differ in", () => {
  test.each([
    ["level", "a | Acme | Senior Data Engineer | Rome\n b | Acme | Data Engineer | Rome"],
    ["grade", "a | Acme | Data Engineer II | Rome\n b | Acme | Data Engineer III | Rome"],
    ["city", "a | Acme | Data Engineer | Rome, Italy\n b | Acme | Data Engineer | Milan, Italy"],
    [
      "country of remote work",
      "a | Acme | Data Engineer | Remote - US\n b | Acme | Data Engineer | Remote - Germany",
    ],
    [
      "team",
      "a | Acme | Data Engineer (Payments) | Rome\n b | Acme | Data Engineer (Search) | Rome",
    ],
    [
      "season",
      "a | Acme | Data Intern, Summer 2026 | Rome\n b | Acme | Data Intern, Winter 2026 | Rome",
    ],
    [
      "year",
      "a | Acme | Data Intern, Summer 2025 | Rome\n b | Acme | Data Intern, Summer 2026 | Rome",
    ],
    ["shift", "a | Acme | Nurse - Night Shift | Rome\n b | Acme | Nurse - Day Shift | Rome"],
    ["employment", "a | Acme | Driver (Part-time) | Rome\n b | Acme | Driver (Full-time) | Rome"],
    [
      "language",
      "a | Acme | German-speaking Advisor | Rome\n b | Acme | French-speaking Advisor | Rome",
    ],
    ["employer", "a | Acme | Data Engineer | Rome\n b | Zenith | Data Engineer | Rome"],
    [
      "what stands in parentheses",
      "a | Acme | Engineer (Rust) | Rome\n b | Acme | Engineer | Rome",
    ],
  ])("%s", (_, list) => check(list, "1 2"));
});

test("the direct record stands for the job, wherever it comes in the list", () => {
  const postings = [
    { id: "x", source: "telegram", company: "Acme", title: "Data Engineer" },
    { id: "y", source: "indeed", company: "Acme", title: "Data Engineer" },
    { id: "z", source: "greenhouse", company: "Acme", title: "Data Engineer" },
  ];
  const assigned = findDuplicates(postings);
  expect(assigned.map(({ id, cluster }) => [id, cluster])).toEqual([
    ["x", "z"],
    ["y", "z"],
    ["z", "z"],
  ]);
  expect(assigned.every(({ reason }) => reason.length > 5)).toBe(true);
});

test("a board's address makes no employers alike", () => {
  const at = (id: string, company: string) => ({
    id,
    source: "cityjobs",
    company,
    title: "Cook",
    url: `https://cityjobs.org/${id}`,
  });
  expect(
    findDuplicates([at("a1", "Acme"), at("b2", "Zenith")]).map(({ cluster }) => cluster),
  ).toEqual(["a1", "b2"]);
});

test("a page of the company is known by its domain, whatever the company is called there", () => {
  const page = {
    id: "p",
    source: "career-page",
    company: null,
    title: "Cook",
    url: "https://careers.northlight.com/cook",
  };
  const board = { id: "b", source: "cityjobs", company: "Northlight GmbH", title: "Cook" };
  expect(findDuplicates([board, page]).map(({ cluster }) => cluster)).toEqual(["p", "p"]);
});

const TEXT =
  "We mend the sails of the harbour fleet and teach two apprentices a year how to splice rope. You bring steady hands, patience with salt water and a licence for small boats. We work four days a week from the old rope house, and the fifth belongs to your own projects.";

test("an agency's copy that hides the employer is found by its text", () => {
  const direct = {
    id: "d",
    source: "lever",
    company: "Northlight",
    title: "Sail Mender",
    description: TEXT,
  };
  const agency = {
    id: "a",
    source: "cityjobs",
    company: null,
    title: "Sail Mender (m/f/d)",
    description: `Our client is looking for help. ${TEXT}`,
  };
  const [, found] = findDuplicates([direct, agency]);
  expect(found?.cluster).toBe("d");
  expect(found?.reason).toMatch(/% of the text, employer not named/);
});

test("the same template for another job stays apart", () => {
  const base = {
    id: "d",
    source: "lever",
    company: "Northlight",
    title: "Sail Mender",
    description: `${TEXT} 37.5 hours a week.`,
  };
  const others = [
    { ...base, id: "1", source: "x", description: `${TEXT} 20 hours a week.` },
    { ...base, id: "2", source: "x", title: "Sail Mender, Night Shift" },
    {
      ...base,
      id: "3",
      source: "x",
      employmentType: "PART_TIME" as const,
      title: "Sail Mender (part-time)",
    },
    { ...base, id: "4", source: "x", title: "Rope Mender" },
  ];
  for (const other of others)
    expect(
      findDuplicates([{ ...base, employmentType: "FULL_TIME" as const }, other]).map(
        ({ cluster }) => cluster,
      ),
    ).toEqual(["d", other.id]);
});
