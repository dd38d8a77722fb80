/** What a server gave to recognise a representation by (RFC 9110, 8.8). */
export interface Validator {
  etag: string | null;
  lastModified: string | null;
}

export interface PoliteRequest {
  signal: AbortSignal;
  /** Media types for the `Accept` header. */
  accept?: string;
  /** From the last time: makes the request conditional. */
  validator?: Validator | null;
  /** An HTML page rather than an API: robots.txt is obeyed. */
  page?: boolean;
}

export interface PoliteReply {
  /** The address after redirects. */
  url: string;
  /** True for 304: nothing changed since `validator`, and `text` is "". */
  notModified: boolean;
  text: string;
  contentType: string | null;
  validator: Validator | null;
}

/**
 * One polite GET, decoded to text.
 * @throws SourceError for every answer that is not a success; the signal's reason when it is aborted
 */
export type PoliteFetch = (url: string | URL, request: PoliteRequest) => Promise<PoliteReply>;
