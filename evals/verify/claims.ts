/** Claims with labels, made from real resumes by rule and seed. */
import type { Resume } from "./data.ts";
import { FALSEHOODS } from "./falsehoods.ts";
import { chance } from "./random.ts";
import { type Maker, TRUTHS } from "./truths.ts";

export interface Claim {
  kind: string;
  label: boolean;
  quote: string;
  resume: string;
  resumeId: string;
}

/** At most one claim of each kind for each resume. */
export function* makeClaims(resumes: readonly Resume[]): Generator<Claim> {
  for (const [index, resume] of resumes.entries()) {
    const others = [1, 2, 3, 4, 5]
      .map((step) => resumes[(index + step * 37) % resumes.length]?.text ?? "")
      .filter((text) => text !== resume.text);
    for (const [label, makers] of [
      [true, TRUTHS],
      [false, FALSEHOODS],
    ] as [boolean, Record<string, Maker>][]) {
      for (const [kind, make] of Object.entries(makers)) {
        const made = make(resume.text, chance(`${resume.id}/${kind}`), others);
        if (made)
          yield {
            kind,
            label,
            quote: made.quote,
            resume: made.resume ?? resume.text,
            resumeId: resume.id,
          };
      }
    }
  }
}
