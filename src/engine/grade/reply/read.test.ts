import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Facts, ReplyErrorKind } from "../../../contract/index.ts";
import { ReplyError } from "./error.ts";
import { readReply } from "./read.ts";

const FACTS: Facts = {
  archetype: "harbour logistics planner",
  roleSeniority: "senior",
  candidateSeniority: "mid",
  requirements: [
    {
      requirement: "5+ years planning berths",
      kind: "must",
      met: "partial",
      lines: [3, 4],
      quote: "Planned berths for three years",
    },
    { requirement: "SQL", kind: "nice", met: "missing", lines: [], quote: null },
  ],
  sponsorship: { verdict: "unstated", quote: null },
  fit: { level: "One rung below.", compensation: "Not stated.", location: "Both in Rotterdam." },
  gaps: [{ requirement: "SQL", mitigation: "Take a course." }],
  talkingPoints: [{ text: "Planned berths {daily}", lines: [3] }],
  legitimacy: { verdict: "likely-real", signals: [] },
  overall: 3.5,
};
const JSON_TEXT = JSON.stringify(FACTS, null, 1);

function errorOf(text: string, finishReason?: string): ReplyError {
  try {
    readReply(text, finishReason);
  } catch (error) {
    if (error instanceof ReplyError) return error;
    throw error;
  }
  throw new Error("it was read");
}

function python(text: string): string {
  return text.replaceAll("null", "None").replaceAll(/"([^"\n]*)"/g, "'$1'");
}

describe("a reply in another dress is read as it was meant", () => {
  const dresses: [string, string, string[]][] = [
    ["plain", JSON_TEXT, []],
    ["fenced", `\`\`\`json\n${JSON_TEXT}\n\`\`\``, ["fence"]],
    [
      "between prose",
      `Here's the grade {as asked}:\n${JSON_TEXT}\nHope it helps {really}!`,
      ["prose"],
    ],
    ["after reasoning", `<think>maybe {"overall": 1}</think>${JSON_TEXT}`, ["reasoning"]],
    ["in a wrapper", `{"facts": ${JSON_TEXT}}`, ["wrapper"]],
    ["in a list", `[${JSON_TEXT}]`, ["prose"]],
    ["as a text in a text", JSON.stringify(JSON_TEXT), ["encoded"]],
    ["escaped without its quotes", JSON.stringify(JSON_TEXT).slice(1, -1), ["encoded"]],
    ["in typographic quotes", JSON_TEXT.replaceAll(/"([^"\n]*)"/g, "“$1”"), ["quotes"]],
    ["in a template's double braces", `{${JSON_TEXT}}`, ["prose"]],
    [
      "in a tool call's tags",
      `<tool_call>${JSON.stringify({ name: "grade", arguments: FACTS })}</tool_call>`,
      ["wrapper"],
    ],
    [
      "with null for nothing",
      JSON_TEXT.replace('"signals": []', '"signals": null').replace(
        /"met": "missing",\s+"lines": \[\]/,
        '"met": "missing", "lines": null',
      ),
      ["null"],
    ],
    ["as tool arguments", JSON.stringify({ name: "grade", arguments: JSON_TEXT }), ["wrapper"]],
    ["after another object", `{"note": "draft"}\n${JSON_TEXT}`, ["prose", "several-objects"]],
    ["said twice", `${JSON_TEXT}\n${JSON_TEXT}`, ["prose", "several-objects"]],
    ["with trailing commas", JSON_TEXT.replaceAll("\n}", ",\n}").replace("],", ",],"), ["comma"]],
    [
      "without some commas",
      JSON_TEXT.replace('"mid",', '"mid"').replace("},\n  {", "}\n  {"),
      ["comma"],
    ],
    ["in Python", python(JSON_TEXT), ["quotes", "literal"]],
    ["with comments", JSON_TEXT.replace('"overall"', '// mine\n "overall"'), ["comment"]],
    ["with bare keys", JSON_TEXT.replaceAll(/"(\w+)":/g, "$1:"), ["key-quotes"]],
    ["in snake case", JSON_TEXT.replace("roleSeniority", "role_seniority"), ["key"]],
    [
      "without its last brace",
      JSON_TEXT.replace(/"overall": 3.5\n\}$/, "")
        .replace('"archetype"', '"overall": 3.5, "archetype"')
        .replace(/,\s*$/, ""),
      ["closed"],
    ],
    [
      "with other words",
      JSON_TEXT.replace('"must"', '"Required"').replace('"partial"', '"Partially met"'),
      ["enum"],
    ],
    [
      "with numbers as text",
      JSON_TEXT.replace(/"lines": \[\n\s+3,\n\s+4\n\s+\]/, '"lines": "3-4"').replace(
        "3.5",
        '"3.5/5"',
      ),
      ["type"],
    ],
    [
      "with an unescaped quote",
      JSON_TEXT.replace("One rung below.", 'One "rung" below.'),
      ["inner-quote"],
    ],
  ];
  test.each(dresses)("%s", (_name, text, kinds) => {
    const { facts, repairs } = readReply(text);
    const shown = text.includes('One "rung"')
      ? { ...FACTS, fit: { ...FACTS.fit, level: 'One "rung" below.' } }
      : FACTS;
    expect(facts).toEqual(shown);
    for (const kind of kinds) expect(repairs.map((repair) => repair.kind)).toContain(kind);
    if (kinds.length === 0) expect(repairs).toEqual([]);
  });
});

