import { describe, expect, test } from "vitest";
import { readProfile } from "./index.ts";

const NOW = new Date("2026-11-21T00:00:00Z");

function yearsOf(text: string): number | null {
  return readProfile(text, NOW).years;
}

function postsOf(text: string): (string | null)[][] {
  return readProfile(text, NOW).roles.map(({ title, start, end }) => [title, start, end]);
}

describe("dates as people write them", () => {
  test.each([
    ["Jan 2015 ─ Dec 2018", 4],
    ["01/2015 － 12/2018", 4],
    ["01/2015 ⁃ 12/2018", 4],
    ["01/2015\nï¼\u200B\n12/2018", 4],
    ["1/15-12/18", 4],
    ["01/15 - 12/18", 4],
    ["mid 2015 – late 2018", 3],
    ["Early 2015 to the end of 2018", 3],
    ["Start: 01/2015 End: 12/2018", 4],
    ["Start date: Jan 2015, end date: Dec 2018", 4],
    ["Joined 01/2015, left 12/2018", 4],
    ["Q1 2015 – Q4 2018", 4],
    ["Fall 2014 – Spring 2016", 1.8],
    ["2015–18", 3],
    ["May'15 – Jun'18", 3.2],
    ["Jan 2015\nDec 2018", 4],
    ["Jan 2015 –", 11.9],
    ["Jan 2015 – ?", 11.9],
    ["2015/---", 11.4],
    ["Jan 2015 – Dec 2018.", 4],
    ["2\nJanuary 2015\nto\nDecember 2018", 4],
    ["January 2015 onwards", 11.9],
    ["Jan 2015 - continuing", 11.9],
    ["Jan 2015 - still working", 11.9],
    ["Jan 2015 to date", 11.9],
    ["01-Mar-2015 to 31-Dec-2016", 22 / 12],
    ["01/03/2015 – 31/12/2016", 22 / 12],
    ["03/01/2015 – 12/31/2016", 22 / 12],
    ["Jan\u202f2015\u2009–\u2009Dec\u202f2018", 4],
    ["styczeń 2015 – obecnie", 11.9],
    ["marzec 2015 – kwiecień 2018", 3.2],
    ["januari 2015 – desember 2018", 4],
    ["январь 2015 — настоящее время", 11.9],
  ])("%j", (date, years) => {
    expect(yearsOf(`Experience\nBaker, Crumb Co\n${date}\n`)).toBeCloseTo(years, 1);
  });

  test("a start beside the title and an end below it, as torn columns leave them", () => {
    const torn =
      "Experience\nCrumb Co\nSeptember 2019  Head Baker\ncurrently working\nOven Works\nAugust 2012  Baker\nAugust 2019\n";
    expect(postsOf(torn)).toEqual([
      ["Head Baker", "2019-09", null],
      ["Baker", "2012-08", "2019-08"],
    ]);
  });

  test("a date at the end of a line of the other column, its title above", () => {
    const torn =
      "Network Engineer\nexperience of working in the Sep 2018 - present time\nSKILLS\nOven Engineer\nof flour networks (rye and oat)\nFeb 2016 - Jan 2018\nCrumb Co\n";
    expect(postsOf(torn)).toEqual([
      ["Network Engineer", "2018-09", null],
      ["Oven Engineer", "2016-02", "2018-01"],
    ]);
  });

  test("a sentence that begins with the start of a post", () => {
    const line =
      "Since Sep 2016 Head Baker and the one in charge of everything that leaves the ovens of three mills.";
    expect(yearsOf(`Experience\n${line}\n`)).toBeCloseTo(10.3, 1);
  });

  test("a start whose dash leads to the line below", () => {
    expect(postsOf("Experience\n09/2019 –  Head Baker\n03/2021  Crumb Co\n")).toEqual([
      ["Head Baker", "2019-09", "2021-03"],
    ]);
  });
});

describe("where no post has a date", () => {
  test.each([
    ["Baker with over ten years of experience", 10],
    ["I have a one-year experience as a baker", 1],
    ["Fifteen (15) years' experience in bakeries", 15],
    ["Experience: 12 years", 12],
    ["Work experience for almost 10 years.", 10],
    ["Two decades of experience in bread", 20],
    ["3 years of experience with rye and 12 years of experience in all", 12],
    ["Über 5 Jahre Erfahrung als Bäckerin", 5],
    ["A year ago I gained experience", null],
    ["Founded 400 years ago, the bakery gave me experience", null],
  ])("%j says how many years", (words, years) => {
    expect(yearsOf(`Summary\n${words}`)).toBe(years);
  });

  test("a start alone says less than the words", () => {
    const text =
      "Summary\n20 years of experience\nExperience\nHead Baker\nDecember 2013\nCrumb Co\n";
    expect(yearsOf(text)).toBe(20);
  });
});

