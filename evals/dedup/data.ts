/** Reads the development data; nothing of it is kept in the repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const FOLDER = process.env["ROLECALL_DATA"] ?? join(import.meta.dirname, "../../../shared/data");

export interface ListRecord {
  rid: string;
  source: string;
  company: string;
  title: string;
  location: string | null;
}

export interface ListCluster {
  ats_key: string;
  rids: string[];
  cross_source: boolean;
}

/** Records of five public lists, without addresses: those contain the label. */
export const readListRecords = () => readLines<ListRecord>("dedup/records.jsonl");
export const readListClusters = () => readLines<ListCluster>("dedup/clusters.jsonl");

/** Only for the measure of requisition keys and for telling true pairs from others; no algorithm reads it. */
export const readListLabels = () =>
  new Map(
    readLines<{ rid: string; ats_key: string; url: string }>("dedup/urls.jsonl").map((row) => [
      row.rid,
      row,
    ]),
  );

export interface AshbyBoard {
  board: string;
  payload: {
    jobs: {
      id: string;
      title: string;
      department?: string;
      team?: string;
      employmentType?: string;
      location?: string;
      isRemote?: boolean | null;
      publishedAt?: string;
      jobUrl: string;
      descriptionPlain?: string;
    }[];
  };
}

export const readAshby = () => readLines<AshbyBoard>("ashby/boards.jsonl.gz");

export interface NhsRow {
  id: string;
  jsonld: {
    title: string;
    description: string;
    datePosted?: string;
    url?: string;
    employmentType?: string;
    hiringOrganization?: { name?: string };
    jobLocation?: { address?: { addressLocality?: string } };
    baseSalary?: { value?: { minValue?: string; maxValue?: string } };
  };
}

export const readNhs = () => readLines<NhsRow>("nhs/jobpostings.jsonl.gz");

function readLines<T>(path: string): T[] {
  const bytes = readFileSync(join(FOLDER, path));
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T);
}
