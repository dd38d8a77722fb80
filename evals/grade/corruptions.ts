import type { Facts } from "../../src/contract/index.ts";
import type { Random } from "./random.ts";

export interface Corrupted {
  text: string;
  finishReason?: string;
}

export interface Corruption {
  name: string;
  /** Is everything still in the text, so that a reader should recover it? Else only an error is right. */
  whole: boolean | "perhaps";
  make(facts: Facts, random: Random): Corrupted;
}

const dump = (facts: Facts, random: Random): string =>
  JSON.stringify(facts, null, random.pick([0, 1, 2, "\t"]));

/** JSON text rewritten token by token: strings as they stand (with quotes), and everything between them. */
function tokens(
  json: string,
  onString: (literal: string, isKey: boolean) => string,
  onRest: (rest: string) => string = (rest) => rest,
): string {
  return json.replace(
    /("(?:[^"\\]|\\.)*")(\s*:)?|[^"]+/g,
    (match, literal: string | undefined, colon: string | undefined) =>
      literal === undefined
        ? onRest(match)
        : onString(literal, colon !== undefined) + (colon ?? ""),
  );
}

function pythonLiteral(literal: string): string {
  const text = JSON.parse(literal) as string;
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
  // repr() of Python: double quotes where the text has an apostrophe and no double quote.
  return text.includes("'") && !text.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

function edit(facts: Facts, change: (copy: Record<string, unknown>) => void): string {
  const copy = structuredClone(facts) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy, null, 1);
}

const snake = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const firstRequirement = (copy: Record<string, unknown>) =>
  (copy["requirements"] as Record<string, unknown>[])[0] ?? {};

/** Where the characters stand that give JSON its structure: brackets, commas, colons and the quotes around strings. */
function structural(json: string): number[] {
  const places: number[] = [];
  for (const match of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    places.push(match.index);
    if (match[0].length > 1) places.push(match.index + match[0].length - 1);
  }
  return places;
}

