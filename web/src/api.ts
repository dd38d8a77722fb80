/** The HTTP API as the page uses it. Shapes are the server's own. */
import type {
  Filters,
  MatchResponse,
  Problem,
  ResumeProfile,
  Rubric,
} from "../../src/contract/index.ts";

export interface CandidateFace {
  id: string;
  resumeId: string;
  name: string | null;
  sample: boolean;
  titles: string[];
  years: number | null;
}
export type CandidateWhole = CandidateFace & ResumeProfile;

export interface BoardFace {
  source: string;
  board: string;
  origin: string;
  state: "new" | "ok" | "fault";
  fault: { kind: string; message: string } | null;
  problems: Problem[];
  livePostings: number;
  lastPolledAt: string | null;
  nextPollAt: string | null;
}
export interface Boards {
  items: BoardFace[];
  polling: { running: string[]; waiting: number };
}

/** `event: rubric` of a grading. */
export type RubricEvent = Rubric & { rank: number; score: number };

export const getBoards = () => request<Boards>("/boards");
export const getCandidates = async () =>
  (await request<{ items: CandidateFace[] }>("/candidates")).items;
export const getCandidate = (id: string) =>
  request<CandidateWhole>(`/candidates/${encodeURIComponent(id)}`);
export const addBoard = (url: string) => post<BoardFace>("/boards", { url });
export const removeSamples = () => request<unknown>("/samples", { method: "DELETE" });
export const addResumeText = (text: string) => post<CandidateWhole>("/candidates", { text });
export const matchCandidate = (candidateId: string, filters: Filters) =>
  post<MatchResponse>("/match/candidate-to-jobs", { candidateId, filters, top: 50 });
export const sendFeedback = (feedback: {
  candidateId: string;
  postingId: string;
  event: "opened" | "saved" | "dismissed" | "applied";
  rank: number;
}) => post<unknown>("/feedback", feedback);

export interface EvidenceWeek {
  week: string;
  claims: number;
  unverified: number;
}
export const getEvidenceWeeks = async () =>
  (await request<{ items: EvidenceWeek[] }>("/evidence/weeks")).items;

export interface Duplicates {
  members: string[];
  edges: { a: string; b: string; reason: string; decidedBy: "algorithm" | "user" }[];
}
export const getDuplicates = (id: string) =>
  request<Duplicates>(`/postings/${encodeURIComponent(id)}/duplicates`);
export const decideDuplicates = (a: string, b: string, decision: "same" | "different") =>
  post<Duplicates>("/duplicates", { a, b, decision });

export function addResumeFile(file: File): Promise<CandidateWhole> {
  const body = new FormData();
  body.append("file", file);
  return request<CandidateWhole>("/candidates", { method: "POST", body });
}

function post<Result>(path: string, body: object): Promise<Result> {
  return request<Result>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** @throws Error with the server's sentence */
async function request<Result>(path: string, init?: RequestInit): Promise<Result> {
  const response = await fetch(path, init).catch(() => {
    throw new Error("Rolecall does not answer. Is it still running?");
  });
  const body: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return body as Result;
  throw new Error(
    (body as { detail?: string } | null)?.detail ?? `The server answered ${response.status}.`,
  );
}
