import { expect, test } from "vitest";
import { createCallSize } from "./embedding-call-size.ts";
import { createSuspicion } from "./embedding-suspicion.ts";

test("in an outage nothing is the texts' fault; beside successes the guilty one is found by halving", () => {
  const suspicion = createSuspicion();
  const texts = Array.from({ length: 50 }, (_, at) => `t${at}`);
  for (let at = 0; at < 20; at++) suspicion.failed(texts, false);
  expect(suspicion.company("t7", 50)).toBe(50);
  expect(suspicion.length("t7")).toBe(1);
  expect(suspicion.needsProof(texts)).toBe(true);
  let rest = texts;
  let calls = 0;
  while (rest.length > 0 && calls++ < 60) {
    const call = rest.slice(0, suspicion.company(rest[0] ?? "", 50));
    rest = rest.slice(call.length);
    if (suspicion.needsProof(call)) suspicion.succeeded([]);
    if (!call.includes("t7") || suspicion.length("t7") < 0.1) suspicion.succeeded(call);
    else {
      suspicion.failed(call, false);
      rest.push(...call);
    }
  }
  expect(rest).toEqual([]);
  expect(calls).toBeLessThan(30);
  expect(suspicion.isSuspect("t7")).toBe(false);
});

test("a provider that fails every third time makes nobody suspect enough to be parted from the others", () => {
  const suspicion = createSuspicion();
  for (let call = 0; call < 90; call++) {
    const texts = [`a${call}`, `b${call}`];
    if (call % 3 === 0) suspicion.failed(texts, false);
    suspicion.succeeded(["other"]);
    if (call % 9 === 0) suspicion.failed(texts, false);
    expect(suspicion.company(`a${call}`, 50)).toBe(50);
    suspicion.succeeded(texts);
  }
});

test("calls get smaller by time-outs, full again after an outage, and stay small where full ones never came in time", () => {
  const outage = createCallSize(50);
  outage.timedOut();
  outage.timedOut();
  expect(outage.now(), "bad luck").toBe(50);
  for (let at = 0; at < 7; at++) outage.timedOut();
  expect(outage.now()).toBe(6);
  for (let at = 0; at < 4; at++) outage.inTime();
  expect(outage.now()).toBe(50);
  const slow = createCallSize(50);
  let late = 0;
  for (let at = 0; at < 40; at++) {
    if (slow.now() <= 12) slow.inTime();
    else {
      late++;
      slow.timedOut();
    }
  }
  expect(late).toBeLessThanOrEqual(12);
});
