import type { FilterName, Filters, Hidden } from "../../contract/index.ts";
import type { FilterFacts } from "./facts.ts";
import { compileFilters, type Ladder, type Passing } from "./filters.ts";
import { type LevelCount, NEVER, type Widening, widen } from "./relax.ts";

/** What filters ask of each slot, one small number a filter. */
export interface Columns {
  set(slot: number, facts: FilterFacts): void;
  copy(from: number, to: number): void;
  judge(
    slots: { used: number; live: Uint8Array },
    asked: { filters: Filters; now: Date; atLeast: number },
  ): Judgement;
}

export interface Judgement {
  /** Slots that are to be searched, in order. */
  slots: Uint32Array;
  /** Those of them that need no relaxation, when there is any: few, and never to be crowded out. */
  unrelaxed: Uint32Array;
  passing: number;
  hidden: Hidden[];
  relaxed: Widening["relaxed"];
  /** Filters that the slot passes only since they were relaxed, and those it says nothing about. */
  notes(slot: number): { relaxed: FilterName[]; unstated: FilterName[] };
}

/** Nearly every posting has a moment of its own: it stands in a column of numbers instead. */
type KeyedFilter = Exclude<FilterName, "maxAgeDays">;

/** The part of the facts that a filter reads, as a key: slots of one key share one verdict. */
const KEYS: Readonly<Record<KeyedFilter, (facts: FilterFacts) => string>> = {
  needsVisa: ({ visa }) => visa,
  countries: ({ places }) => JSON.stringify(places),
  workModes: ({ workMode }) => workMode ?? "",
  salaryMin: ({ pay }) => (pay ? `${pay.min} ${pay.max}` : ""),
  seniority: ({ seniority }) => seniority ?? "",
  employmentTypes: ({ employmentType }) => employmentType ?? "",
  excludeCompanies: ({ company }) => company ?? "",
  languages: ({ language }) => language ?? "",
};
const NAMES = Object.keys(KEYS) as KeyedFilter[];

interface Column {
  ids: Map<string, number>;
  /** For each id, the facts of one posting that has it. */
  examples: FilterFacts[];
  idOf: Uint32Array;
}

/** Every filter is judged once for each distinct value, then looked up for each slot. */
export function createColumns(): Columns {
  const columns = Object.fromEntries(
    NAMES.map((name) => [name, { ids: new Map(), examples: [], idOf: new Uint32Array(1024) }]),
  ) as unknown as Record<KeyedFilter, Column>;
  let moments = new Float64Array(1024);
  return {
    set(slot, facts) {
      for (const name of NAMES) setId(columns[name], slot, KEYS[name](facts), facts);
      if (slot >= moments.length) {
        const longer = new Float64Array(2 * slot);
        longer.set(moments);
        moments = longer;
      }
      moments[slot] = facts.postedAt ?? Number.NaN;
    },
    copy(from, to) {
      for (const name of NAMES) columns[name].idOf[to] = columns[name].idOf[from] ?? 0;
      moments[to] = moments[from] ?? Number.NaN;
    },
    judge(slots, { filters, now, atLeast }) {
      const ladders = compileFilters(filters, now);
      const strict = filters.strict === true;
      const tables = ladders.map((ladder) =>
        ladder.name === "maxAgeDays"
          ? readMoments(ladder, moments.subarray(0, slots.used), strict)
          : readTable(ladder, columns[ladder.name], strict),
      );
      return judge(slots, ladders, tables, atLeast);
    },
  };
}

function setId(column: Column, slot: number, key: string, facts: FilterFacts): void {
  let id = column.ids.get(key);
  if (id === undefined) {
    id = column.examples.length;
    column.ids.set(key, id);
    column.examples.push(facts);
  }
  if (slot >= column.idOf.length) {
    const longer = new Uint32Array(2 * slot);
    longer.set(column.idOf);
    column.idOf = longer;
  }
  column.idOf[slot] = id;
}

/** One ladder's verdicts by value, and which value each slot has; `null`: verdicts are by slot. */
interface Table {
  idOf: Uint32Array | null;
  levels: Uint8Array;
  asAsked(slot: number): Passing;
}

function readTable(ladder: Ladder, { idOf, examples }: Column, strict: boolean): Table {
  const levels = Uint8Array.from(examples, (facts) => levelOf(ladder, facts, strict));
  return {
    idOf,
    levels,
    asAsked(slot) {
      const facts = examples[idOf[slot] ?? 0];
      return facts ? (ladder.rungs[0]?.passes(facts) ?? "yes") : "yes";
    },
  };
}

