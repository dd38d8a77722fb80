import { expect, test } from "vitest";
import { arbeitnow } from "./arbeitnow.ts";
import { ashby } from "./ashby.ts";
import { testSource } from "./conformance.ts";
import { greenhouse } from "./greenhouse.ts";
import { hn } from "./hn.ts";
import { recogniseSource, sources } from "./index.ts";
import { jobicy } from "./jobicy.ts";
import { jsonld } from "./jsonld.ts";
import { lever } from "./lever.ts";
import { remoteok } from "./remoteok.ts";
import { remotive } from "./remotive.ts";
import { simplify } from "./simplify.ts";
import { smartrecruiters } from "./smartrecruiters.ts";
import { starterBoards } from "./starter.ts";
import { telegram } from "./telegram.ts";
import { workable } from "./workable.ts";

testSource(ashby, {
  payload: "ashby.json",
  board: "kiesel",
  postings: 2,
  problems: 1,
  path: "/posting-api/job-board/kiesel?includeCompensation=true",
  first: {
    id: "ashby:kiesel:5d1f2c60-0000-4000-8000-000000000001",
    title: "Senior Backend Engineer",
    company: "kiesel",
    description:
      "What you will do\n\nKiesel moves gravel & sand.\n\nBuild the routing service\nKeep it up",
    locations: [
      { raw: "Berlin", city: "Berlin", region: "Berlin", country: "Germany" },
      { raw: "Remote (Spain)", city: null, region: null, country: "Spain" },
    ],
    workMode: "hybrid",
    employmentType: "FULL_TIME",
    salary: { min: 80000, max: 95000, currency: "EUR", period: "YEAR" },
    postedAt: "2026-11-12T09:15:30Z",
  },
  addresses: {
    "https://jobs.ashbyhq.com/kiesel": "kiesel",
    "https://jobs.ashbyhq.com/Kies%20AG/5d1f2c60/application?x=1": "Kies AG",
    "https://api.ashbyhq.com/posting-api/job-board/kiesel?includeCompensation=true": "kiesel",
    "https://jobs.ashbyhq.com/": null,
    "https://www.ashbyhq.com/kiesel": null,
  },
});

testSource(greenhouse, {
  payload: "greenhouse.json",
  board: "mohnblume",
  postings: 2,
  problems: 1,
  path: "/v1/boards/mohnblume/jobs?content=true",
  first: {
    id: "greenhouse:mohnblume:7001001",
    title: "Pastry Chef & Trainer",
    company: "Mohnblume",
    description: "Mohnblume bakes & teaches.\n\nLead a team of 4\nRise at 4 am\n\nPlus tips.",
    locations: [{ raw: "Vienna, Austria" }],
    workMode: "onsite",
    employmentType: "PART_TIME",
    salary: { min: 18.5, max: 22, currency: "EUR", period: "HOUR" },
    postedAt: "2026-11-02T23:30:05Z",
    validThrough: "2026-12-24T05:00:00Z",
    language: "en",
  },
  addresses: {
    "https://boards.greenhouse.io/mohnblume": "mohnblume",
    "https://job-boards.greenhouse.io/mohnblume/jobs/7001001?gh_src=x": "mohnblume",
    "https://job-boards.eu.greenhouse.io/mohnblume": "mohnblume",
    "https://boards.greenhouse.io/embed/job_board?for=mohnblume": "mohnblume",
    "https://boards-api.greenhouse.io/v1/boards/mohnblume/jobs": "mohnblume",
    "https://boards.greenhouse.io/embed/job_board": null,
    "https://www.greenhouse.io/mohnblume": null,
  },
});

testSource(lever, {
  payload: "lever.json",
  board: "tiefsee",
  postings: 2,
  problems: 1,
  path: "/v0/postings/tiefsee?mode=json",
  first: {
    id: "lever:tiefsee:a1b2c3d4-0000-4000-8000-000000000001",
    title: "Marine Biologist",
    description:
      "Tiefsee counts fish.\n\nJoin us.\n\nRequirements\n\nA degree in biology\nDiving licence\n\nWe are kind.\n\nPaid 14 times a year.",
    locations: [{ raw: "Lisbon", country: "PT" }, { raw: "Faro" }],
    workMode: "hybrid",
    employmentType: "FULL_TIME",
    salary: { min: 42000, max: 51000, currency: "EUR", period: "YEAR" },
    postedAt: "2026-11-06T21:20:00Z",
  },
  addresses: {
    "https://jobs.lever.co/tiefsee": "tiefsee",
    "https://jobs.lever.co/tiefsee/a1b2c3d4/apply": "tiefsee",
    "https://jobs.eu.lever.co/tiefsee": "eu/tiefsee",
    "https://api.lever.co/v0/postings/tiefsee?mode=json": "tiefsee",
    "https://www.lever.co/": null,
  },
});

