/** Skills that a text names, and what one skill says about others. */

export { impliedSkills } from "./implied.ts";
export { extractSkills, type SkillMention } from "./mentions.ts";
