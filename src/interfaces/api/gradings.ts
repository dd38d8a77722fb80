import { Readable } from "node:stream";
import { z } from "zod";
import type { GradingEvent, Rolecall } from "../../app/index.ts";
import type { Api } from "./typed-fastify.ts";

/** Proxies drop connections that say nothing; a comment line keeps them open. */
const HEARTBEAT_MS = 15_000;

/** Rubrics as they are made, as server-sent events (WHATWG HTML, 9.2). */
export function gradingRoutes(api: Api, rolecall: Rolecall): void {
  api.get(
    "/gradings/:id/events",
    {
      schema: {
        summary: "Server-sent events: rubric, progress, failed, done; resumable with Last-Event-ID",
        params: z.object({ id: z.string().min(1).max(200) }),
        headers: z.looseObject({ "last-event-id": z.string().optional() }),
      },
    },
    async (request, reply) => {
      const given = request.headers["last-event-id"];
      const after = given && /^\d{1,15}$/.test(given) ? Number(given) : 0;
      const gone = new AbortController();
      request.raw.once("close", () => gone.abort());
      reply.raw.once("close", () => gone.abort());
      const events = rolecall.watchGrading(request.params.id, after, gone.signal);
      // The first one is awaited here, so that an unknown id is a 404 and not a broken stream.
      const first = await events.next();
      return reply
        .header("content-type", "text/event-stream; charset=utf-8")
        .header("cache-control", "no-store")
        .header("x-accel-buffering", "no")
        .send(Readable.from(withHeartbeat(first, events, gone.signal)));
    },
  );
}

async function* withHeartbeat(
  first: IteratorResult<GradingEvent>,
  events: AsyncGenerator<GradingEvent>,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let next = Promise.resolve(first);
  try {
    for (;;) {
      const step = await orSilence(next);
      if (step === "silence") yield ": still here\n\n";
      else if (step.done) return;
      else {
        yield toText(step.value);
        next = events.next();
      }
      if (signal.aborted) return;
    }
  } finally {
    await events.return(undefined);
  }
}

async function orSilence<T>(next: Promise<T>): Promise<T | "silence"> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<"silence">((resolve) => {
    timer = setTimeout(() => resolve("silence"), HEARTBEAT_MS);
  });
  return Promise.race([next, silence]).finally(() => clearTimeout(timer));
}

function toText(event: GradingEvent): string {
  return `id: ${event.id}\nevent: ${event.kind}\ndata: ${JSON.stringify(event.data)}\n\n`;
}
