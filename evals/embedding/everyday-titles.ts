import { readdirSync, readFileSync } from "node:fs";
import { LANGUAGES, type Label } from "./esco-labels.ts";
import { isHeldOut } from "./split.ts";

const FOLDER = new URL("../../training/titles/", import.meta.url);
/** Names in as many languages that a meaning must share with an occupation to be it, and twice as many as with any other. */
const SURE = 3;

/**
 * The names of held-out meanings that ESCO does not have, each with the occupation that its meaning is. Which one that is, the
 * meaning's other names say, in other languages too, where they are ESCO's own; `training/occupations.py` agrees.
 */
export function everydayNames(labels: readonly Label[]): Label[] {
  const bearers = new Map<string, Set<string>>();
  for (const { concept, language, label } of labels)
    for (const form of formsOf(label)) {
      const key = keyOf(language, form);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(concept));
    }
  return heldOutMeanings().flatMap((names) => {
    const concept = homeOf(names, bearers);
    if (concept === null) return [];
    return names
      .filter(({ language, name }) => !bearers.has(keyOf(language, name)))
      .map(({ language, name }) => ({ concept, language, label: name }));
  });
}

interface Name {
  language: string;
  name: string;
}

/** One in eight, by the first English name. `training/glossary.py` agrees. */
function heldOutMeanings(): Name[][] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").trim().split("\n"))
    .map((row) =>
      row.split("|").flatMap((names, column) =>
        names.split(",").map((name) => ({
          language: LANGUAGES[column] ?? "",
          name: name.trim(),
        })),
      ),
    )
    .filter(([first]) =>
      ["a", "b", "c"].every((salt) => isHeldOut(`${salt}:meaning:${first?.name}`)),
    );
}

function homeOf(names: readonly Name[], bearers: Map<string, Set<string>>): string | null {
  const votes = new Map<string, number>();
  const languages = new Map<string, Set<string>>();
  for (const { language, name } of names) {
    const concepts = bearers.get(keyOf(language, name)) ?? new Set();
    for (const concept of concepts) {
      votes.set(concept, (votes.get(concept) ?? 0) + 1 / concepts.size);
      languages.set(concept, (languages.get(concept) ?? new Set()).add(language));
    }
  }
  const [best, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || (languages.get(best[0])?.size ?? 0) < SURE) return null;
  return best[1] >= SURE && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null;
}

/** Of a label that gives both genders at once, each of them. */
function formsOf(label: string): string[] {
  const short = label.replace(/\/-?(?:in|a|e|euse|trice)(?!\p{L})/gu, "");
  if (short !== label) return [short, label];
  const halves = label.split("/").map((half) => half.trim());
  return halves.length === 2 && halves.every((half) => half.length > 3) ? halves : [label];
}

const keyOf = (language: string, name: string) => `${language}\t${name.toLowerCase()}`;
