import type { PartialResult, Problem } from "../../contract/index.ts";
import type { StatedPosting } from "../../engine/extract/index.ts";
import type { PoliteFetch, Validator } from "../network/index.ts";

export { SourceError } from "../network/index.ts";

/** What a source is given to work with. */
export interface SourceContext {
  fetch: PoliteFetch;
  signal: AbortSignal;
  now: () => Date;
  /** Stands in for the public host (a mirror, a proxy, a test server); `null` for the public one. */
  baseUrl: string | null;
  validators: Validators;
  /**
   * Whether a posting of this id is stored already. Where details cost a request each, known ones are not
   * asked for again but named in `kept`. Absent: nothing is known.
   */
  known?: (id: string) => boolean;
}

/**
 * What servers gave to recognise their replies by, one by address. A source calls `set` only after it has read
 * the reply; whoever stores the postings should store these with them, in one transaction, else a crash between
 * the two would leave postings unread behind a 304.
 */
export interface Validators {
  get(url: string): Validator | null;
  set(url: string, validator: Validator): void;
}

/** One look at a board. */
export type Listing =
  | { state: "unchanged" }
  | {
      state: "listed";
      items: StatedPosting[];
      problems: Problem[];
      /** Ids that are known and still listed but were not read again, or could not be. */
      kept: string[];
      /** False when a bound cut the look short or a part could not be read: what is absent may still be open. */
      complete: boolean;
    };

/** Where a payload comes from; what it does not say itself. */
export interface PayloadOrigin {
  board: string | null;
  url: string | null;
  now: Date;
}

/** One shape of job board. No state, no retries, no text reading: that is for others. */
export interface Source {
  /** "ashby". */
  id: string;
  /** The board that a pasted careers address, API address or posting address belongs to. Never throws. */
  recognise(address: URL): { board: string } | null;
  /**
   * Reads one raw payload. Every posting in it becomes an item or a problem (whose `item` is the posting's id, or
   * "#3" for the third where it has none).
   * @throws SourceError `changed-shape` or `blocked` when the payload as a whole is not what the source promises
   */
  parse(payload: string, about: PayloadOrigin): PartialResult<StatedPosting>;
  /** @throws SourceError; the signal's reason when it is aborted */
  list(board: string, context: SourceContext): Promise<Listing>;
}
