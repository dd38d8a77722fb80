import { seeded } from "../match/statistics.ts";
import { escoLabels, LANGUAGES, type Label } from "./esco-labels.ts";
import { everydayNames } from "./everyday-titles.ts";
import { isAskedLabel } from "./split.ts";
import { type RankingTask, shuffled } from "./tasks.ts";

const QUERIES_A_LANGUAGE = 60;

/**
 * A proxy for occupation linking: ESCO labels held out of v1's probe runs, searched among the other labels
 * of their language (`within`) or among the English ones (`across`). v0 and v1 as shipped were trained on all of them.
 */
export function linkingTasks(): RankingTask[] {
  const labels = escoLabels();
  const isAsked = ({ concept, language, label }: Label) => isAskedLabel(concept, language, label);
  const asked = labels.filter((label) => isAsked(label) && !label.label.includes("/"));
  return tasksOf(
    asked,
    labels.filter((label) => !isAsked(label)),
  );
}

/**
 * Linking as it is met in life: names that people give to occupations and that ESCO does not have, written without a look at
 * it and held out of v1's training, searched among all of ESCO's labels.
 */
export function everydayTasks(): RankingTask[] {
  const labels = escoLabels();
  return tasksOf(everydayNames(labels), labels);
}

function tasksOf(asked: readonly Label[], known: readonly Label[]): RankingTask[] {
  const english = known.filter(({ language }) => language === "en");
  const random = seeded(5);
  return LANGUAGES.flatMap((language) => {
    const all = asked.filter((label) => label.language === language);
    const queries = shuffled(all, random).slice(0, QUERIES_A_LANGUAGE);
    const within = link(
      `${language}`,
      queries,
      known.filter((label) => label.language === language),
    );
    return language === "en" ? [within] : [within, link(`${language} to en`, queries, english)];
  });
}

function link(name: string, queries: readonly Label[], corpus: readonly Label[]): RankingTask {
  const rows = new Map<string, number[]>();
  for (const [row, { concept }] of corpus.entries())
    rows.set(concept, [...(rows.get(concept) ?? []), row]);
  return {
    name,
    corpus: corpus.map(({ label }) => label),
    queries: queries
      .filter(({ concept }) => rows.has(concept))
      .map(({ concept, label }) => ({
        text: label,
        relevant: new Set(rows.get(concept)),
        left: new Set(),
      })),
  };
}
