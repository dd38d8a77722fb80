import { decodeBody } from "../../src/adapters/network/index.ts";
import { parsePayload, SourceError } from "../../src/adapters/sources/index.ts";
import { Posting } from "../../src/contract/index.ts";
import { readPosting } from "../../src/engine/extract/index.ts";
import type { Sample } from "./upstream.ts";

/** A damaged payload (bytes as a network would give them) and what must not be lost of it. */
export interface Damaged {
  kind: string;
  source: string;
  bytes: Uint8Array;
  /** Entries that are still there as entries; `null` where the damage hits the whole. */
  entries: number | null;
}

export interface Outcome {
  kind: string;
  result: "read" | "fault" | "crash" | "lost" | "invalid" | "slow";
  detail: string;
  milliseconds: number;
}

/** Wildly wrong values, each of which has been met in some feed. */
const WRONG: unknown[] = [
  null,
  42,
  -1,
  "",
  "x",
  true,
  [],
  {},
  ["a"],
  { a: { b: null } },
  1e308,
  "\u0000",
  "\ud800",
  "NaN",
  "&amp;lt;",
  "9".repeat(30),
];

export function damaged(samples: readonly Sample[], total: number, seed: number): Damaged[] {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made: Damaged[] = [];
  const kinds: ((sample: Sample) => Damaged)[] = [
    (sample) =>
      of(
        sample,
        "cut",
        sample.payload.slice(0, Math.floor(sample.payload.length * random())),
        null,
      ),
    (sample) => mutated(sample, "wrong types", random, () => pick(WRONG)),
    (sample) => mutated(sample, "nulls", random, () => null),
    (sample) => ({
      ...of(sample, "other encoding", "", sample.count),
      bytes: Buffer.from(`\ufeff${sample.payload}`, "utf16le"),
    }),
    (sample) => ({
      ...of(sample, "other encoding", "", sample.count),
      bytes: Buffer.from(sample.payload, "latin1"),
    }),
    (sample) =>
      of(
        sample,
        "HTML in place",
        pick([
          "<html><body><h1>502 Bad Gateway</h1></body></html>",
          "<!DOCTYPE html><title>Just a moment...</title>",
          "<html>".repeat(1000),
        ]),
        null,
      ),
    (sample) =>
      of(
        sample,
        "deep nesting",
        nested(sample, Math.floor(random() * 400_000), random() < 0.5),
        null,
      ),
    (sample) => of(sample, "bytes changed", scrambled(sample.payload, random), null),
  ];
  while (made.length < total - 4) {
    const kind = kinds[made.length % kinds.length] as (sample: Sample) => Damaged;
    made.push(kind(pick(samples)));
  }
  const big = samples.filter(({ source }) => source !== "telegram");
  for (let at = 0; at < 4; at++) made.push(huge(pick(big), at));
  return made;
}

function of(sample: Sample, kind: string, payload: string, entries: number | null): Damaged {
  return { kind, source: sample.source, bytes: Buffer.from(payload), entries };
}

/** Some fields of some entries replaced; the list itself stays as long as it was. */
function mutated(
  sample: Sample,
  kind: string,
  random: () => number,
  value: () => unknown,
): Damaged {
  if (!sample.entries)
    return of(
      sample,
      kind,
      sample.payload.replace(/datetime="[^"]*"/, 'datetime="null"'),
      sample.count,
    );
  const whole = JSON.parse(sample.payload) as unknown;
  for (const entry of listIn(whole, sample.entries.length)) {
    if (random() < 0.5) continue;
    const keys = Object.keys(entry);
    const key = keys[Math.floor(random() * keys.length)] ?? "id";
    entry[key] = value();
  }
  return of(sample, kind, JSON.stringify(whole), sample.count);
}

function listIn(value: unknown, length: number): Record<string, unknown>[] {
  const lists = Array.isArray(value)
    ? [value]
    : Object.values(value as object).filter(Array.isArray);
  const list = lists.find((found) => found.length >= length) ?? [];
  return list.filter(
    (entry: unknown) => typeof entry === "object" && entry !== null && !("legal" in entry),
  );
}

function nested(sample: Sample, depth: number, inside: boolean): string {
  const nest = `${"[".repeat(depth)}${"]".repeat(depth)}`;
  return inside ? sample.payload.replace(/":\s*"/, `":${nest},"x":"`) : nest;
}

function scrambled(payload: string, random: () => number): string {
  const letters = [...payload.slice(0, 200_000)];
  for (let at = 0; at < 20; at++)
    letters[Math.floor(random() * letters.length)] = String.fromCodePoint(
      Math.floor(random() * 256),
    );
  return letters.join("");
}

/** Fifty megabytes: one enormous text, many postings, spaces, or an enormous page. */
function huge(sample: Sample, at: number): Damaged {
  const size = 50_000_000;
  if (at === 0)
    return of(
      sample,
      "50 MB",
      `{"jobs":[{"id":"1","title":"x","descriptionHtml":"${"<p>word &amp; word</p>".repeat(size / 20)}"}]}`,
      null,
    );
  if (at === 1)
    return of(
      sample,
      "50 MB",
      `[${'{"id":"1","text":"x","@type":"JobPosting","title":"x"},'.repeat(size / 54)}{}]`,
      null,
    );
  if (at === 2) return of(sample, "50 MB", " ".repeat(size), null);
  return of(
    { ...sample, source: "jsonld" },
    "50 MB",
    `<html>${'<script type="application/ld+json">{"@type":"JobPosting"'.repeat(size / 56)}`,
    null,
  );
}

export function tryAll(payloads: readonly Damaged[]): Outcome[] {
  return payloads.map((payload) => {
    const started = performance.now();
    const { result, detail } = attempt(payload);
    const milliseconds = performance.now() - started;
    const slow = milliseconds > 5000;
    return {
      kind: payload.kind,
      result: slow ? "slow" : result,
      detail: `${payload.source}: ${detail}`,
      milliseconds,
    };
  });
}

function attempt({ source, bytes, entries }: Damaged): Pick<Outcome, "result" | "detail"> {
  try {
    const { items, problems } = parsePayload(source, decodeBody(bytes, null), {
      board: null,
      now: new Date(),
    });
    const seen = items.length + problems.length;
    if (seen === 0 || (entries !== null && seen !== entries))
      return { result: "lost", detail: `${seen} of ${entries}` };
    const broken = items
      .slice(0, 2000)
      .find(
        (item) =>
          !Posting.safeParse(readPosting(item)).success ||
          /:""|NaN|Invalid Date/.test(JSON.stringify(item)),
      );
    return broken
      ? { result: "invalid", detail: JSON.stringify(broken).slice(0, 300) }
      : { result: "read", detail: "" };
  } catch (error) {
    if (error instanceof SourceError && error.message)
      return { result: "fault", detail: error.message };
    return {
      result: "crash",
      detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Mulberry32: the same numbers from the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
