import { expect, test } from "vitest";
import { readHeader } from "./hn-header.ts";

test.each([
  [
    "Quark | Senior Rust Engineer | Hamburg, Germany | ONSITE | Full-time | €90k",
    "Quark",
    "Senior Rust Engineer",
    ["Hamburg, Germany"],
    "onsite",
  ],
  [
    "Quark (https://quark.example, YC W12) | Remote (US) | Designer",
    "Quark",
    "Designer",
    ["Remote (US)"],
    "remote",
  ],
  ["Quark - Oslo - Backend Developers - Full time", "Quark", "Backend Developers", ["Oslo"], null],
  ["London UK - Quark - http://quark.example", "Quark", null, ["London UK"], null],
  [
    "Quark | Berlin or REMOTE | Several roles",
    "Quark",
    "Several roles",
    ["Berlin or REMOTE"],
    null,
  ],
  [
    "Quark | Hybrid (Paris) | Data Scientist | VISA",
    "Quark",
    "Data Scientist",
    ["Hybrid (Paris)"],
    "hybrid",
  ],
  ["Quark (Toronto) - Full-time", "Quark", null, ["Toronto"], null],
  ["We are three people who build boats and need a fourth.", null, null, [], null],
])("%j", (header, company, title, places, workMode) => {
  const read = readHeader(header);
  expect({
    company: read.company,
    title: read.title,
    places: read.locations.map(({ raw }) => raw),
    workMode: read.workMode,
  }).toEqual({
    company,
    title: title ?? header,
    places,
    workMode,
  });
});

test("a long line becomes a title that ends at a word", () => {
  const { title } = readHeader("word ".repeat(200));
  expect(title.length).toBeLessThanOrEqual(150);
  expect(title.endsWith("word")).toBe(true);
});

test.each(["a", " ", "|", " - ", "(", "remote ", "1", "https://"])(
  "600 kB of %j is no trouble",
  (piece) => {
    const started = performance.now();
    readHeader(piece.repeat(600_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(500);
  },
);
