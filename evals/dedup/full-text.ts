/** Ashby and NHS postings with copies made by edits and siblings made by hard negatives. Synthetic: the edits are ours. */
import { type DedupPosting, findDuplicates } from "../../src/engine/dedup/index.ts";
import { BASELINES } from "./baselines.ts";
import { readAshby, readNhs } from "./data.ts";
import { EDITS, type Operator, UNSEEN_EDITS } from "./edits.ts";
import { agreement, f1, share } from "./measures.ts";
import { NEGATIVES, type NegativePair, UNSEEN_NEGATIVES } from "./negatives.ts";
import { createRandom, type Random } from "./random.ts";

interface Made {
  posting: DedupPosting;
  truth: string;
  /** Id of the posting it is a copy or a sibling of. */
  of: string | null;
  operator: string | null;
  kind: "base" | "copy" | "sibling";
}

/** @param half 0 was looked at while tuning; 1 has other postings, other seeds and further operators */
export function measureFullText(half: 0 | 1, count: number, showMisses: boolean): void {
  const random = createRandom(half ? 90_210 : 1);
  const edits = half ? { ...EDITS, ...UNSEEN_EDITS } : EDITS;
  const negatives = half ? { ...NEGATIVES, ...UNSEEN_NEGATIVES } : NEGATIVES;
  const made = random.shuffle(
    bases(half, count, random).flatMap((base) => make(base, edits, negatives, random)),
  );
  console.log(`\n${half ? "Reporting" : "Tuning"} half: ${made.length} postings`);
  const postings = made.map(({ posting }) => posting);
  const truth = new Map(made.map(({ posting, truth }) => [posting.id, truth]));
  const started = performance.now();
  const found = new Map(findDuplicates(postings).map(({ id, cluster }) => [id, cluster]));
  console.log(
    `Rolecall: ${Math.round(postings.length / ((performance.now() - started) / 1000))} postings a second`,
  );
  report("Rolecall", truth, found, made);
  perOperator(made, found);
  if (showMisses) showFaults(made, found);
  if (half)
    for (const [name, baseline] of Object.entries(BASELINES))
      report(name, truth, baseline(postings), made);
}

function report(
  name: string,
  truth: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  made: readonly Made[],
): void {
  const { pairs, bcubed } = agreement(truth, found);
  const siblings = made.filter(({ kind }) => kind === "sibling");
  const merged = siblings.filter(
    ({ posting, of }) => found.get(posting.id) === found.get(of ?? ""),
  );
  console.log(
    `| ${name} | F1 ${f1(pairs).toFixed(4)} | B³ ${bcubed.f1.toFixed(4)} | pairs wrong ${share(pairs.wrong, pairs.right + pairs.wrong)} | siblings merged ${share(merged.length, siblings.length)} | recall ${share(pairs.right, pairs.right + pairs.missed)} |`,
  );
}

function perOperator(made: readonly Made[], found: ReadonlyMap<string, string>): void {
  for (const kind of ["copy", "sibling"] as const) {
    const rows = made.filter((one) => one.kind === kind);
    for (const operator of [...new Set(rows.map((one) => one.operator))].sort()) {
      const own = rows.filter((one) => one.operator === operator);
      const joined = own.filter(({ posting, of }) => found.get(posting.id) === found.get(of ?? ""));
      console.log(
        `  ${kind === "copy" ? "found " : "merged"} ${operator}: ${share(joined.length, own.length)}`,
      );
    }
  }
}

function showFaults(made: readonly Made[], found: ReadonlyMap<string, string>): void {
  const byId = new Map(made.map((one) => [one.posting.id, one]));
  const label = ({ posting, operator }: Made) =>
    `[${operator}] ${posting.company} | ${posting.title} | ${posting.locations?.[0]?.raw} | ${posting.id}`;
  for (const one of made) {
    const base = byId.get(one.of ?? "");
    const joined = base && found.get(one.posting.id) === found.get(base.posting.id);
    if (base && joined !== (one.kind === "copy")) {
      const [alone] = findDuplicates([one.posting, base.posting]).slice(1);
      const pair =
        alone?.cluster === one.posting.id ||
        findDuplicates([one.posting, base.posting])[0]?.cluster === base.posting.id
          ? "joined alone"
          : "apart alone";
      console.log(`    ${one.kind} (${pair}): ${label(one)}  <>  ${label(base)}`);
    }
  }
  const groups = Map.groupBy(made, ({ posting }) => found.get(posting.id) ?? "");
  for (const group of groups.values()) {
    const first = group.find(({ kind }) => kind === "base") ?? group[0];
    const strange = group.find(
      (one) => first && one.truth !== first.truth && one.of !== first.posting.id,
    );
    if (first && strange) console.log(`    strangers: ${label(first)}  <>  ${label(strange)}`);
  }
}