testSource(workable, {
  payload: "workable.json",
  board: "lumpenball",
  postings: 3,
  problems: 1,
  path: "/api/v1/widget/accounts/lumpenball?details=true",
  first: {
    id: "workable:lumpenball:AB12CD34EF",
    title: "Costume Maker",
    company: "Lumpenball",
    description: "Sew.\n\nBenefits\n\nFree tickets",
    employmentType: "FULL_TIME",
    seniority: "junior",
    workMode: null,
    postedAt: "2026-11-03T00:00:00Z",
    applyUrl: "https://apply.workable.com/j/AB12CD34EF/apply",
  },
  addresses: {
    "https://apply.workable.com/lumpenball/": "lumpenball",
    "https://apply.workable.com/lumpenball/j/AB12CD34EF/": "lumpenball",
    "https://apply.workable.com/api/v1/widget/accounts/lumpenball": "lumpenball",
    "https://lumpenball.workable.com/jobs": "lumpenball",
    "https://apply.workable.com/j/AB12CD34EF": null,
    "https://www.workable.com/": null,
  },
});

testSource(smartrecruiters, {
  payload: "smartrecruiters.json",
  board: "Schienenfroh",
  postings: 1,
  problems: 1,
  path: "/v1/companies/Schienenfroh/postings?limit=100&offset=0",
  served: {
    "/v1/companies/Schienenfroh/postings?limit=100&offset=0": null,
    "/v1/companies/Schienenfroh/postings/744000000000001": "smartrecruiters.detail.json",
  },
  conditional: false,
  first: {
    id: "smartrecruiters:Schienenfroh:744000000000001",
    url: "https://jobs.smartrecruiters.com/Schienenfroh/744000000000001",
    company: "Schienenfroh AG",
    locations: [{ raw: "Zürich, ZH, Switzerland", city: "Zürich", region: "ZH", country: "CH" }],
    employmentType: "PART_TIME",
    seniority: "junior",
    postedAt: "2026-11-01T05:06:07Z",
    language: "de",
  },
  addresses: {
    "https://jobs.smartrecruiters.com/Schienenfroh/744000000000001-tram-driver": "Schienenfroh",
    "https://careers.smartrecruiters.com/Schienenfroh": "Schienenfroh",
    "https://api.smartrecruiters.com/v1/companies/Schienenfroh/postings": "Schienenfroh",
    "https://www.smartrecruiters.com/": null,
  },
});

testSource(remotive, {
  payload: "remotive.json",
  board: "all",
  postings: 1,
  problems: 1,
  path: "/api/remote-jobs",
  first: {
    id: "remotive:all:4200001",
    workMode: "remote",
    remoteScope: "Europe, Brazil",
    employmentType: "CONTRACTOR",
    salary: null,
    salaryText: "$40k - $60k",
    skills: ["figma", "svg"],
    postedAt: "2026-11-07T12:00:01Z",
  },
  addresses: {
    "https://remotive.com/": "all",
    "https://remotive.com/remote-jobs/software-dev": "software-dev",
    "https://remotive.com/api/remote-jobs?category=design": "design",
    "https://example.com/remotive.com": null,
  },
});

testSource(remoteok, {
  payload: "remoteok.json",
  board: "all",
  postings: 2,
  problems: 1,
  path: "/api",
  first: {
    id: "remoteok:all:900001",
    title: "Beekeeper & Data Steward",
    description: "About\nBees, online.",
    remoteScope: "Madeira",
    salary: { min: 50000, max: 70000, currency: "USD", period: "YEAR" },
    skills: [],
    postedAt: "2026-11-05T17:33:20Z",
  },
  addresses: { "https://remoteok.com/remote-dev-jobs": "all", "https://remoteok.example/": null },
});

testSource(arbeitnow, {
  payload: "arbeitnow.json",
  board: "all",
  postings: 1,
  problems: 1,
  path: "/api/job-board-api",
  first: {
    id: "arbeitnow:all:lokfuehrer-dampf-harz-100001",
    title: "Lokführer Dampf (m/w/d)",
    company: "Dampf & Ruß e.V.",
    description: "Fahren Sie über den Brocken.\n\nSchaufel",
    employmentType: "FULL_TIME",
    workMode: null,
    postedAt: "2026-11-08T01:06:40Z",
  },
  addresses: { "https://www.arbeitnow.com/": "all", "https://arbeitnow.example/": null },
});

testSource(jobicy, {
  payload: "jobicy.json",
  board: "all",
  postings: 1,
  problems: 1,
  path: "/api/v2/remote-jobs?count=100",
  first: {
    id: "jobicy:all:300001",
    remoteScope: "UK, Ireland",
    seniority: "senior",
    employmentType: "FULL_TIME",
    salary: { min: 45000, max: 55000, currency: "GBP", period: "YEAR" },
    postedAt: "2026-11-08T10:11:12Z",
  },
  addresses: { "https://jobicy.com/jobs": "all", "https://jobicy.example/": null },
});

