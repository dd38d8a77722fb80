import { describe, expect, test } from "vitest";
import { canonicalAddress, requisitionsOf } from "./index.ts";
import { keyOf } from "./requisition.ts";

const ID = "0f3a1c52-9b7e-4d21-8f60-2a4c6e8b1d35";

describe("every form of an address shows the same requisition", () => {
  test.each([
    [
      "greenhouse:4012345",
      [
        "https://boards.greenhouse.io/acme/jobs/4012345?gh_src=x1",
        "https://job-boards.greenhouse.io/acme/jobs/4012345",
        "https://job-boards.eu.greenhouse.io/acme/jobs/4012345#app",
        "https://boards.greenhouse.io/embed/job_app?for=acme&token=4012345",
        "https://careers.acme.com/openings?utm_source=li&gh_jid=4012345",
        "https://boards-api.greenhouse.io/v1/boards/acme/jobs/4012345",
      ],
    ],
    [
      `ashby:${ID}`,
      [
        `https://jobs.ashbyhq.com/acme/${ID}`,
        `https://jobs.ashbyhq.com/Acme%20Inc/${ID}/application?utm_campaign=q`,
        `https://acme.com/jobs?ashby_jid=${ID}`,
      ],
    ],
    [
      `lever:${ID}`,
      [
        `https://jobs.lever.co/acme/${ID}`,
        `https://jobs.lever.co/acme/${ID}/apply?lever-source=LinkedIn`,
        `https://jobs.eu.lever.co/acme/${ID}`,
      ],
    ],
    [
      "workday:acme|r-12345",
      [
        "https://acme.wd5.myworkdayjobs.com/en-US/careers/job/Boston/Data-Engineer_R-12345",
        "https://acme.wd5.myworkdayjobs.com/careers/job/Boston/Data-Engineer_R-12345-1/apply",
        "https://acme.wd1.myworkdayjobs.com/careers/job/Data-Engineer_R-12345?source=x",
      ],
    ],
    [
      "workable:a1b2c3d4e5",
      [
        "https://apply.workable.com/acme/j/A1B2C3D4E5/",
        "https://apply.workable.com/j/A1B2C3D4E5",
        "https://apply.workable.com/acme/j/A1B2C3D4E5/apply/",
      ],
    ],
    [
      "smartrecruiters:744000012345678",
      [
        "https://jobs.smartrecruiters.com/Acme/744000012345678-data-engineer",
        "https://jobs.smartrecruiters.com/Acme/744000012345678?oga=true",
      ],
    ],
    [
      "icims:careers-acme|1234",
      [
        "https://careers-acme.icims.com/jobs/1234/data-engineer/job?mobile=true",
        "https://careers-acme.icims.com/jobs/1234/job",
      ],
    ],
    [
      "taleo:acme|12345",
      ["https://acme.taleo.net/careersection/2/jobdetail.ftl?job=12345&lang=en"],
    ],
    [
      "bamboohr:acme|42",
      ["https://acme.bamboohr.com/careers/42", "https://acme.bamboohr.com/jobs/view.php?id=42"],
    ],
    [
      "jobvite:oabc1fw2",
      [
        "https://jobs.jobvite.com/acme/job/oAbC1fw2",
        "https://jobs.jobvite.com/careers/acme/job/oAbC1fw2?__jvst=x",
      ],
    ],
    [
      "recruitee:acme|data-engineer",
      [
        "https://acme.recruitee.com/o/data-engineer",
        "https://acme.recruitee.com/o/data-engineer/c/new",
      ],
    ],
    [
      "personio:acme|12345",
      [
        "https://acme.jobs.personio.de/job/12345?language=en",
        "https://acme.jobs.personio.com/job/12345",
      ],
    ],
    [
      "teamtailor:acme|12345",
      [
        "https://acme.teamtailor.com/jobs/12345-data-engineer",
        "https://acme.teamtailor.com/en-GB/jobs/12345-data-engineer",
      ],
    ],
    ["breezy:acme|0123456789ab", ["https://acme.breezy.hr/p/0123456789ab-data-engineer"]],
    [
      `rippling:${ID}`,
      [
        `https://ats.rippling.com/acme/jobs/${ID}`,
        `https://ats.rippling.com/en-GB/acme/jobs/${ID}`,
      ],
    ],
    [
      "oracle:acme|210001",
      [
        "https://acme.fa.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1001/job/210001",
        "https://acme.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions/job/210001/",
      ],
    ],
  ])("%s", (key, addresses) => {
    for (const url of addresses) {
      const found = requisitionsOf({ id: "x", source: "list", company: null, title: "t", url });
      expect(found.map(keyOf), url).toEqual([key]);
    }
  });
});

test("an id of the system itself counts where no address is given", () => {
  const [found] = requisitionsOf({
    id: `ashby:acme:${ID}`,
    source: "ashby",
    company: null,
    title: "t",
  });
  expect(found).toEqual({ ats: "ashby", account: null, id: ID, board: "acme" });
});

test("other addresses show none", () => {
  for (const url of [
    "https://example.com/jobs/1",
    "not an address",
    "https://boards.greenhouse.io/acme",
    "https://acme.wd5.myworkdayjobs.com/careers",
  ])
    expect(requisitionsOf({ id: "x", source: "list", company: null, title: "t", url })).toEqual([]);
});

test("tracking is dropped from an address, the rest stays", () => {
  expect(canonicalAddress("https://www.acme.com/jobs/7/?utm_source=x&id=9&ref=y#top")).toBe(
    "acme.com/jobs/7?id=9",
  );
});