function readMoments(ladder: Ladder, moments: Float64Array, strict: boolean): Table {
  const facts: FilterFacts = { ...NOTHING };
  const levels = new Uint8Array(moments.length);
  const at = (slot: number) => {
    const moment = moments[slot] ?? Number.NaN;
    facts.postedAt = Number.isNaN(moment) ? null : moment;
    return facts;
  };
  for (let slot = 0; slot < moments.length; slot++)
    levels[slot] = levelOf(ladder, at(slot), strict);
  return { idOf: null, levels, asAsked: (slot) => ladder.rungs[0]?.passes(at(slot)) ?? "yes" };
}

const NOTHING: FilterFacts = {
  visa: "unstated",
  places: { countries: [], incomplete: true, remote: false, remoteCountries: null },
  workMode: null,
  pay: null,
  seniority: null,
  employmentType: null,
  postedAt: null,
  company: null,
  language: null,
};

/** The first rung that lets a posting through. */
function levelOf({ rungs }: Ladder, facts: FilterFacts, strict: boolean): number {
  for (let level = 0; level < rungs.length; level++) {
    const passing = rungs[level]?.passes(facts);
    if (passing === "yes" || (passing === "unknown" && !strict)) return level;
  }
  return NEVER;
}

function judge(
  { used, live }: { used: number; live: Uint8Array },
  ladders: readonly Ladder[],
  tables: readonly Table[],
  atLeast: number,
): Judgement {
  const radix = ladders.map(({ rungs }) => rungs.length);
  const bucketCount = radix.reduce((product, size) => product * size, 1);
  const counts = new Uint32Array(bucketCount);
  const hidden = new Uint32Array(ladders.length);
  const bucketOf = new Int32Array(used);
  for (let slot = 0; slot < used; slot++) {
    let bucket = live[slot] === 1 ? 0 : -1;
    for (let at = 0; at < tables.length && live[slot] === 1; at++) {
      const table = tables[at];
      const level = table ? levelAt(table, slot) : 0;
      if (level > 0) hidden[at] = (hidden[at] ?? 0) + 1;
      bucket = level === NEVER || bucket < 0 ? -1 : bucket * (radix[at] ?? 1) + level;
    }
    bucketOf[slot] = bucket;
    if (bucket >= 0) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const levelCounts = readBuckets(counts, radix);
  const { rungs, relaxed } = widen(ladders, levelCounts, atLeast);
  const open = new Uint8Array(bucketCount);
  for (const { bucket, levels } of levelCounts)
    if (levels.every((level, at) => level <= (rungs[at] ?? 0))) open[bucket] = 1;
  return {
    slots: openSlots(bucketOf, open),
    unrelaxed: relaxed.length > 0 ? openSlots(bucketOf, Uint8Array.of(1)) : new Uint32Array(),
    passing: counts[0] ?? 0,
    hidden: ladders
      .map(({ name }, at) => ({ constraint: name, count: hidden[at] ?? 0 }))
      .filter(({ count }) => count > 0),
    relaxed,
    notes: (slot) => notesOf(slot, ladders, tables),
  };
}

function levelAt({ idOf, levels }: Table, slot: number): number {
  return levels[idOf === null ? slot : (idOf[slot] ?? 0)] ?? 0;
}

function readBuckets(
  counts: Uint32Array,
  radix: readonly number[],
): (LevelCount & { bucket: number })[] {
  const found: (LevelCount & { bucket: number })[] = [];
  counts.forEach((count, bucket) => {
    if (count === 0) return;
    const levels = new Array<number>(radix.length).fill(0);
    let rest = bucket;
    for (let at = radix.length - 1; at >= 0; at--) {
      levels[at] = rest % (radix[at] ?? 1);
      rest = Math.floor(rest / (radix[at] ?? 1));
    }
    found.push({ bucket, levels, count });
  });
  return found;
}

function openSlots(bucketOf: Int32Array, open: Uint8Array): Uint32Array {
  const slots = new Uint32Array(bucketOf.length);
  let count = 0;
  for (let slot = 0; slot < bucketOf.length; slot++) {
    const bucket = bucketOf[slot] ?? -1;
    if (bucket >= 0 && open[bucket] === 1) slots[count++] = slot;
  }
  return slots.subarray(0, count);
}

function notesOf(
  slot: number,
  ladders: readonly Ladder[],
  tables: readonly Table[],
): { relaxed: FilterName[]; unstated: FilterName[] } {
  const relaxed: FilterName[] = [];
  const unstated: FilterName[] = [];
  ladders.forEach(({ name }, at) => {
    const table = tables[at];
    if (!table) return;
    if (levelAt(table, slot) > 0) relaxed.push(name);
    if (table.asAsked(slot) === "unknown") unstated.push(name);
  });
  return { relaxed, unstated };
}
