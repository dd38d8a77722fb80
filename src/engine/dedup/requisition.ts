/** The employer's own number of a job, out of any address that shows it. */
import type { DedupPosting } from "./posting.ts";
import { lookup } from "./words.ts";

export interface Requisition {
  /** Applicant tracking system. */
  ats: string;
  /** The employer's account there; `null` when ids are unique in the whole system. */
  account: string | null;
  id: string;
  /** Account slug as the address shows it, also where ids are global: another name of the employer. */
  board: string | null;
}

/** Requisitions that the posting's addresses and id show; empty when none is recognised. Never throws. */
export function requisitionsOf(posting: DedupPosting): Requisition[] {
  const found = [posting.url, posting.applyUrl].flatMap((address) =>
    address ? requisitionIn(address) : [],
  );
  const native = found.length ? [] : fromId(posting);
  return [...found, ...native].filter(
    (one, index, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );
}

export function keyOf({ ats, account, id }: Requisition): string {
  return `${ats}:${account ? `${account}|` : ""}${id}`;
}

/** "other" when both stand on one system (and account) under different numbers. */
export function compareRequisitions(
  a: readonly Requisition[],
  b: readonly Requisition[],
): "same" | "other" | "unknown" {
  let comparable = false;
  for (const one of a)
    for (const other of b) {
      if (one.ats !== other.ats || one.account !== other.account) continue;
      if (one.id === other.id) return "same";
      comparable = true;
    }
  return comparable ? "other" : "unknown";
}

/** The address without what only tells where the click came from: lower-case host, no fragment, no tracking. */
export function canonicalAddress(address: string): string | null {
  const url = parse(address);
  if (!url) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = kept.map(([name, value]) => `${name}=${value}`).join("&");
  const path = url.pathname.replace(/\/(?:apply|application)?\/?$/, "");
  return `${url.hostname.replace(/^www\./, "")}${path}${query ? `?${query}` : ""}`;
}

/**
 * The canonical address where its path looks like one job's own page (a number, a long slug), else `null`: many
 * postings of a small company show its list of jobs.
 */
export function ownPage(address: string): string | null {
  const canonical = canonicalAddress(address);
  const path = canonical?.slice(canonical.indexOf("/")) ?? "";
  return canonical?.includes("/") && /\d{4}|[^/]{24}/.test(path) ? canonical : null;
}

/** "acme" of careers.acme.com; `null` for hosts of job boards and tracking systems. */
export function ownDomain(address: string): string | null {
  const host = parse(address)?.hostname ?? "";
  const labels = host.split(".");
  const label = labels.at(/^(?:co|com|org|ac|gov)$/.test(labels.at(-2) ?? "") ? -3 : -2);
  return !label || label.length < 3 || NOT_EMPLOYERS.has(label) ? null : label;
}

function requisitionIn(address: string): Requisition[] {
  const url = parse(address);
  if (!url) return [];
  const where = `${url.hostname}${url.pathname}`;
  for (const { ats, pattern, global } of PATTERNS) {
    const { account = null, id } = pattern.exec(where)?.groups ?? {};
    const number = id ?? null;
    if (number) return [requisition(ats, account, number, global === true)];
  }
  for (const [parameter, ats, host] of PARAMETERS) {
    const id = url.searchParams.get(parameter);
    if (!id || id.length > 80 || (host && !url.hostname.endsWith(host))) continue;
    const board = url.searchParams.get("for") ?? (host ? url.hostname.split(".")[0] : null);
    return [requisition(ats, board ?? null, id, GLOBAL.has(ats))];
  }
  return [];
}

/** Ids are `source:board:native`; only a tracking system's own id counts. */
function fromId({ id, source }: DedupPosting): Requisition[] {
  const [first, board, ...rest] = id.slice(0, 500).split(":");
  const ats =
    source
      .slice(0, 100)
      .toLowerCase()
      .split(/[^a-z]/)[0] ?? "";
  const native = rest.join(":");
  if (!board || !NATIVE_IDS[ats]?.test(native) || first?.toLowerCase() !== source.toLowerCase())
    return [];
  return [requisition(ats, board, native, GLOBAL.has(ats))];
}

function requisition(ats: string, board: string | null, id: string, global: boolean): Requisition {
  const account = board ? decode(board).toLowerCase() : null;
  return { ats, account: global ? null : account, id: tidy(decode(id)), board: account };
}

/** Workday writes R123-1 for another posting of requisition R123. */
function tidy(id: string): string {
  const lower = id.toLowerCase();
  return /\d{4}.*-\d{1,2}$/.test(lower.slice(-24)) ? lower.replace(/-\d{1,2}$/, "") : lower;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(address: string): URL | null {
  return address.length > 4000 || !URL.canParse(address) ? null : new URL(address);
}

const UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** Read from each system's public addresses. Host and path; `global`: ids never repeat between accounts. */
const PATTERNS: readonly { ats: string; pattern: RegExp; global?: true }[] = [
  {
    ats: "greenhouse",
    global: true,
    pattern:
      /^(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io\/(?:v1\/boards\/)?(?<account>[^/]+)\/jobs\/(?<id>\d+)/i,
  },
  {
    ats: "ashby",
    global: true,
    pattern: new RegExp(`^(?:jobs|api)\\.ashbyhq\\.com/(?<account>[^/]+)/(?<id>${UUID})`, "i"),
  },
  {
    ats: "lever",
    global: true,
    pattern: new RegExp(
      `^(?:jobs|api)(?:\\.eu)?\\.lever\\.co/(?:v0/postings/)?(?<account>[^/]+)/(?<id>${UUID})`,
      "i",
    ),
  },
  {
    ats: "workday",
    pattern:
      /^(?<account>[^./]+)\.(?:wd\d+\.)?myworkdayjobs(?:-impl)?\.com\/(?:[^?]*\/)?job\/(?:[^?]*_)(?<id>[a-z0-9-]*\d[a-z0-9-]*)(?:\/apply.*)?\/?$/i,
  },
  {
    ats: "workday",
    pattern:
      /^wd\d+\.myworkdaysite\.com\/(?:[^?/]*\/)?recruiting\/(?<account>[^/]+)\/(?:[^?]*_)(?<id>[a-z0-9-]*\d[a-z0-9-]*)(?:\/apply.*)?\/?$/i,
  },
  {
    ats: "workable",
    global: true,
    pattern: /^apply\.workable\.com\/(?:(?<account>[^/]+)\/)?j\/(?<id>[0-9a-z]{8,12})/i,
  },
  {
    ats: "workable",
    global: true,
    pattern: /^(?<account>[^.]+)\.workable\.com\/j(?:obs)?\/(?<id>[0-9a-z]{6,12})/i,
  },
  {
    ats: "smartrecruiters",
    global: true,
    pattern:
      /^(?:jobs|careers|api)\.smartrecruiters\.com\/(?:v1\/companies\/)?(?:oneclick-ui\/company\/)?(?<account>[^/]+)\/(?:postings\/|publication\/)?(?<id>\d{9,}|[0-9a-f-]{36})/i,
  },
  { ats: "icims", pattern: /^(?<account>[^.]+)\.icims\.com\/jobs\/(?<id>\d+)/i },
  {
    ats: "bamboohr",
    pattern:
      /^(?<account>[^.]+)\.bamboohr\.com\/(?:careers|jobs\/view\.php|hiring\/jobs)\/?(?<id>\d+)/i,
  },
  {
    ats: "jobvite",
    global: true,
    pattern:
      /^(?:jobs|app)\.jobvite\.com\/(?:[^/]+\/)?(?<account>[^/]+)\/job\/(?<id>o[0-9a-z]{6,10})/i,
  },
  {
    ats: "jobvite",
    global: true,
    pattern: /^jobs\.jobvite\.com\/(?<account>[^/]+)\/job\/(?<id>o[0-9a-z]{6,10})/i,
  },
  { ats: "recruitee", pattern: /^(?<account>[^.]+)\.recruitee\.com\/o\/(?<id>[^/]+)/i },
  {
    ats: "personio",
    pattern: /^(?<account>[^.]+)\.jobs\.personio\.(?:de|com|es|fr|it|nl)\/job\/(?<id>\d+)/i,
  },
  {
    ats: "teamtailor",
    pattern:
      /^(?<account>[^.]+)(?:\.[a-z]{2,3})?\.teamtailor\.com\/(?:[a-z-]{2,7}\/)?jobs\/(?<id>\d+)/i,
  },
  { ats: "breezy", pattern: /^(?<account>[^.]+)\.breezy\.hr\/p\/(?<id>[0-9a-f]{12})/i },
  {
    ats: "rippling",
    global: true,
    pattern: new RegExp(
      `^ats\\.rippling\\.com/(?:[a-z-]{2,7}/)?(?<account>[^/]+)/jobs/(?<id>${UUID})`,
      "i",
    ),
  },
  {
    ats: "oracle",
    pattern:
      /^(?<account>[^.]+)\.fa(?:\.[a-z0-9]+)?\.(?:ocs\.)?oraclecloud\.com\/hcmui\/candidateexperience\/[^?]*\/job\/(?<id>\d+)/i,
  },
  {
    ats: "successfactors",
    pattern: /^(?<account>jobs\.[^/]+|careers\.[^/]+)\/job\/[^/]+\/(?<id>\d{6,})/i,
  },
  {
    ats: "pinpoint",
    pattern: new RegExp(
      `^(?<account>[^.]+)\\.pinpointhq\\.com/(?:[a-z]{2}/)?(?:postings|jobs)/(?<id>${UUID}|\\d+)`,
      "i",
    ),
  },
  {
    ats: "comeet",
    pattern:
      /^www\.comeet\.com\/jobs\/(?<account>[^/]+)\/[^/]+\/[^/]+\/(?<id>[0-9a-z]{2}\.[0-9a-z]{3})/i,
  },
  { ats: "join", pattern: /^join\.com\/companies\/(?<account>[^/]+)\/(?<id>\d+)/i },
  {
    ats: "paylocity",
    global: true,
    pattern: /^recruiting\.paylocity\.com\/(?:[^?]*\/)?(?:details|jobs\/details)\/(?<id>\d+)/i,
  },
  { ats: "jazzhr", pattern: /^(?<account>[^.]+)\.applytojob\.com\/apply\/(?<id>[0-9a-z]{8,12})/i },
  { ats: "eightfold", pattern: /^(?<account>[^.]+)\.eightfold\.ai\/careers\/job\/(?<id>\d+)/i },
  {
    ats: "avature",
    pattern: /^(?<account>[^.]+)\.avature\.net\/[^?]*\/jobdetail\/[^?/]*\/(?<id>\d+)/i,
  },
  {
    ats: "metacareers",
    global: true,
    pattern: /^(?:www\.)?metacareers\.com\/(?:v2\/)?jobs\/(?<id>\d{8,})/i,
  },
  { ats: "apple", global: true, pattern: /^jobs\.apple\.com\/[^/]+\/details\/(?<id>\d{6,})/i },
  {
    ats: "microsoft",
    global: true,
    pattern: /^jobs\.careers\.microsoft\.com\/(?:[^?]*\/)?job\/(?<id>\d{5,})/i,
  },
  {
    ats: "amazon",
    global: true,
    pattern: /^(?:www\.)?amazon\.jobs\/(?:[a-z-]+\/)?jobs\/(?<id>\d+)/i,
  },
  {
    ats: "google",
    global: true,
    pattern:
      /^(?:www\.google\.com\/about\/careers\/applications|careers\.google\.com)\/jobs\/results\/(?<id>\d{8,})/i,
  },
  {
    ats: "nhs",
    global: true,
    pattern: /^(?:www\.)?jobs\.nhs\.uk\/(?:xi\/vacancy\/|candidate\/jobadvert\/)(?<id>[0-9a-z-]+)/i,
  },
];

/** Systems that show the number only in the query: on any host, or on their own where the third part says so. */
const PARAMETERS: readonly (readonly [parameter: string, ats: string, host?: string])[] = [
  ["gh_jid", "greenhouse"],
  ["ashby_jid", "ashby"],
  ["token", "greenhouse", "greenhouse.io"],
  ["j", "jobvite", "jobvite.com"],
  ["jvi", "jobvite"],
  ["id", "bamboohr", "bamboohr.com"],
  ["job", "taleo", "taleo.net"],
  ["opportunityId", "ultipro", "ultipro.com"],
  ["career_job_req_id", "successfactors"],
  ["jobId", "adp", "adp.com"],
  ["JobPosting", "dayforce", "dayforcehcm.com"],
];

const GLOBAL = new Set(PATTERNS.filter(({ global }) => global).map(({ ats }) => ats));

/** Systems whose own ids have one known form; others' are left to their addresses. */
const NATIVE_IDS = lookup({
  ashby: new RegExp(`^${UUID}$`, "i"),
  lever: new RegExp(`^${UUID}$`, "i"),
  greenhouse: /^\d{5,12}$/,
  smartrecruiters: /^\d{12,18}$/,
  workable: /^[0-9a-f]{10}$/i,
});

const TRACKING =
  /^(?:utm_.*|gh_src|gclid|fbclid|msclkid|dclid|mc_[ce]id|ref|referrer|referer|src|source|lever-(?:source|origin)(?:\[\])?|trk.*|trackingid|refid|ss|oga|iis|iisn|jobboard|campaign.*|mobile|needsredirect|jr_id|t|__jvst|__jvsd|_hs.*|si|igshid|spm|yclid|s)$/i;

const NOT_EMPLOYERS = new Set(
  (
    "greenhouse ashbyhq lever myworkdayjobs myworkdaysite workable smartrecruiters icims bamboohr jobvite recruitee personio " +
    "teamtailor breezy rippling oraclecloud taleo pinpointhq comeet join paylocity applytojob ultipro eightfold avature " +
    "linkedin indeed glassdoor ziprecruiter monster stepstone xing reed totaljobs adzuna jooble talent simplyhired dice " +
    "wellfound angel remoteok remotive weworkremotely himalayas jobicy arbeitnow otta builtin simplify ycombinator github " +
    "google bit tinyurl goo nhs gov telegram reddit facebook twitter example"
  ).split(" "),
);
