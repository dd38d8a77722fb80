/**
 * Labelled pairs that nothing in their records could tell: the records contradict each other, or one has no place and
 * the employer has the title in several. Found by plain string work that shares no code with the engine.
 */
import type { ListRecord } from "./data.ts";
import { cityOf, contradiction, employerOf } from "./decisive-pairs.ts";

export type Doubt = "contradicted" | "several places" | null;

export function createDoubts(
  records: readonly ListRecord[],
): (a: ListRecord, b: ListRecord) => Doubt {
  const cities = new Map<string, Set<string>>();
  for (const record of records) {
    const city = cityOf(record.location);
    if (!city) continue;
    const key = `${employerOf(record)}|${titleOf(record)}`;
    cities.set(key, (cities.get(key) ?? new Set()).add(city));
  }
  return (a, b) => {
    if (contradiction(a, b)) return "contradicted";
    if (a.location && b.location) return null;
    const placeless = a.location ? b : a;
    const known = [a, b].flatMap((record) => [
      ...(cities.get(`${employerOf(record)}|${titleOf(placeless)}`) ?? []),
    ]);
    return new Set(known).size > 1 ? "several places" : null;
  };
}

/** Sorted words without the cohort. */
function titleOf({ title }: ListRecord): string {
  const words = title.toLowerCase().match(/[a-z0-9+#]+/g) ?? [];
  const plain = words.map((word) => SAME_WORD[word] ?? word);
  return plain
    .filter((word) => !COHORT.test(word))
    .sort()
    .join(" ");
}

const COHORT = /^(?:20\d\d|spring|summer|fall|autumn|winter)$/;
const SAME_WORD: Record<string, string> = {
  internship: "intern",
  engineering: "engineer",
  developer: "development",
};
