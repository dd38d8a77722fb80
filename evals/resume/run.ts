/** `ROLECALL_DATA=… node evals/resume/run.ts` prints how well resumes are read. */
import { hasData, RESUMES } from "./data.ts";
import { reportText } from "./text.ts";
import { BATCHES, reportUnseen } from "./unseen.ts";
import { reportYears } from "./years.ts";

if (hasData) {
  await reportText("pdf");
  await reportText("docx");
  await reportYears();
  for (const batch of BATCHES) await reportUnseen(batch, process.argv.includes("--errors"));
} else console.log(`There are no resumes at ${RESUMES}: set ROLECALL_DATA.`);
