/**
 * How the gazetteer is written: one skill a line,
 *
 *     canonical name | other name | other name > implied skill, implied skill
 *     canonical name = name | name > implied skill
 *
 * With `|` the canonical name is itself a name that texts use; with `=` only those after it are
 * (its bare word would also be an ordinary word). A name is read in any letter case unless marked:
 * `^Excel` only as written; `~Go` as written and beside a cue ("in Go", "Go developer") or another
 * skill of a list; `?Teams` as written and beside another skill of a list.
 */
interface Skill {
  /** Canonical name, lower case. */
  name: string;
  domain: string;
  implies: readonly string[];
}

/** How sure a name is to mean its skill, by the mark before it. */
type Trust = "always" | "as-written" | "with-cue" | "in-list";

export interface Name {
  skill: Skill;
  text: string;
  /** The same name in other letter case, where only these ways of writing count. */
  spellings: readonly string[];
  trust: Trust;
}

const MARKS: Record<string, Trust> = { "^": "as-written", "~": "with-cue", "?": "in-list" };

/** @param lists gazetteer text by domain */
export function readNames(lists: Readonly<Record<string, string>>): Name[] {
  const names = new Map<string, Name>();
  for (const [domain, list] of Object.entries(lists))
    for (const line of list.split("\n"))
      if (line.trim() !== "")
        for (const name of readLine(domain, line)) {
          const key = `${name.text.toLowerCase()}\n${name.skill.name}`;
          const same = names.get(key);
          names.set(key, same ? { ...same, spellings: [...same.spellings, name.text] } : name);
        }
  return [...names.values()];
}

function readLine(domain: string, line: string): Name[] {
  const [left = "", right = ""] = line.split(" > ");
  const [head = "", tail] = left.split(" = ");
  const names = (tail ?? head).split(" | ");
  const name = (tail === undefined ? (names[0] ?? "") : head).trim().toLowerCase();
  const implies = right
    .split(",")
    .map((one) => one.trim())
    .filter(Boolean);
  return names.map((written) => readName({ name, domain, implies }, written.trim()));
}

function readName(skill: Skill, written: string): Name {
  const trust = MARKS[written.charAt(0)];
  const text = trust === undefined ? written : written.slice(1);
  return { skill, text, spellings: [text], trust: trust ?? "always" };
}
