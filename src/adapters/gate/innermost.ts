const DEEPEST = 5;

/** The first reason that an error names: fetch and SDKs wrap what happened. The error itself when that one has no words. */
export function innermost(error: Error): Error {
  let inner = error;
  for (let depth = 0; depth < DEEPEST && inner.cause instanceof Error; depth++) inner = inner.cause;
  return inner.message === "" ? error : inner;
}
