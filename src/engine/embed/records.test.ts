import { expect, test } from "vitest";
import { aPosting, aProfile, wordModel } from "./examples.ts";
import { dot, embedPosting, embedResume, resumeText } from "./index.ts";

test("a posting is near its title, and near what its text says", () => {
  const vector = embedPosting(
    wordModel,
    aPosting({ title: "Baker", description: "Bread and rolls at four in the morning" }),
  );
  expect(dot(vector, wordModel.embed("baker"))).toBeGreaterThan(0.5);
  expect(dot(vector, wordModel.embed("bread rolls"))).toBeGreaterThan(0.2);
});

test("who a person is does not move a resume's vector", () => {
  const resume = (name: string) =>
    aProfile({
      text: `${name}\nWelder since 2012`,
      contacts: [{ kind: "name", start: 0, end: name.length }],
    });
  expect(resumeText(resume("Mira Okafor"))).toBe("           \nWelder since 2012");
  expect(embedResume(wordModel, resume("Mira Okafor"))).toEqual(
    embedResume(wordModel, resume("Jan Svensson")),
  );
});

test("contact spans may overlap, and may be empty", () => {
  const contacts = [
    { kind: "email" as const, start: 2, end: 4 },
    { kind: "link" as const, start: 0, end: 3 },
    { kind: "phone" as const, start: 9, end: 9 },
  ];
  expect(resumeText(aProfile({ text: "abcdef", contacts }))).toBe("    ef");
});
