/** `ROLECALL_DATA=… node evals/resume/run.ts` prints how well resumes are read. */
import { hasData, RESUMES } from "./data.ts";
import { reportText } from "./text.ts";
import { reportYears } from "./years.ts";

if (hasData) {
  await reportText("pdf");
  await reportText("docx");
  await reportYears();
} else console.log(`There are no resumes at ${RESUMES}: set ROLECALL_DATA.`);
