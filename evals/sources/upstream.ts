import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One raw payload and how many entries its publisher put into it. */
export interface Sample {
  source: string;
  set: string;
  board: string | null;
  payload: string;
  /** The publisher's own records, in order; `null` where the payload is a page. */
  entries: Record<string, unknown>[] | null;
  count: number;
}

const FOLDER =
  process.env["ROLECALL_DATA"] ?? new URL("../../../shared/data", import.meta.url).pathname;

type Row = Record<string, unknown>;

function rows(file: string): Row[] {
  const text = gunzipSync(readFileSync(join(FOLDER, file))).toString();
  return text
    .split("\n")
    .filter(Boolean)
    .map((row) => JSON.parse(row) as Row);
}

export function ashbyBoards(): Sample[] {
  return rows("ashby/boards.jsonl.gz").map(({ board, payload }) => {
    const { jobs } = payload as { jobs: Row[] };
    return {
      source: "ashby",
      set: "ashby boards",
      board: String(board),
      payload: JSON.stringify(payload),
      entries: jobs,
      count: jobs.length,
    };
  });
}

/** In arrays of a hundred, as a feed would give them. */
export function nhsArrays(): Sample[] {
  const all = rows("nhs/jobpostings.jsonl.gz").map(({ jsonld }) => jsonld as Row);
  const samples: Sample[] = [];
  for (let at = 0; at < all.length; at += 100) {
    const entries = all.slice(at, at + 100);
    samples.push({
      source: "jsonld",
      set: "nhs",
      board: null,
      payload: JSON.stringify(entries),
      entries,
      count: entries.length,
    });
  }
  return samples;
}

/** The months hold comments only: each is put into an item of the form of Algolia's. */
export function hnMonths(): Sample[] {
  return rows("hn/months.jsonl.gz").map(({ month, data }) => {
    const entries = (data as Row[]).map((comment) => ({
      id: Number(/id=(\d+)/.exec(String(comment["url"]))?.[1]),
      type: "comment",
      author: comment["user"],
      text: comment["full_html"],
    }));
    const payload = JSON.stringify({ id: 1, type: "story", children: entries });
    return {
      source: "hn",
      set: "hn months",
      board: String(month),
      payload,
      entries,
      count: entries.length,
    };
  });
}

/** The captured replies of the sources that are read, by file name. */
export function captured(): Sample[] {
  const lists: Record<string, (value: Row & Row[]) => Row[]> = {
    ashby: (value) => value["jobs"] as Row[],
    greenhouse: (value) => value["jobs"] as Row[],
    lever: (value) => value,
    workable: (value) => value["jobs"] as Row[],
    smartrecruiters: (value) => value["content"] as Row[],
    remotive: (value) => value["jobs"] as Row[],
    remoteok: (value) => value.filter((entry) => !("legal" in entry)),
    arbeitnow: (value) => value["data"] as Row[],
    jobicy: (value) => value["jobs"] as Row[],
  };
  return ["set-a", "set-b"].flatMap((set) =>
    readdirSync(join(FOLDER, "payloads", set)).flatMap((file) => {
      const [name = "", kind] = file.split(".");
      const list = kind === "json" ? lists[name] : undefined;
      if (!list) return [];
      const payload = readFileSync(join(FOLDER, "payloads", set, file), "utf8");
      const entries = list(JSON.parse(payload));
      return [
        { source: name, set: "captured", board: null, payload, entries, count: entries.length },
      ];
    }),
  );
}

export function pages(): Sample[] {
  const telegram = readdirSync(join(FOLDER, "payloads/telegram")).map((file) =>
    page("telegram", `payloads/telegram/${file}`, /data-post="/g),
  );
  const careers = readdirSync(join(FOLDER, "payloads/career-pages")).map((file) =>
    page("jsonld", `payloads/career-pages/${file}`, /"@type":\s*"JobPosting"/g),
  );
  return [...telegram, ...careers];
}

function page(source: string, file: string, mark: RegExp): Sample {
  const payload = readFileSync(join(FOLDER, file), "utf8");
  return {
    source,
    set: "pages",
    board: null,
    payload,
    entries: null,
    count: payload.match(mark)?.length ?? 0,
  };
}
