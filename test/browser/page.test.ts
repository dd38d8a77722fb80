import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ashbyBoard, type BoardServer, startBoardServer } from "../board-server.ts";
import { makeHome, type Server, serve } from "../program.ts";

// Pictures are for people: set ROLECALL_SCREENSHOTS to a folder to keep them.
const pictures = process.env["ROLECALL_SCREENSHOTS"];
const PATIENTLY = { timeout: 30_000 };
let boards: BoardServer;
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  boards = await startBoardServer({ heron: ashbyBoard("heron", ["Backend Engineer", "Nurse"]) });
  boards.misbehave("closed", "html");
  const source = (board: string) => ({ source: "ashby", board, baseUrl: boards.url });
  server = await serve(
    makeHome({
      samples: "on",
      network: { allowPrivate: true },
      sources: [source("heron"), source("closed")],
    }),
  );
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await boards?.close();
});

async function keep(name: string): Promise<void> {
  if (!pictures) return;
  await page.waitForTimeout(600); // What moves has come to rest.
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png` });
}

test("a newcomer has a ranked list for a sample resume with no typing", async () => {
  await page.goto(server.url);
  await page.getByTestId("result").first().waitFor();
  await expect.poll(() => page.getByText(/of 5/).count(), PATIENTLY).toBeGreaterThan(10);
  expect(await page.getByText("You see sample postings").isVisible()).toBe(true);
  await keep("first-start");
});

test("a click on a claim highlights its words in the resume", async () => {
  const card = page.getByTestId("result").first();
  await card.getByRole("button", { expanded: false }).first().click();
  const claim = card.locator("button.claim").first();
  await claim.click();
  const marked = await page.locator("mark").textContent();
  expect(`“${marked}”`.replace(/\s+/g, " ")).toBe(
    ((await claim.textContent()) ?? "").replace(/\s+/g, " "),
  );
  await keep("open-card");
});

test("a board in fault says why, and those that were read show their postings", async () => {
  await page.getByTestId("sources").click();
  await page.getByText("ashby:closed").waitFor();
  await page.getByText(/HTML page/).waitFor();
  await keep("source-in-fault");
  await page.keyboard.press("Escape");
  await page.getByText("ashby:closed").waitFor({ state: "hidden" });
});

test("pasting a resume gives its own list", async () => {
  await page.getByRole("button", { name: "Paste text" }).click();
  await page
    .getByLabel("Resume text")
    .first()
    .fill(
      "Pat Example\nRegistered Nurse\n2019 – 2024 Registered Nurse at Harbour Hospital\nIntensive care, ventilation",
    );
  await page.getByRole("button", { name: "Find jobs" }).click();
  await expect
    .poll(() => page.getByTestId("result").first().textContent(), PATIENTLY)
    .toMatch(/nurse/i);
  await keep("result-list");
});

test("a file that is no resume is refused in a sentence", async () => {
  await page.locator('input[type="file"]').setInputFiles({
    name: "resume.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
  });
  await page
    .getByRole("alert")
    .filter({ hasText: /picture|image|JPEG/i })
    .first()
    .waitFor();
});

test("the page has no accessibility fault that a program can find", async () => {
  const { violations } = await new AxeBuilder({ page: page as never }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
});

test("one click removes the samples", async () => {
  await page.getByRole("button", { name: "Remove samples" }).click();
  await expect.poll(() => page.getByText("sample", { exact: true }).count(), PATIENTLY).toBe(0);
});
