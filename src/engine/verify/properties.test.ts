import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareEvidence, verifyEvidence } from "./index.ts";

/** Words of resumes, none of them a negator or a hedge. */
const WORDS =
  `led built shipped designed engineers pipelines customers revenue growth Python Java C++ C# Node.js AWS Acme Berlin Köln
  São naïve cafe\u0301 日本語 Ελλάδα Москва 12 7 2019 3.5 $5M 40% 1,200 Q3 B2B team, data; (lean) “agile” — • & a the of with and
  e-mail state-of-the-art U.S. ﬁnance 😀 x\u00adray it's`.split(/\s+/);

const resume = fc
  .array(
    fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", "\n", "  ", "\u00a0")),
    { minLength: 3, maxLength: 80 },
  )
  .map((pairs) => pairs.map(([word, gap]) => word + gap).join(""));

/** A run of whole words of it. */
const quoted = resume.chain((text) => {
  const words = [...text.matchAll(/\S+/g)];
  return fc.tuple(fc.nat(words.length - 1), fc.nat(12)).map(([first, length]) => {
    const last = Math.min(words.length - 1, first + length);
    const start = words[first]!.index;
    const end = words[last]!.index + words[last]![0].length;
    return { text, start, end };
  });
});

const cutsAmount = (text: string, start: number, end: number) =>
  /\d\W*$/.test(text.slice(0, start)) && /^\W*[\d%$]/.test(text.slice(start, end));

describe("for any resume", () => {
  test("a run of its words is verified, character for character", () => {
    fc.assert(
      fc.property(quoted, ({ text, start, end }) => {
        const quote = text.slice(start, end);
        fc.pre(/[\p{L}\p{N}]/u.test(quote) && !cutsAmount(text, start, end));
        const verdict = verifyEvidence(quote, prepareEvidence(text));
        expect(verdict.status).toBe("verified");
        expect(verdict.matched).toBe(quote);
        expect(text.slice(verdict.start ?? 0, verdict.end ?? 0)).toBe(quote);
      }),
      { numRuns: 2000 },
    );
  });

  test("a run of its words with one digit changed is not", () => {
    fc.assert(
      fc.property(
        quoted,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ({ text, start, end }, which, by) => {
          const quote = text.slice(start, end);
          const digits = [...quote.matchAll(/\d/g)];
          fc.pre(digits.length > 0);
          const digit = digits[which % digits.length]!;
          const changed =
            quote.slice(0, digit.index) +
            ((Number(digit[0]) + by) % 10) +
            quote.slice(digit.index + 1);
          fc.pre(!text.replace(/\s+/g, " ").includes(changed.replace(/\s+/g, " ")));
          expect(verifyEvidence(changed, prepareEvidence(text)).status).not.toBe("verified");
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("what is said to match stands there, whatever the verdict", () => {
    fc.assert(
      fc.property(resume, resume, (text, quote) => {
        const { start, end, matched } = verifyEvidence(quote, prepareEvidence(text));
        if (start !== null && end !== null) expect(text.slice(start, end)).toBe(matched);
      }),
    );
  });

  test("the same question has the same answer", () => {
    fc.assert(
      fc.property(resume, quoted, (text, { text: other, start, end }) => {
        const evidence = prepareEvidence(text);
        const quote = other.slice(start, end);
        expect(verifyEvidence(quote, evidence)).toEqual(
          verifyEvidence(quote, prepareEvidence(text)),
        );
      }),
    );
  });
});

describe("never throws", () => {
  const strings = [
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom(
        "Â",
        "â",
        "€",
        "ï",
        "¼",
        ".",
        "-",
        "\ud800",
        "\0",
        "1",
        ",",
        "’",
        " ",
        "\n",
        "a",
        "\u0301",
      ),
    }),
  ];
  test.each(strings.map((unit, index) => [index, unit] as const))(
    "on any pair of strings (%i)",
    (_, any) => {
      fc.assert(
        fc.property(
          any,
          any,
          any,
          (quote, text, requirement) =>
            void verifyEvidence(quote, prepareEvidence(text), requirement),
        ),
      );
      fc.assert(
        fc.property(any, (text) => {
          const { start, end, matched } = verifyEvidence(text, prepareEvidence(`a ${text} b`));
          if (start !== null && end !== null) expect(`a ${text} b`.slice(start, end)).toBe(matched);
        }),
      );
    },
  );
});

describe("what repeats itself takes time in proportion to its length", () => {
  const LENGTH = 1 << 17;
  const units = [
    "a",
    " ",
    "(",
    "1",
    ".",
    "-",
    "\n",
    "a ",
    "1,",
    "1 ",
    "a-",
    "no ",
    "x, ",
    "\t a",
    "a   b\n",
    "Â",
    "’",
    "\u00ad",
    "\u0301",
    "two ",
    "… ",
    "; a",
    "•",
  ];
  test.each(units)("of %j", (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    const started = performance.now();
    const evidence = prepareEvidence(text);
    for (const quote of [
      unit.repeat(40),
      `${unit.repeat(20)}z`,
      `z … ${unit.repeat(9)}`,
      `b, ${unit.repeat(5)}, a`,
      text,
    ])
      verifyEvidence(quote, evidence, "5+ years of z");
    verifyEvidence(text, prepareEvidence("a b c 1 2 3"));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
