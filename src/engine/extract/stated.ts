import type { EmploymentType, Salary, Seniority, WorkMode } from "../../contract/index.ts";

/**
 * What one source states about one posting, before anything is read out of its text. A source fills
 * what its payload says in so many words and leaves the rest `null`; `readPosting` does the reading.
 */
export interface StatedPosting {
  /** `source:board:native id`. */
  id: string;
  source: string;
  url: string | null;
  applyUrl: string | null;
  title: string;
  company: string | null;
  /** Plain text already (`htmlToText`), `null` when there is none. */
  description: string | null;
  /** Each place as the source writes it; structured parts where it gives them apart. */
  locations: StatedLocation[];
  workMode: WorkMode | null;
  /** Where a remote job may be done from, in the source's words ("USA", "EU, UK"); `null` = not stated. */
  remoteScope: string | null;
  employmentType: EmploymentType | null;
  seniority: Seniority | null;
  /** Pay in fields. */
  salary: Salary | null;
  /** Pay in words, when the source has a field for it that is text ("£27,373 to £34,510 DOE"). */
  salaryText: string | null;
  /** Tags that the source lists as skills. */
  skills: string[];
  /** ISO 8601 UTC to the second. */
  postedAt: string | null;
  validThrough: string | null;
  language: string | null;
}

export interface StatedLocation {
  raw: string;
  city?: string | null;
  region?: string | null;
  /** As written: "DE", "Germany", "USA". */
  country?: string | null;
}