export const CORRUPTIONS: readonly Corruption[] = [
  {
    name: "fence",
    whole: true,
    make: (facts, random) => ({
      text: `${random.pick(["", "Here you go:\n", "Sure! "])}\`\`\`${random.pick(["json", "JSON", ""])}\n${dump(facts, random)}\n\`\`\`${random.pick(["", "\n", "\nLet me know if you need {more}."])}`,
    }),
  },
  {
    name: "prose around",
    whole: true,
    make: (facts, random) => ({
      text: `${random.pick(["I've read the resume {all lines}.", "Result -> ", 'It\'s "done": {see below}', "Use { for sets.\n"])}\n${dump(facts, random)}\n${random.pick(["That's it.", "Note: {overall} is mine.", "I hope it's ok :}", ""])}`,
    }),
  },
  {
    name: "reasoning tags",
    whole: true,
    make: (facts, random) => ({
      text: `<think>\nLet me see {"overall": 1, "archetype": "draft"} no…\n</think>\n${dump(facts, random)}`,
    }),
  },
  {
    name: "two objects",
    whole: true,
    make: (facts, random) => ({
      text: random.pick([
        `{"plan": ["read", "grade"]}\n${dump(facts, random)}`,
        `${dump(facts, random)}\n{"note": "confidence is {low}"}`,
        `{"archetype": "example", "overall": 1}\n\n${dump(facts, random)}`,
        `${dump(facts, random)}\n${dump(facts, random)}`,
      ]),
    }),
  },
  {
    name: "wrapper",
    whole: true,
    make: (facts, random) => ({
      text: random.pick([
        JSON.stringify({ facts }),
        JSON.stringify({ result: { data: facts } }),
        JSON.stringify([facts]),
        JSON.stringify({ name: "grade", arguments: JSON.stringify(facts) }),
        JSON.stringify(JSON.stringify(facts)),
      ]),
    }),
  },
  {
    name: "trailing commas",
    whole: true,
    make: (facts) => ({
      text: tokens(
        JSON.stringify(facts, null, 1),
        (literal) => literal,
        (rest) => rest.replace(/(\n\s*[}\]])/g, ",$1"),
      ),
    }),
  },
  {
    name: "missing commas",
    whole: true,
    make: (facts, random) => ({
      text: tokens(
        JSON.stringify(facts, null, 1),
        (literal) => literal,
        (rest) => (random.next() < 0.2 ? rest.replace(/,(\n)/, "$1") : rest),
      ),
    }),
  },
  {
    name: "Python",
    whole: true,
    make: (facts, random) => ({
      text: tokens(dump(facts, random), pythonLiteral, (rest) => rest.replaceAll("null", "None")),
    }),
  },
  {
    name: "single quotes",
    whole: true,
    make: (facts, random) => ({
      text: tokens(
        dump(facts, random),
        (literal) =>
          `'${(JSON.parse(literal) as string).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
      ),
    }),
  },
  {
    name: "single quotes, apostrophes unescaped",
    whole: true,
    make: (facts, random) => ({
      text: tokens(
        dump(facts, random),
        (literal) => `'${(JSON.parse(literal) as string).replaceAll("\\", "\\\\")}'`,
      ),
    }),
  },
  {
    name: "bare keys",
    whole: true,
    make: (facts, random) => ({
      text: tokens(dump(facts, random), (literal, isKey) =>
        isKey ? literal.slice(1, -1) : literal,
      ),
    }),
  },
  {
    name: "comments",
    whole: true,
    make: (facts) => ({
      text: tokens(
        JSON.stringify(facts, null, 1),
        (literal) => literal,
        (rest) => rest.replace(/,\n/, ", // why: it's shown\n"),
      ).replace("{", "{ /* {grade} */"),
    }),
  },
  {
    name: "inner quotes unescaped",
    whole: true,
    make: (facts, random) => ({
      text: tokens(dump(facts, random), (literal) => literal.replaceAll('\\"', '"')),
    }),
  },
  {
    name: "raw line breaks in texts",
    whole: true,
    make: (facts, random) => ({
      text: dump(
        { ...facts, fit: { ...facts.fit, level: "First line.\nSecond {line}." } },
        random,
      ).replace("First line.\\nSecond", "First line.\nSecond"),
    }),
  },
  {
    name: "other spelling of keys",
    whole: true,
    make: (facts, random) => ({
      text: tokens(dump(facts, random), (literal, isKey) =>
        isKey
          ? random.pick([snake(literal), literal.replace(/"(.)/, (all) => all.toUpperCase())])
          : literal,
      ),
    }),
  },
  {
    name: "other words for the closed lists",
    whole: true,
    make: (facts, random) => ({
      text: dump(facts, random)
        .replaceAll('"must"', () => random.pick(['"Must"', '"required"', '"must-have"']))
        .replaceAll('"nice"', () => random.pick(['"NICE"', '"nice-to-have"', '"preferred"']))
        .replaceAll('"partial"', () => random.pick(['"Partial"', '"partially met"']))
        .replaceAll('"likely-real"', '"Likely real"'),
    }),
  },
  {
    name: "numbers as text",
    whole: true,
    make: (facts, random) => ({
      text: edit(facts, (copy) => {
        copy["overall"] = random.pick([String(facts.overall), `${facts.overall}/5`]);
        for (const one of copy["requirements"] as Record<string, unknown>[])
          one["lines"] = (one["lines"] as number[]).map((line) =>
            random.pick([String(line), `L${line}`, line]),
          );
      }),
    }),
  },
  {
    name: "extra fields",
    whole: true,
    make: (facts) => ({
      text: edit(facts, (copy) => {
        copy["confidence"] = 0.8;
        firstRequirement(copy)["comment"] = "see {line}";
      }),
    }),
  },
  {
    name: "decimal comma",
    whole: true,
    make: (facts) => ({
      text: JSON.stringify({ ...facts, overall: 3.5 }, null, 1).replace(
        /"overall": 3\.5/,
        '"overall": 3,5',
      ),
    }),
  },
  {
    name: "invisible characters",
    whole: true,
    make: (facts, random) => ({
      text: `\ufeff${tokens(
        JSON.stringify(facts, null, 1),
        (literal) => literal,
        (rest) => rest.replaceAll(" ", "\u00a0"),
      )}${random.pick(["\u200b", "", "\u0000"])}`,
    }),
  },
  {
    name: "truncated",
    whole: false,
    make: (facts, random) => {
      const text = dump(facts, random);
      const end = text.lastIndexOf("}");
      return {
        text: `${random.pick(["", "```json\n"])}${text.slice(0, 1 + random.whole(end))}`,
        ...(random.next() < 0.5 ? { finishReason: "length" } : {}),
      };
    },
  },
  {
    name: "truncated, brackets closed by the server",
    whole: false,
    make: (facts, random) => ({
      text: JSON.stringify(
        { ...facts, requirements: facts.requirements.slice(1), gaps: [] },
        null,
        random.pick([0, 2]),
      ),
      finishReason: "length",
    }),
  },
  {
    name: "abbreviated list",
    whole: false,
    make: (facts, random) => ({
      text: JSON.stringify(facts, null, 1).replace(
        '"requirements": [',
        random.pick(['"requirements": [ ...,', '"requirements": [ // more\n...\n']),
      ),
    }),
  },
  {
    name: "missing end quote",
    whole: false,
    make: (facts, random) => {
      const text = dump({ ...facts, archetype: "tower crane operator" }, random);
      return { text: text.replace('tower crane operator"', "tower crane operator") };
    },
  },
  {
    name: "missing field",
    whole: false,
    make: (facts, random) => ({
      text: edit(facts, (copy) => {
        if (random.next() < 0.7) delete copy[random.pick(Object.keys(copy))];
        else delete firstRequirement(copy)[random.pick(["met", "kind", "requirement", "lines"])];
      }),
    }),
  },
  {
    name: "wrong type",
    whole: false,
    make: (facts, random) => ({
      text: edit(facts, (copy) => {
        random.pick([
          () => (copy["overall"] = 4 + 80 * 1),
          () => (copy["overall"] = { score: 3 }),
          () => (firstRequirement(copy)["lines"] = [1.5]),
          () => (firstRequirement(copy)["lines"] = ["several"]),
          () => (copy["requirements"] = "many"),
          () => (copy["fit"] = ["good"]),
          () => (copy["archetype"] = 7),
        ])();
      }),
    }),
  },
  {
    name: "unknown word",
    whole: false,
    make: (facts, random) => ({
      text: edit(facts, (copy) => {
        random.pick([
          () =>
            (firstRequirement(copy)["met"] = random.pick([
              "kind of",
              "maybe",
              "unclear",
              "met/partial",
            ])),
          () => (firstRequirement(copy)["kind"] = random.pick(["important", "soft"])),
          () => (copy["roleSeniority"] = random.pick(["wizard", "mid/senior"])),
          () => (copy["legitimacy"] = { verdict: "dunno", signals: [] }),
        ])();
      }),
    }),
  },
  {
    name: "a value twice",
    whole: false,
    make: (facts, random) => ({
      text: dump(facts, random).replace("{", `{"overall": ${facts.overall === 2 ? 3 : 2},`),
    }),
  },
  {
    name: "two answers that differ",
    whole: false,
    make: (facts, random) => ({
      text: `${dump(facts, random)}\n${dump({ ...facts, overall: facts.overall === 2 ? 3 : 2 }, random)}`,
    }),
  },
  {
    name: "refusal",
    whole: false,
    make: (_facts, random) => ({
      text: random.pick([
        "I'm sorry, but I can't assist with evaluating job applicants.",
        "I cannot help with that request.",
        "As an AI language model, I am unable to rate people.",
        '{"error": "I can’t comply with this request."}',
        "Es tut mir leid, dabei kann ich nicht helfen.",
        "I won’t be able to help: it goes against my guidelines.",
      ]),
    }),
  },
  {
    name: "prose",
    whole: false,
    make: (_facts, random) => ({
      text: random.pick([
        "The candidate seems strong {overall}, with solid Kotlin.",
        "Overall: 3.5 out of 5. Met: Kotlin. Missing: German.",
        "| requirement | met |\n|---|---|\n| Kotlin | yes |",
        "**Archetype:** backend\n- Kotlin: met (lines 3-4)",
      ]),
    }),
  },
  {
    name: "empty",
    whole: false,
    make: (_facts, random) => ({ text: random.pick(["", " \n", "<think>hm</think>\n"]) }),
  },
  {
    name: "one structural character lost",
    whole: "perhaps",
    make: (facts, random) => {
      const text = dump(facts, random);
      const at = random.pick(structural(text));
      return { text: text.slice(0, at) + text.slice(at + 1) };
    },
  },
  {
    name: "one structural character doubled",
    whole: "perhaps",
    make: (facts, random) => {
      const text = dump(facts, random);
      const at = random.pick(structural(text));
      return { text: text.slice(0, at + 1) + text.slice(at) };
    },
  },
  {
    name: "several at once",
    whole: true,
    make: (facts, random) => {
      const python = tokens(JSON.stringify(facts, null, 1), pythonLiteral, (rest) =>
        rest.replaceAll("null", "None").replace(/(\n\s*[}\]])/g, ",$1"),
      );
      const snaked = python.replace(/'([a-zA-Z]+)':/g, (_all, key: string) => `'${snake(key)}':`);
      return {
        text: `Here's the result {draft}:\n\`\`\`python\n${random.pick([snaked, `{'facts': ${snaked}}`])}\n\`\`\``,
      };
    },
  },
];
