/**
 * Milliseconds to wait before attempt `attempt + 1`: exponential with full jitter, uniform in
 * [0, min(capMs, baseMs · 2^attempt)). Source: Brooker, "Exponential Backoff And Jitter", AWS 2015.
 *
 * @param attempt attempts made so far, from 0
 */
export function backoffMs(
  attempt: number,
  limits: { baseMs: number; capMs: number },
  random: () => number,
): number {
  return random() * Math.min(limits.capMs, limits.baseMs * 2 ** attempt);
}

/**
 * Milliseconds that a `Retry-After` header asks for: seconds or an HTTP date (RFC 9110, 10.2.3).
 * `null` when there is none or it cannot be read; never negative.
 */
export function retryAfterMs(header: string | null, now: Date): number | null {
  const text = header?.trim();
  if (!text) return null;
  if (/^\d{1,9}(\.\d{1,9})?$/.test(text)) return Number(text) * 1000;
  const until = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now.getTime());
}

/** "45 s", "12 min", "3 h": a waiting time for a person. */
export function inWords(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.ceil(seconds / 3600)} h`;
}
