import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText, htmlToText } from "./html.ts";

test.each([
  ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
  ["<p>Tasks</p><ul><li>Sew</li><li><p>Cut</p></li></ul><p>End</p>", "Tasks\n\nSew\nCut\n\nEnd"],
  ["one<br>two<br/><br>three", "one\ntwo\n\nthree"],
  ["<div>a</div><div><br></div><div>b</div>", "a\n\nb"],
  ["<p>a<p>b", "a\n\nb"],
  ["<b>bold</b>, <i>not</i> apart", "bold, not apart"],
  ["<b>Only inline</b>\nkeeps\n\n\nlines", "Only inline\nkeeps\n\nlines"],
  ["plain\r\ntext  with   spaces\t", "plain\ntext with spaces"],
  ["<pre>a\n  b</pre>", "a\nb"],
  ["<table><tr><td>Pay</td><td>10</td></tr><tr><td>Days</td></tr></table>", "Pay 10\nDays"],
  ["<p>\n  broken\n  lines </p>", "broken lines"],
  ["x&nbsp;y &lt;3 &#8211; caf&eacute; &#x1F600;", "x y <3 – café 😀"],
  ['<p title="a > b" data-x=\'"\'>quoted</p>', "quoted"],
  ["<P CLASS=x>upper</P><BR/>case", "upper\n\ncase"],
  ['<p>whole</p><p style="cut o', "whole"],
  ["<p>whole</p><!-- never closed", "whole"],
  ["<p>1 < 2 and <3</p>", "1 < 2 and <3"],
  ["<constructor>x</constructor>y", "xy"],
  ["", ""],
  [" \n ", ""],
])("%j is %j", (html, text) => expect(htmlToText(html)).toBe(text));

describe("escaped too often", () => {
  test.each([
    [
      "once",
      "&lt;p&gt;Salt &amp;amp; pepper&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Cook&lt;/li&gt;&lt;/ul&gt;",
    ],
    [
      "twice",
      "&amp;lt;p&amp;gt;Salt &amp;amp;amp; pepper&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Cook&amp;lt;/li&amp;gt;&amp;lt;/ul&amp;gt;",
    ],
    [
      "within mark-up",
      "<div>&lt;p&gt;Salt &amp;amp; pepper&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Cook&lt;/li&gt;&lt;/ul&gt;</div>",
    ],
  ])("%s is unpacked", (_times, html) => expect(htmlToText(html)).toBe("Salt & pepper\n\nCook"));

  test("words about code and comparisons stay", () => {
    expect(htmlToText("<p>You know the &lt;div&gt; tag and List&lt;T&gt;</p>")).toBe(
      "You know the <div> tag and List<T>",
    );
    expect(htmlToText("a < b, c > d & e")).toBe("a < b, c > d & e");
  });
});

describe("what nobody sees is left out", () => {
  test.each([
    "<script>alert(1)</script>seen<style>p{color:red}</style>",
    "<p style='display:none'>ignore</p>seen",
    'seen<span style="font-size:0px">all <b>of</b> this</span>',
    "<div hidden><div>nested</div> too</div>seen",
    "<!-- a comment -->seen<svg><text>no</text></svg>",
    "<head><title>no</title></head><body>seen</body>",
    "<li hidden>no<li>seen",
    "s\u00ade\u200be\ufeffn",
  ])("%j", (html) => expect(htmlToText(html)).toBe("seen"));

  test("but small print is seen", () => {
    expect(htmlToText("<span style='font-size:0.8em'>small</span>")).toBe("small");
  });
});

test("an address cut short for display is given in full", () => {
  const html =
    '<a href="https://acme.example/jobs/123" rel="nofollow">https://acme.example/jo...</a>';
  expect(htmlToText(`See: ${html}.`)).toBe("See: https://acme.example/jobs/123.");
});

test.each([
  ["R&amp;D  Engineer\n", "R&D Engineer"],
  ["Head &amp;amp; Neck", "Head & Neck"],
  ["<b>Nurse</b> (m/f)", "Nurse (m/f)"],
  ["C++ <Senior>", "C++ <Senior>"],
])("a short field %j is %j", (field, text) => expect(decodeText(field)).toBe(text));

test("any text gives clean text, and clean text stays as it is", () => {
  const pieces = fc.constantFrom(
    "<p>",
    "</p>",
    "<br>",
    "<li>",
    "&amp;",
    "&lt;",
    "p&gt;",
    "\n",
    " ",
    "<",
    "&",
    "x",
    "\ud800",
    "\0",
    "<script>",
    "</script>",
    "<a href='",
    "é",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces).map((some) => some.join("")),
      ),
      (html) => {
        const text = htmlToText(html);
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/[^\S \n]|\n\n\n| \n|\n |\0/);
        expect(text.isWellFormed()).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test.each([
  ["a", 1_000_000],
  [" ", 1_000_000],
  ["<", 1_000_000],
  ["&", 1_000_000],
  ["\n", 1_000_000],
  ["1", 1_000_000],
  ["<div>", 200_000],
  ["<li>", 200_000],
  ["<a href='x'>...", 60_000],
  ["&lt;p&gt;", 120_000],
  ["<!--", 250_000],
  ["</", 500_000],
  ['<a x="', 160_000],
  ["<span hidden>", 80_000],
])("a megabyte of %j is no trouble", (piece, times) => {
  const hostile = piece.repeat(times);
  const started = performance.now();
  htmlToText(hostile);
  decodeText(hostile);
  expect(performance.now() - started).toBeLessThan(2000);
});
