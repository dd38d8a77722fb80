/** The words that turn a statement round or take strength from it. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const NEGATORS = set(`
  no not never without none nor neither cannot cant dont doesnt didnt isnt wasnt arent werent havent hasnt hadnt wont wouldnt
  couldnt shouldnt lack lacks lacking lacked except excluding unable hardly barely rarely scarcely seldom non
  nicht kein keine keinen keiner keinerlei ohne sans aucun aucune jamais ningun ninguna nunca`);

/** "not only", "not limited to", "no fewer than": a negator followed by one of these denies nothing. */
export const AFFIRMED_BY = set("only limited just merely fewer less later doubt exception fail");

/** What opens a clause of its own after a negated one. */
export const TURNS = set("but however though although yet while whereas instead");

/** Say that the person only knows of it, learns it, wants it, or once had it. They hold for every item of a list that follows. */
export const TOPIC_HEDGES = set(`
  familiar familiarity familiarized familiarised familiarization exposure exposed coursework courses interest interested interests
  beginner beginners basic basics rudimentary elementary novice introductory introduction limited minimal little partial
  partially some aspiring aspire aspires seeking seek seeks pursuing pursue pursues studying planned intend intends intending
  hope hopes hoping willing eager keen want wants wanting desire desires desiring would attempted tried proposed conceptual
  theoretical awareness aware expected anticipated pending learning training toward towards planning plan plans
  grundkenntnisse notions`);

/** Say that somebody else did it. They hold for what follows at once. */
export const SHARE_HEDGES = set(`
  assisted assist assisting assists helped help helping helps aided aiding participated participate participating participates
  contributed contribute contributing contributes involved shadowed shadowing observed part former formerly ex previously once
  supported supporting support`);

/** Those of the above that count only with one of these words after them ("learning", "plan") or before. */
export const NEEDS_TO = set(
  "planning plan plans aspire hope hopes hoping want wants desire desires intend intends would willing eager keen seek",
);
export const NEEDS_IN = set(
  "courses training interest interests interested introduction exposed exposure aware awareness coursework tried",
);

/** Small words that stand between such a word and what it speaks of. */
export const CONNECTORS = set(`
  with in to of on for by the a an and at as about up toward towards using use knowledge understanding experience skills skill
  proficiency level degree certification certificate learn become becoming work obtain earn get complete completing team group that
  which who be being some work build more very somewhat only currently still role roles position opportunity job like love prefer move into transition grow`);

/** Before a number: it is not reached. */
export const BOUNDS = set(
  "up nearly almost about approximately approx around roughly under less fewer below close estimated maximum max some < circa",
);
export const BOUND_CONNECTORS = set("to than of a an as many");

/** Before a title: a lower one. */
export const LOWER_RANKS = set(`
  assistant asst associate junior jr deputy vice acting interim trainee apprentice intern student co aspiring former ex sub
  prospective honorary volunteer unpaid`);

/** After a title or a certificate: not held yet, or a lower one. */
export const FOLLOWING_RANKS = set(
  "trainee intern apprentice candidate student helper assistant elect designate aspirant",
);
export const UNFINISHED = set(
  "pending expected anticipated planned incomplete unfinished withdrawn expired lapsed discontinued ongoing withdrew dropped failed revoked suspended abandoned cancelled canceled",
);
export const FEEBLE_LEVELS = set(
  "basic beginner elementary novice familiar learning rudimentary none no limited minimal theoretical conceptual introductory little",
);
/** After "not", what makes it speak of the thing before it. */
export const NOT_DONE = set(
  "implemented adopted approved launched released shipped finished accepted delivered built deployed granted passed achieved used yet completed complete finished certified proficient fluent licensed obtained awarded professionally currently",
);

/** How well something is known: no list may move it from one item to another. */
export const LEVELS = set(
  "expert advanced intermediate beginner basic novice native fluent proficient conversational",
);

/** Posts and degrees: in a short list they belong to the name beside them. */
export const GRADES = set(`
  senior junior lead principal manager
  director engineer developer analyst consultant bachelor bachelors master masters phd msc bsc ba ma mba`);

const TITLE =
  /(?:eer|ager|ner|per|ler|ser|ter|der|cer|ger|ker|tor|sor|ior|her|yer|mer|ist|yst|ian|ant|ect|dent|geon|man|agent|nurse|clerk|coach|pilot|attorney|representative|aide|medic|head|chief|ceo|cto|cfo|coo|cio|vp|lead|chef|dean|fellow)s?$/;
/** Whether a word may name a post. */
export function namesPost(key: string): boolean {
  return TITLE.test(key);
}
