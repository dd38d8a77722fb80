/** A reply is a few kilobytes, a batch of vectors a few megabytes; nobody needs more than this from a model. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The same fetch, but a body that grows past the limit ends in an error instead of in our memory. */
export function limitBody(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const limited = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.byteLength;
          if (bytes > MOST_BYTES)
            controller.error(new Error(`The reply is larger than ${MOST_BYTES} bytes.`));
          else controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText, headers } = response;
    return new Response(limited, { status, statusText, headers });
  };
}
