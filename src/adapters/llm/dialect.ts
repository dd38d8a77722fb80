/** What this server was found to understand; learnt from its refusals and remembered for the process's life. */
export interface Dialect {
  format: "json_schema" | "json_object" | "none";
  temperature: boolean;
  maxTokensField: "max_tokens" | "max_completion_tokens";
}

/** A failed call together with the dialect that it was made in. */
export class SentAs extends Error {
  readonly dialect: Dialect;
  constructor(dialect: Dialect, cause: unknown) {
    super("The call failed.", { cause });
    this.dialect = dialect;
  }
}

export interface Refusal {
  status: number | null;
  /** What the server said, lower case; "" when nothing. */
  complaint: string;
  sent: Dialect | null;
}

/**
 * The next plainer dialect when a server refuses how it was asked, else `null`. Formats go json_schema → json_object →
 * none; a refused temperature is left out; a refused `max_tokens` is sent under its newer name.
 */
export function stepDown(current: Dialect, { status, complaint, sent }: Refusal): Dialect | null {
  if (sent === null || status === null || ![400, 404, 415, 422, 501].includes(status)) return null;
  if (/max_completion_tokens/.test(complaint) && sent.maxTokensField === "max_tokens")
    return { ...current, maxTokensField: "max_completion_tokens" };
  if (/temperature/.test(complaint) && sent.temperature) return { ...current, temperature: false };
  if (
    !/response[ _]format|json[ _](?:schema|object|mode)|structured|grammar|schema/.test(complaint)
  )
    return null;
  if (sent.format === "none") return null;
  if (sent.format !== current.format) return current;
  return { ...current, format: sent.format === "json_schema" ? "json_object" : "none" };
}
