import { useEffect, useState } from "react";
import type { RubricEvent } from "./api.ts";

export interface Grading {
  /** By posting id. */
  rubrics: ReadonlyMap<string, RubricEvent>;
  failures: ReadonlyMap<string, string>;
  progress: { done: number; total: number; failed: number } | null;
  finished: boolean;
}

const NOTHING: Grading = {
  rubrics: new Map(),
  failures: new Map(),
  progress: null,
  finished: false,
};

/** Rubrics as they arrive. The browser reconnects by itself and goes on after the last event it saw. */
export function useGrading(gradingId: string | null): Grading {
  const [grading, setGrading] = useState(NOTHING);
  useEffect(() => {
    setGrading(NOTHING);
    if (gradingId === null) return;
    const events = new EventSource(`/gradings/${encodeURIComponent(gradingId)}/events`);
    const on = <Data>(kind: string, change: (before: Grading, data: Data) => Grading) =>
      events.addEventListener(kind, (event) => {
        const data = JSON.parse((event as MessageEvent<string>).data) as Data;
        setGrading((before) => change(before, data));
      });
    on<RubricEvent>("rubric", (before, rubric) => ({
      ...before,
      rubrics: new Map(before.rubrics).set(rubric.postingId, rubric),
    }));
    on<{ postingId: string; reason: string }>("failed", (before, { postingId, reason }) => ({
      ...before,
      failures: new Map(before.failures).set(postingId, reason),
    }));
    on<NonNullable<Grading["progress"]>>("progress", (before, progress) => ({
      ...before,
      progress,
    }));
    on("done", (before) => {
      events.close();
      return { ...before, finished: true };
    });
    return () => events.close();
  }, [gradingId]);
  return grading;
}
