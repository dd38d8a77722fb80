import type { Posting, Salary } from "../../src/contract/index.ts";

const MODE = { remote: "remote", hybrid: "hybrid", onsite: "on site" } as const;

export function describePlace(posting: Posting): string {
  const places = posting.locations
    .slice(0, 3)
    .map(({ raw, city, country }) => [city, country].filter(Boolean).join(", ") || raw);
  const more = posting.locations.length > 3 ? ` and ${posting.locations.length - 3} more` : "";
  return [`${places.join("; ")}${more}`, posting.workMode && MODE[posting.workMode]]
    .filter(Boolean)
    .join(", ");
}

export function describePay(salary: Salary | null): string {
  if (!salary) return "";
  const bounds = [salary.min, salary.max].filter((bound) => bound !== null);
  const numbers = [...new Set(bounds)].map((bound) => bound.toLocaleString("en")).join("–");
  const word = salary.min === null ? "up to " : salary.max === null ? "from " : "";
  return `${word}${numbers} ${salary.currency ?? ""}${salary.period ? ` a ${salary.period.toLowerCase()}` : ""}`;
}

export function describeAge(postedAt: string | null): string {
  if (postedAt === null) return "";
  const days = Math.floor((Date.now() - Date.parse(postedAt)) / 86_400_000);
  if (days <= 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}