/** One posting as it is, two copies, one sibling (itself copied once). */
function make(
  base: DedupPosting,
  edits: Record<string, Operator>,
  negatives: Record<string, NegativePair>,
  random: Random,
): Made[] {
  const siblings = random.next() < 0.6 ? sibling(base, negatives, random) : null;
  const own = siblings?.pair[0] ?? base;
  const made: Made[] = [{ posting: own, truth: base.id, of: null, operator: null, kind: "base" }];
  const names = random
    .shuffle(Object.keys(edits).filter((name) => tells(name, siblings?.name)))
    .slice(0, random.pick([1, 2, 2, 3]));
  for (const name of names) made.push(copy(own, name, edits, base.id, random));
  if (siblings) {
    const id = `${base.id}#other`;
    const onAts = random.next() < 0.3;
    const posting = {
      ...siblings.pair[1],
      id,
      source: onAts || siblings.name === "requisition" ? base.source : "jobboard",
      url: siblings.name === "requisition" ? (siblings.pair[1].url ?? null) : null,
    };
    made.push({ posting, truth: id, of: base.id, operator: siblings.name, kind: "sibling" });
  }
  return made;
}

function copy(
  own: DedupPosting,
  name: string,
  edits: Record<string, Operator>,
  truth: string,
  random: Random,
): Made {
  const changed = edits[name]?.(own, random) ?? own;
  const source = random.pick(["jobboard", "adboard", "aggregator", "telegram"]);
  const posting = { ...changed, id: `${truth}~${name}`, source, url: null };
  return { posting, truth, of: truth, operator: name, kind: "copy" };
}

function sibling(base: DedupPosting, negatives: Record<string, NegativePair>, random: Random) {
  for (const name of random.shuffle(Object.keys(negatives))) {
    const pair = negatives[name]?.(base, random);
    if (pair) return { name, pair };
  }
  return null;
}

/** A copy that has lost what alone tells the posting from its sibling could be of either: not asked for. */
function tells(edit: string, sibling: string | undefined): boolean {
  if (sibling === "requisition") return false;
  return (
    !sibling?.includes("in text") ||
    [
      "verbatim",
      "reordered",
      "markup lost",
      "signs changed",
      "employer's other name",
      "title decorated",
      "place rewritten",
      "board's frame",
    ].includes(edit)
  );
}

/** Whole boards, so that employers' boilerplate is there; one posting for a title of an employer. */
function bases(half: 0 | 1, count: number, random: Random): DedupPosting[] {
  const boards = random.shuffle(readAshby().filter((_, index) => index % 2 === half));
  const ashby = distinct(
    boards.flatMap(({ board, payload }) =>
      payload.jobs.slice(0, 40).map((job) => fromAshby(board, job)),
    ),
  );
  const nhs = distinct(
    readNhs()
      .filter((_, index) => index % 2 === half)
      .map(fromNhs),
  );
  return [...ashby.slice(0, count / 2), ...random.shuffle(nhs).slice(0, count / 2)].filter(
    ({ description }) => (description ?? "").length > 400,
  );
}

function distinct(postings: readonly DedupPosting[]): DedupPosting[] {
  const known = new Set<string>();
  return postings.filter(({ company, title }) => {
    const key = `${company}|${title.toLowerCase().replace(/[^a-z]/g, "")}`;
    return !known.has(key) && known.add(key);
  });
}

function fromAshby(
  board: string,
  job: ReturnType<typeof readAshby>[number]["payload"]["jobs"][number],
): DedupPosting {
  const raw = job.location?.trim();
  return {
    id: `ashby:${board}:${job.id}`,
    source: "ashby",
    company: board,
    title: job.title.trim(),
    url: job.jobUrl,
    description: job.descriptionPlain ?? null,
    locations: raw ? [{ raw, city: null, region: null, country: null }] : [],
    workMode: job.isRemote ? "remote" : null,
    postedAt: job.publishedAt ? new Date(job.publishedAt).toISOString() : null,
  };
}

function fromNhs({ id, jsonld }: ReturnType<typeof readNhs>[number]): DedupPosting {
  const city = jsonld.jobLocation?.address?.addressLocality;
  return {
    id: `nhs:uk:${id}`,
    source: "nhs",
    company: jsonld.hiringOrganization?.name ?? null,
    title: jsonld.title,
    url: jsonld.url ?? null,
    description: plainText(jsonld.description),
    locations: city ? [{ raw: city, city, region: null, country: "GB" }] : [],
    postedAt: jsonld.datePosted ? new Date(jsonld.datePosted).toISOString() : null,
  };
}

function plainText(escaped: string): string {
  const entities: Record<string, string> = {
    lt: "<",
    gt: ">",
    amp: "&",
    quot: '"',
    nbsp: " ",
    "#39": "'",
    rsquo: "’",
    pound: "£",
  };
  const once = (text: string) =>
    text.replace(
      /&(#?\w+);/g,
      (whole, name: string) => entities[name] ?? (name.startsWith("#") ? " " : whole),
    );
  return once(once(escaped))
    .replace(/<(?:br|\/p|\/li|\/h\d)[^>]*>/gi, "\n")
    .replace(/<[^>]{0,300}>/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/\n\s*\n+/g, "\n")
    .trim();
}
