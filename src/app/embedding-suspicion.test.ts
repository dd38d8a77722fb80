import { expect, test } from "vitest";
import { createCallSize } from "./embedding-call-size.ts";
import { createSuspicion } from "./embedding-suspicion.ts";

test("in an outage nothing is the texts' fault; beside successes the guilty one is found by halving", () => {
  const suspicion = createSuspicion();
  const texts = Array.from({ length: 50 }, (_, at) => `t${at}`);
  for (let at = 0; at < 5; at++) suspicion.failed(texts, false);
  expect(suspicion.company("t7", 50)).toBe(50);
  let rest = texts;
  let calls = 0;
  while (rest.length > 0 && calls++ < 60) {
    const size = suspicion.company(rest[0] ?? "", 50);
    const call = rest.slice(0, size);
    if (call.includes("t7")) {
      suspicion.failed(call, false);
      rest = [...rest.slice(size), ...call];
      if (call.length === 1) break;
    } else {
      suspicion.succeeded(call);
      rest = rest.slice(size);
    }
  }
  expect(rest).toContain("t7");
  expect(calls).toBeLessThan(40);
  for (let at = 0; at < 3; at++) suspicion.failed(["t7"], true);
  expect(suspicion.length("t7")).toBeLessThan(1);
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