describe("what has a date and is no post", () => {
  test.each([
    ["a membership", "Accomplishments\nMember of the Bread Society\nSeptember 2010 - May 2019"],
    ["a prize", "Accomplishments\nTeacher of the Year, Rye School\n2011 - 2019"],
    ["a certificate", "Accomplishments\nCertified Oven Manager (2004 - 2010)"],
    ["versions of a program", "Skills\nSQL Server 2005/2008/2014\nWindows Server 2000 - 2012"],
    [
      "a club's deeds",
      "Professional Affiliations\nBakers' Club\nAccomplishments\nLead Organizer\n01/2010 - 12/2012",
    ],
    ["a course", "Education\nBread Institute\nProduction Manager Course\nJan 2009 - Dec 2010"],
    ["studies", "Education\nBakery Engineer, BSc, Rye University\n09/2005 - 06/2009"],
  ])("%s", (_name, lines) => {
    expect(yearsOf(`Experience\nCook, Bay Inn\n01/2015 - 12/2016\n${lines}\n`)).toBe(2);
  });

  test.each([
    ["a date with a dash before a place", "08/10 -\nNorthwood Mill."],
    ["a month in a sentence", "and most\nrecently Rye in November 2019"],
    ["two years at a sentence's end", "Framed houses in\n1990- 1992."],
    ["years that end a sentence", "strategy for the north from fiscal 2009 to 2012."],
    ["a plan with its years", "Delivered the 2016 – 2025 plan for growth"],
    [
      "a season's look book",
      "Shot and produced look books for Fall 2017/Spring 2025 and sold them",
    ],
    [
      "a second stretch in the line",
      "Team Lead Oct 2015 - Dec 2016 and Flour Science (2001 – 2011)",
    ],
  ])("within a post: %s", (_name, line) => {
    expect(yearsOf(`Experience\nCook, Bay Inn\n01/2015 - 12/2016\n${line}\n`)).toBe(2);
  });

  test.each([
    ["Career Break\n01/2017 - 12/2019", "Cook, Bay Inn\n01/2015 - 12/2016"],
    ["01/2017 – 12/2018 Elternzeit", "01/2015 – 12/2016 Bäckerin, Ofen AG"],
    ["Sabbatical, 01/2017 - 12/2018", "Cook, Bay Inn, 01/2015 - 12/2016"],
  ])("time away from work: %j", (away, post) => {
    expect(yearsOf(`Experience\n${away}\n${post}\n`)).toBe(2);
  });

  test("projects within the time of a post", () => {
    const text =
      "Experience\nDeveloper, Crumb Labs\n01/2015 - 12/2016\nProject: Ovens (03/2015 – 06/2015)\nClient: Mill Ltd, 07/2015 – 12/2016\n";
    expect(postsOf(text)).toEqual([["Developer", "2015-01", "2016-12"]]);
  });

  test("a student's own line and a course that a post is compared to", () => {
    const text =
      "Experience\nStudent\nJune 2013 - Present\nPython Developer (Education, Sep. 2009 – Aug. 2011)\nCook\n01/2015 - 12/2016";
    expect(yearsOf(text)).toBe(2);
  });
});

describe("posts where their heading was lost", () => {
  test("below Education, when they name months and employer", () => {
    const text =
      "Profile\nWeb developer\nEducation\nRye University\nWeb-developer at Digital Crumb LLC, Rye\nAugust 2012 - July 2014\nBuilt shops.\nTeamlead at Oven Ltd\nAugust 2014 - July 2016\nLed a team.\n";
    expect(yearsOf(text)).toBe(4);
  });

  test("below a line of a post that looks like a heading", () => {
    const text =
      "Experience\nClerk\n01/2015 - 12/2016\nBay Travel\nTrainings\nBooked trips.\nSenior Travel Agent\n01/2011 - 12/2014\nFar Travel\n";
    expect(yearsOf(text)).toBe(6);
  });

  test.each(["International Travel Consultant", "Management activities."])(
    "%j is no heading",
    (line) => {
      const { sections } = readProfile(`Experience\nClerk\n01/2015 - 12/2016\n${line}\n`, NOW);
      expect(sections.map(({ kind }) => kind)).toEqual(["experience"]);
    },
  );

  test("the head of a table of skills is no heading", () => {
    const { sections } = readProfile(
      "Technical Skills\nSkill\nExperience\nTotal Years\nRye\n5\n",
      NOW,
    );
    expect(sections.map(({ kind }) => kind)).not.toContain("experience");
  });
});

test("a history printed twice counts once", () => {
  const history =
    "Work History\nCook, Bay Hotel\n01/2015 - 12/2016\nBaker, Crumb Co\n01/2011 - 12/2014\n";
  expect(postsOf(`${history}Skills\nRye\n${history}`)).toHaveLength(2);
});

test("lines that only name a place do not part a title from its date", () => {
  const text =
    "Experience\nSales Consultant\nCity\nState\nCrumb Co\n06/2013 to 05/2014\nSold bread.\n";
  expect(postsOf(text)).toEqual([["Sales Consultant", "2013-06", "2014-05"]]);
});

test.each([
  ["BACHELOR OF SCIENCE", "bachelor"],
  ["BA", "bachelor"],
  ["BS: Metallurgy", "bachelor"],
  ["MA , History", "master"],
  ["MASTER'S DEGREE", "master"],
  ["Associate Degree", "associate"],
  ["AA degree", "associate"],
  ["GEORGE RYE HIGH SCHOOL", "secondary"],
  ["Rye Institute, Boston, MA", null],
  ["Certified Scrum Master", null],
])("the degree of %j", (line, level) => {
  const { degrees } = readProfile(`Education\n${line}\n`, NOW);
  expect(degrees[0]?.level ?? null).toBe(level);
});

test("a certificate among the degrees does not end the education", () => {
  const text =
    "Education\nCertificate\nBread\n2004\nCertification : Ovens\nBachelor of Arts\nRye University\n";
  expect(readProfile(text, NOW).degrees.map(({ level }) => level)).toEqual(["bachelor"]);
});

test.each([
  "Baker\n01/2015  Cook\n",
  "ten years ",
  "experience ",
  "2015 –\n",
  "Windows 2000/",
  "[",
  "a b",
])("half a megabyte of %j is read in linear time", (unit) => {
  const start = performance.now();
  readProfile(unit.repeat(500_000 / unit.length), NOW);
  expect(performance.now() - start).toBeLessThan(10_000);
});
