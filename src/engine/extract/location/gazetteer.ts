import { AMBIGUOUS_CITIES, CITIES, WORDLIKE_CITIES } from "./cities.ts";
import { COUNTRIES, COUNTRY_GROUPS } from "./countries.ts";
import { REGIONS } from "./regions.ts";

export interface Region {
  country: string;
  name: string;
}

/** Everything that one written name may mean. */
export interface Meaning {
  city?: { name: string; countries: readonly string[]; ambiguous: boolean; wordlike: boolean };
  regions?: readonly Region[];
  country?: string;
  group?: readonly string[];
  /** Read only when written in capitals ("US", never "us"). */
  capitals: boolean;
}

interface Gazetteer {
  meanings: ReadonlyMap<string, Meaning>;
  /** Longest name, in words, that begins with this word. */
  longest: ReadonlyMap<string, number>;
  /** Subdivisions by their postal code. */
  codes: ReadonlyMap<string, readonly Region[]>;
  countries: ReadonlySet<string>;
}

let built: Gazetteer | undefined;

/** The table of places, built on first use. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  đ: "d",
  ı: "i",
  œ: "oe",
  ð: "d",
  þ: "th",
};

/** The form in which names are compared: lower case, no accents, no dots, one space between words. */
export function placeKey(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[øłßæđıœðþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[.'’`]/g, "")
    .replace(/[^\p{L}\p{M}\p{N}&]+/gu, " ")
    .normalize("NFC")
    .trim();
}

/** Short names that are read in any case all the same. */
const ANY_CASE = new Set(["usa", "uae", "nyc", "uk"]);

function isCapitals(name: string): boolean {
  return name.length <= 6 && /^[A-Z.&]+$/.test(name) && !ANY_CASE.has(placeKey(name));
}

function build(): Gazetteer {
  const meanings = new Map<string, Meaning>();
  const codes = new Map<string, Region[]>();
  const countries = new Set<string>();
  const add = (name: string, fields: Omit<Meaning, "capitals">) => {
    const key = placeKey(name);
    const known = meanings.get(key);
    const capitals = isCapitals(name) && (known?.capitals ?? true);
    meanings.set(key, { ...known, ...fields, capitals });
  };
  for (const line of COUNTRIES.trim().split("\n")) {
    const [code = "", name = "", aliases = ""] = line.split("|");
    countries.add(code);
    for (const each of [name, ...aliases.split(";")]) if (each) add(each, { country: code });
  }
  for (const [names, members] of Object.entries(COUNTRY_GROUPS)) {
    const group = [...new Set(members.split(" "))].sort();
    for (const name of names.split(";")) add(name, { group });
  }
  addRegions(meanings, codes, add);
  addCities(meanings, add);
  return { meanings, longest: longestNames(meanings.keys()), codes, countries };
}

type Add = (name: string, fields: Omit<Meaning, "capitals">) => void;

function addRegions(
  meanings: ReadonlyMap<string, Meaning>,
  codes: Map<string, Region[]>,
  add: Add,
): void {
  for (const line of REGIONS.trim().split("\n")) {
    const [country = "", code = "", name = "", aliases = ""] = line.split("|");
    const region = { country, name };
    if (code !== "-") codes.set(code, [...(codes.get(code) ?? []), region]);
    for (const each of [name, ...aliases.split(";")]) {
      if (each) add(each, { regions: [...(meanings.get(placeKey(each))?.regions ?? []), region] });
    }
  }
}

function addCities(meanings: ReadonlyMap<string, Meaning>, add: Add): void {
  const ambiguous = new Set(AMBIGUOUS_CITIES.map(placeKey));
  const wordlike = new Set(WORDLIKE_CITIES.map(placeKey));
  for (const [country, list] of Object.entries(CITIES)) {
    for (const entry of list.split(";")) {
      const names = entry.split("=");
      for (const each of names) {
        const key = placeKey(each);
        const known = meanings.get(key)?.city;
        add(each, {
          city: {
            name: known?.name ?? names[0] ?? each,
            countries: [...(known?.countries ?? []), country],
            ambiguous: ambiguous.has(key),
            wordlike: wordlike.has(key),
          },
        });
      }
    }
  }
}

function longestNames(keys: Iterable<string>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(" ");
    const first = words[0] ?? key;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
}
