import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { DATA } from "../match/data.ts";

export const LANGUAGES = ["en", "de", "es", "fr", "it", "nl", "pl", "pt"];

/** A name of an ESCO occupation. */
export interface Label {
  concept: string;
  language: string;
  label: string;
}

export function escoLabels(): Label[] {
  return gunzipSync(readFileSync(join(DATA, "occupations/labels.tsv.gz")))
    .toString("utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [concept = "", language = "", label = ""] = line.split("\t");
      return { concept, language, label };
    })
    .filter(({ concept, language }) => concept.startsWith("occ") && LANGUAGES.includes(language));
}
