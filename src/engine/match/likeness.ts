import { dot, type EmbeddingModel } from "../embed/index.ts";
import { EVERY_RESUME } from "./reference.ts";
import { LINE_PAIRS } from "./reference-lines.ts";
import { spreadOf } from "./spread.ts";

/** Two cosines: nothing in common, the same in other words. */
interface Ramp {
  unlike: number;
  alike: number;
}

/** What the cosines of a model are worth. */
interface LikenessScale {
  /** Of a requirement with the resume line that is nearest to it. */
  line: Ramp;
  /** Of a requirement with the whole resume. */
  whole: Ramp;
}

const KNOWN = new WeakMap<EmbeddingModel, LikenessScale>();

/**
 * How like a requirement a resume is, 0 to 1, by its nearest line and by the whole of it. On real pairs the whole
 * tells fitting from random requirements better than the nearest line (area under the curve 0.64 and 0.61 with
 * work-embedding-v0), and neither tells them well.
 */
export function likeness(model: EmbeddingModel, nearestLine: number, whole: number): number {
  const scale = likenessScaleOf(model);
  const line = ramp(nearestLine, scale.line);
  return Math.max(line * line, (line + ramp(whole, scale.whole)) / 2);
}

/**
 * Measured in lines that have nothing in common, since models differ in what they call near: in standard deviations
 * above their mean. Set by hand on real pairs. Some milliseconds, once a model.
 */
function likenessScaleOf(model: EmbeddingModel): LikenessScale {
  const known = KNOWN.get(model);
  if (known) return known;
  const demands = LINE_PAIRS.map(([demand]) => model.embed(demand));
  const answers = LINE_PAIRS.map(([, answer]) => model.embed(answer));
  const resumes = SMALL_RESUMES.map((text) => model.embed(text));
  const scale = {
    line: above(between(demands, answers, 1), 3, 7.5),
    whole: above(between(demands, resumes, LINES_OF_A_RESUME), 0, 4),
  };
  KNOWN.set(model, scale);
  return scale;
}

const LINES_OF_A_RESUME = 6;

/** Resume n holds the answers from 6 n on. */
const SMALL_RESUMES = Array.from({ length: LINE_PAIRS.length / LINES_OF_A_RESUME }, (_, at) => {
  const lines = LINE_PAIRS.slice(LINES_OF_A_RESUME * at, LINES_OF_A_RESUME * (at + 1));
  return [EVERY_RESUME, ...lines.map(([, answer]) => answer)].join("\n");
});

/** Cosines of all demands with all texts that do not answer them; `held`: answers a text holds. */
function between(demands: Float32Array[], texts: Float32Array[], held: number): number[] {
  return demands.flatMap((demand, at) =>
    texts.filter((_, of) => Math.floor(at / held) !== of).map((text) => dot(demand, text)),
  );
}

function above(cosines: number[], unlike: number, alike: number): Ramp {
  const { mean, deviation } = spreadOf(cosines);
  return { unlike: mean + unlike * deviation, alike: mean + alike * deviation };
}

/** A model to which all is alike says nothing. */
function ramp(cosine: number, { unlike, alike }: Ramp): number {
  if (alike <= unlike) return 0;
  return Math.min(1, Math.max(0, (cosine - unlike) / (alike - unlike)));
}
