import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NAMES } from "./gazetteer/index.ts";
import { extractSkills, impliedSkills } from "./index.ts";

const skillsOf = (text: string): string[] => extractSkills(text).map((mention) => mention.skill);

describe("skills that a text names", () => {
  test.each<[string, string[]]>([
    ["We write C++, C#, F#, .NET and Node.js.", ["c++", "c#", "f#", ".net", "node.js"]],
    ["Experience in Go or R", ["go", "r"]],
    ["python, go and rust", ["python", "go", "rust"]],
    ["C++17, Python3, HTML5/CSS3", ["c++", "python", "html", "css"]],
    ["ASP.NET Core on Azure", ["asp.net core", "azure"]],
    ["k8s and Postgres", ["kubernetes", "postgresql"]],
    ["RN with a current BLS card", ["registered nurse", "basic life support"]],
    [
      "US GAAP, CDL Class A, MS Office",
      ["gaap", "commercial driver's license", "microsoft office"],
    ],
    ["machine-\nlearning", ["machine learning"]],
    ["Führerschein Klasse B, Buchhaltung", ["driving licence", "accounting"]],
    ["使用Python开发", ["python"]],
  ])("%s", (text, skills) => expect(skillsOf(text)).toEqual(skills));

  test.each([
    "our go to market motion, go-live, Go above and beyond",
    "R&D spend of a Series C company, C-level, Hepatitis C, vitamin D",
    "You excel at work. Excel in a fast-paced environment.",
    "React quickly, access to care, word of mouth, the teams across Europe",
    "Spring 2025, Express interest, a swift response, the notion of trust",
    "see www.python.org or mail sql@example.com",
    "javascripting pythonic gopher",
  ])("ordinary words are no skills: %s", (text) =>
    expect(skillsOf(text).filter((skill) => skill !== "research and development")).toEqual([]),
  );

  test("the longest name wins and none overlap", () => {
    expect(skillsOf("React Native")).toEqual(["react native"]);
    expect(skillsOf("Google Cloud Platform")).toEqual(["google cloud"]);
  });
});

describe("places", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...NAMES.map((name) => name.text)),
      fc.constantFrom(", ", " and ", "\n- ", " ", ".", "/", " to market ", "x"),
      fc.string({ unit: "binary", maxLength: 4 }),
    ),
    { maxLength: 20 },
  );

  test("are in order, apart, and the slice reads as the same skill", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { skill, start, end } of extractSkills(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
          expect(extractSkills(text.slice(start, end))).toEqual([
            { skill, start: 0, end: end - start },
          ]);
        }
      }),
    );
  });

  test("every name of the gazetteer is read as its skill", () => {
    const misread = NAMES.filter(({ text, skill }) => skillsOf(text).join() !== skill.name);
    expect(misread.map((name) => name.text)).toEqual([]);
  });
});

describe("implied skills", () => {
  test("nearest first, without the skill itself", () => {
    expect(impliedSkills("next.js")).toEqual(["react", "javascript"]);
    expect(impliedSkills("no such skill")).toEqual([]);
  });

  test("every implied skill is a skill of the gazetteer", () => {
    const known = new Set(NAMES.map((name) => name.skill.name));
    expect(NAMES.flatMap((name) => name.skill.implies).filter((one) => !known.has(one))).toEqual(
      [],
    );
  });
});

describe("hostile text", () => {
  test.each(["a", " ", "(", "9", "C ", "go ", "\ud800", "\0", "- "])("1 MB of %j", (unit) => {
    const started = performance.now();
    extractSkills(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
