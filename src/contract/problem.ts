import { z } from "zod";

/** One thing that went wrong inside a larger job that went on. `message` is one sentence for a person. */
export const Problem = z.strictObject({
  kind: z.string(),
  message: z.string(),
  /** Which item: a native id, a title, a line number; absent when it concerns the whole. */
  item: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

/** Partial failure is normal: what could be read, and what could not with its reason. Nothing is dropped. */
export interface PartialResult<T> {
  items: T[];
  problems: Problem[];
}