testSource(hn, {
  payload: "hn.json",
  board: "46000000",
  postings: 2,
  problems: 1,
  path: "/api/v1/items/46000000",
  first: {
    id: "hn:46000000:46000011",
    url: "https://news.ycombinator.com/item?id=46000011",
    applyUrl: "https://quarkkuchen.example/jobs/rust-engineer",
    title: "Senior Rust Engineer",
    company: "Quarkkuchen",
    locations: [{ raw: "Hamburg, Germany" }, { raw: "REMOTE (EU)" }],
    workMode: "remote",
    remoteScope: "EU",
    employmentType: "FULL_TIME",
    salaryText: "€90k–€110k",
    postedAt: "2026-11-02T16:05:09Z",
  },
  addresses: {
    "https://news.ycombinator.com/item?id=46000000": "46000000",
    "https://news.ycombinator.com/submitted?id=whoishiring": "latest",
    "https://hn.algolia.com/api/v1/items/46000000": "46000000",
    "https://hacker-news.firebaseio.com/v0/item/46000000.json": "46000000",
    "https://news.ycombinator.com/": null,
  },
});

testSource(telegram, {
  payload: "telegram.html",
  board: "bootjobs",
  postings: 2,
  problems: 1,
  path: "/s/bootjobs",
  first: {
    id: "telegram:bootjobs:41",
    url: "https://t.me/bootjobs/41",
    applyUrl: "https://ferries.example/jobs/1",
    title: "Ship's Engineer & Stoker",
    postedAt: "2026-11-09T14:15:16Z",
  },
  addresses: {
    "https://t.me/s/bootjobs": "bootjobs",
    "https://t.me/bootjobs/41": "bootjobs",
    "https://t.me/joinchat/abcdef": null,
    "https://telegram.org/": null,
  },
});

testSource(simplify, {
  payload: "simplify.json",
  board: "kranich/lists",
  postings: 2,
  problems: 1,
  path: "/kranich/lists/HEAD/.github/scripts/listings.json",
  first: {
    id: "simplify:kranich/lists:c0ffee00-0000-4000-8000-000000000001",
    company: "Kranich Robotics",
    description: "Sponsorship: Does Not Offer Sponsorship\nDegrees: Bachelor's, Master's",
    locations: [{ raw: "Austin, TX" }, { raw: "Remote in USA" }],
    postedAt: "2026-11-04T13:46:40Z",
    validThrough: null,
  },
  addresses: {
    "https://github.com/kranich/lists": "kranich/lists",
    "https://raw.githubusercontent.com/kranich/lists/dev/.github/scripts/listings.json":
      "kranich/lists",
    "https://gist.github.com/kranich/1": null,
  },
});

testSource(jsonld, {
  payload: "jsonld.html",
  board: "https://glockenwerk.example/careers",
  postings: 2,
  problems: 1,
  path: "/careers",
  first: {
    id: "jsonld:glockenwerk.example:/jobs/bell-founder",
    title: "Bell Founder (m/f/d)",
    company: "Glockenwerk GmbH",
    description: "Cast bells & tune them.\n\nBronze\nPatience",
    locations: [{ raw: "Passau, Bavaria, DE", city: "Passau", region: "Bavaria", country: "DE" }],
    employmentType: "FULL_TIME",
    salary: { min: 3200, max: 3900.5, currency: "EUR", period: "MONTH" },
    skills: ["casting", "tuning"],
    postedAt: "2026-11-05T07:00:00Z",
    validThrough: "2026-12-31T00:00:00Z",
  },
  addresses: {
    "https://glockenwerk.example/careers?x=1#top": "https://glockenwerk.example/careers?x=1",
  },
});

test("every source is held to the contract", () => {
  const tested = [
    ashby,
    greenhouse,
    lever,
    workable,
    smartrecruiters,
    remotive,
    remoteok,
    arbeitnow,
    jobicy,
    hn,
    telegram,
    simplify,
    jsonld,
  ];
  expect(Object.values(sources)).toEqual(tested);
});

test.each([
  ["jobs.ashbyhq.com/kiesel", { source: "ashby", board: "kiesel" }],
  ["  https://jobs.lever.co/tiefsee ", { source: "lever", board: "tiefsee" }],
  [
    "https://glockenwerk.example/careers",
    { source: "jsonld", board: "https://glockenwerk.example/careers" },
  ],
  ["ftp://glockenwerk.example/", null],
  ["careers", null],
  ["", null],
])("a pasted %j is recognised", (address, found) =>
  expect(recogniseSource(address)).toEqual(found),
);

test("the starter set names sources that exist, each board once", () => {
  const names = starterBoards.map(({ source, board }) => `${source}:${board}`);
  expect(new Set(names).size).toBe(names.length);
  for (const { source } of starterBoards) expect(Object.hasOwn(sources, source)).toBe(true);
});
