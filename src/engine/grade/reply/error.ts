import type { ReplyErrorKind } from "../../../contract/index.ts";

/** Why a raw model reply could not become Facts: the kind is data, the message one sentence that names the place. */
export class ReplyError extends Error {
  readonly kind: ReplyErrorKind;
  /** Where in the object, as "requirements.3.met"; "" = the whole. */
  readonly path: string;

  constructor(kind: ReplyErrorKind, message: string, path = "") {
    super(message);
    this.name = "ReplyError";
    this.kind = kind;
    this.path = path;
  }
}
