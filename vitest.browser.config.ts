import { defineConfig } from "vitest/config";

/** Looks at the built page in Debian's Chromium; kept apart because it needs one. */
export default defineConfig({
  test: { include: ["test/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
