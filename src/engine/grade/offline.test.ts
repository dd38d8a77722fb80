import { expect, test } from "vitest";
import { aPosting, aProfile } from "../../../test/grade-example.ts";
import { Facts } from "../../contract/index.ts";
import { prepareEvidence } from "../verify/index.ts";
import { gradeOffline } from "./offline.ts";
import { scoreFacts } from "./score.ts";

const NOW = new Date("2026-02-01T00:00:00Z");

test("without a model the same questions are answered from what the lines name", () => {
  const facts = Facts.parse(gradeOffline(aPosting(), aProfile(), NOW));
  expect(facts.requirements.map(({ met, lines }) => [met, lines])).toEqual([
    ["met", [4]],
    ["met", [6]],
    ["missing", []],
  ]);
  expect(facts.archetype).toBe("berth planner");
  expect(facts.gaps).toHaveLength(1);
});

test("the verifier finds nothing wrong with its claims", () => {
  const profile = aProfile();
  const rubric = scoreFacts(gradeOffline(aPosting(), profile, NOW), {
    posting: aPosting(),
    resumeId: "r",
    profile,
    evidence: prepareEvidence(profile.text, profile),
    gradedBy: { provider: "offline", model: "-" },
    promptVersion: "-",
    now: NOW,
  });
  expect(rubric.verifier).toMatchObject({ unverified: 0, demotions: 0 });
  expect(rubric.verifier.totalClaims).toBeGreaterThan(1);
});

test("an empty resume and an empty posting are graded too", () => {
  const facts = gradeOffline(
    aPosting({ description: null, requirements: [], skills: [] }),
    aProfile({ text: "", contacts: [] }),
    NOW,
  );
  expect(Facts.parse(facts).requirements).toEqual([]);
});

test("the same pair always has the same facts", () => {
  expect(gradeOffline(aPosting(), aProfile(), NOW)).toEqual(
    gradeOffline(aPosting(), aProfile(), NOW),
  );
});
