export interface SkillMention {
  /** Canonical name, lower case. */
  skill: string;
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
}

/** Skills that a text names, in order of place. */
export function extractSkills(_text: string): SkillMention[] {
  return [];
}