describe("a reply that cannot be trusted is an error of its kind", () => {
  const errors: [string, string, ReplyErrorKind, string?][] = [
    ["nothing", " \n", "empty"],
    ["a refusal", "I'm sorry, but I can't help with evaluating people.", "refusal"],
    ["a refusal in an object", '{"error": "I cannot assist with that request."}', "refusal"],
    ["prose", "The candidate looks good overall, {strong} in planning.", "prose"],
    ["cut in the middle", JSON_TEXT.slice(0, 300), "truncated"],
    ["cut behind a fence", `\`\`\`json\n${JSON_TEXT.slice(0, 500)}`, "truncated"],
    ["cut in its last number", JSON_TEXT.slice(0, JSON_TEXT.indexOf("3.5") + 1), "truncated"],
    ["cut by the limit", JSON_TEXT, "truncated", "length"],
    ["a value said twice", JSON_TEXT.replace('"overall"', '"archetype": "x", "overall"'), "syntax"],
    ["an abbreviated list", JSON_TEXT.replace('"gaps": [', '"gaps": [..., '), "syntax"],
    [
      "a missing end quote",
      JSON_TEXT.replace('"5+ years planning berths"', '"5+ years planning berths'),
      "truncated",
    ],
    ["two answers", `${JSON_TEXT}\n${JSON_TEXT.replace("3.5", "4.5")}`, "syntax"],
    ["a missing field", JSON_TEXT.replace(/"gaps": \[[^\]]*\],/, ""), "missing"],
    [
      "null for a list that may have had items",
      JSON_TEXT.replace(/"gaps": \[[^\]]*\],/, '"gaps": null,'),
      "type",
    ],
    ["an empty object", "{}", "missing"],
    ["a wrong type", JSON_TEXT.replace("3.5", "[3.5]"), "type"],
    ["another scale", JSON_TEXT.replace("3.5", "85"), "type"],
    ["an unknown word", JSON_TEXT.replace('"partial"', '"sort of"'), "enum"],
    ["no object", "[1, 2]", "type"],
  ];
  test.each(errors)("%s", (_name, text, kind, finishReason) => {
    expect(errorOf(text, finishReason).kind).toBe(kind);
  });
});

test("characters that no database stores are taken out of every text", () => {
  const { facts, repairs } = readReply(
    JSON_TEXT.replace("Take a course.", "Take\\u0000 a \\ud800course."),
  );
  expect(facts.gaps[0]?.mitigation).toBe("Take a \ufffdcourse.");
  expect(repairs).toContainEqual({ kind: "characters", path: "gaps.0.mitigation" });
});

test("a hundred thousand members are read in linear time", () => {
  const members = Array.from({ length: 100_000 }, (_, at) => `"key${at}": ${at}`).join(", ");
  const began = performance.now();
  expect(errorOf(`{${members}}`).kind).toBe("missing");
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("an error names its place", () => {
  const error = errorOf(JSON_TEXT.replace('"missing"', '"dunno"'));
  expect(error.path).toBe("requirements.1.met");
  expect(error.message).toContain("met, partial, missing, contradicted");
});

test("any text gives facts or a ReplyError", () => {
  const pieces = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    ",",
    ":",
    "\\",
    "null",
    "3",
    "overall",
    " ",
    "\n",
    "//",
    "\ud800",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
      ),
      (text) => {
        errorOf(text);
      },
    ),
  );
});

test.each(["a", " ", "{", "[", '"', "9", '{"a":"', "'", "//", "<think>", '{"archetype": ['])(
  "a megabyte of %j in four places is read in linear time",
  (piece) => {
    const began = performance.now();
    const many = piece.repeat(Math.ceil(250_000 / piece.length));
    for (const before of ["", '{"a": "', '{"a": [', '{"a": ["']) errorOf(before + many);
    expect(performance.now() - began).toBeLessThan(5_000);
  },
);
