import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { announceAddress, findOwner, takeLock } from "./lock.ts";

const makeHome = () => mkdtempSync(join(tmpdir(), "rolecall-lock-"));

test("one process owns a home, and others are told which", () => {
  const home = makeHome();
  const lock = takeLock(home);
  expect(() => takeLock(home)).toThrow(`process ${process.pid}`);
  announceAddress(home, "http://127.0.0.1:1");
  expect(findOwner(home)).toMatchObject({ pid: process.pid, address: "http://127.0.0.1:1" });
  lock.release();
  expect(findOwner(home)).toBeNull();
  takeLock(home).release();
});

test("the lock of a process that was killed is taken over", () => {
  const home = makeHome();
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(join(home, "rolecall.lock"), JSON.stringify({ pid, born: "1", address: null }));
  takeLock(home).release();
});

test("a pid that was given to another process since is not mistaken for the owner", {
  skip: process.platform !== "linux",
}, () => {
  const home = makeHome();
  writeFileSync(
    join(home, "rolecall.lock"),
    JSON.stringify({ pid: process.ppid, born: "1", address: null }),
  );
  takeLock(home).release();
});

test("half a lock file, as a full disk leaves it, is no lock", () => {
  const home = makeHome();
  writeFileSync(join(home, "rolecall.lock"), '{"pid":');
  takeLock(home).release();
});
