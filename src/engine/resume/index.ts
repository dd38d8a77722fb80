/** Reads a resume's text into a profile. */
export { type ResumeLine, resumeLines } from "./lines.ts";
export { withoutContacts } from "./masking.ts";
export { readProfile } from "./profile.ts";
