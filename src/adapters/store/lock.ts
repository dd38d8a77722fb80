import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { StoreError } from "./sql.ts";

/** Who owns a home folder. `address` is there once its server answers. */
export interface LockOwner {
  pid: number;
  /** When the process began, as the system counts it: tells a reused pid from the owner. */
  born: string | null;
  address: string | null;
}

export interface Lock {
  release(): void;
}

/**
 * Takes the home folder for this process. A lock whose process is gone (killed, crashed) is taken over.
 * The file appears complete or not at all (written aside, then linked), so no reader sees half of it.
 * @throws StoreError `locked`
 */
export function takeLock(home: string): Lock {
  const path = lockPath(home);
  const mine: LockOwner = { pid: process.pid, born: birthOf(process.pid), address: null };
  const aside = `${path}.${process.pid}`;
  write(aside, mine);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (tryLink(aside, path)) return { release: () => releaseIfMine(home) };
      const owner = readLock(path);
      if (owner && isAlive(owner)) throw lockedBy(owner, home);
      clearStale(path);
    }
    throw new StoreError("locked", `Another process keeps taking ${home}.`);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Tells other processes where the owner's server answers. Only the owner may call it. */
export function announceAddress(home: string, address: string): void {
  const aside = `${lockPath(home)}.${process.pid}`;
  write(aside, { pid: process.pid, born: birthOf(process.pid), address });
  renameSync(aside, lockPath(home));
}

/** The living owner of a home folder, or `null`. */
export function findOwner(home: string): LockOwner | null {
  const owner = readLock(lockPath(home));
  return owner && isAlive(owner) ? owner : null;
}

const lockPath = (home: string) => join(home, "rolecall.lock");

function write(path: string, owner: LockOwner): void {
  const file = openSync(path, "w", 0o600);
  writeSync(file, JSON.stringify(owner));
  closeSync(file);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Moves a dead owner's lock away. What was moved is looked at once more: had somebody else taken the
 * folder in the meantime, his lock is put back.
 */
function clearStale(path: string): void {
  const away = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, away);
  } catch {
    return; // Somebody else has cleared it.
  }
  const moved = readLock(away);
  if (moved && isAlive(moved)) tryLink(away, path);
  rmSync(away, { force: true });
}

function readLock(path: string): LockOwner | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as LockOwner;
  } catch {
    return null;
  }
}

function releaseIfMine(home: string): void {
  if (readLock(lockPath(home))?.pid === process.pid) rmSync(lockPath(home), { force: true });
}

function isAlive(owner: LockOwner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return owner.born === null || birthOf(owner.pid) === owner.born;
}

/** Field 22 of /proc/PID/stat (start time in clock ticks since boot); `null` where there is no /proc. */
function birthOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function lockedBy(owner: LockOwner, home: string): StoreError {
  const where = owner.address ? ` It answers at ${owner.address}.` : "";
  return new StoreError(
    "locked",
    `Rolecall is running already (process ${owner.pid}) and owns ${home}.${where}`,
  );
}
