import fc from "fast-check";
import { expect, test } from "vitest";
import { blendScore } from "./blend.ts";

const WEIGHTS = { vector: 0.42, model: 0.58 };

test.each([
  [100, 5, 100],
  [0, 1, 0],
  [50, 3, 50],
  [80, 3.5, 0.42 * 80 + 0.58 * 62.5],
])("list %d and grade %d blend to %d", (fast, graded, blended) => {
  expect(blendScore(fast, graded, WEIGHTS)).toBeCloseTo(blended, 9);
});

test("the blend stays in 0 to 100 and never falls when a part rises", () => {
  const fast = fc.double({ min: 0, max: 100, noNaN: true });
  const graded = fc.double({ min: 1, max: 5, noNaN: true });
  const weight = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fast, fast, graded, graded, weight, weight, (f1, f2, g1, g2, vector, model) => {
      const low = blendScore(Math.min(f1, f2), Math.min(g1, g2), { vector, model });
      const high = blendScore(Math.max(f1, f2), Math.max(g1, g2), { vector, model });
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100 + 1e-9);
      expect(high).toBeGreaterThanOrEqual(low - 1e-9);
    }),
  );
});
