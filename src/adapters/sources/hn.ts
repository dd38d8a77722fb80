import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { prose, stated, UnreadableField } from "./fields.ts";
import { readHeader } from "./hn-header.ts";
import { applicationAddress } from "./links.ts";
import { changed, number, readEach, readJson, shapedAs, text, textOrNumber } from "./payload.ts";
import { addressAt, getPayload, listPayload } from "./polling.ts";
import type { Source, SourceContext } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Hacker News "Ask HN: Who is hiring?": each comment on the thread itself is one posting, replies are none. A board
 * is a thread's number, or "latest". Payloads: an item of Algolia's search (with `children`), its hits, or items
 * of the Firebase API. APIs: hn.algolia.com/api, github.com/HackerNews/API
 */
export const hn: Source = {
  id: "hn",
  recognise(address) {
    const id = address.searchParams.get("id");
    if (address.hostname === "news.ycombinator.com") {
      if (address.pathname === "/item" && id && /^\d+$/.test(id)) return { board: id };
      return id === "whoishiring" ? { board: "latest" } : null;
    }
    const api = /^\/(?:api\/v1\/items|v0\/item)\/(\d+)(?:\.json)?$/.exec(address.pathname);
    const known =
      address.hostname === "hn.algolia.com" || address.hostname === "hacker-news.firebaseio.com";
    return known && api?.[1] ? { board: api[1] } : null;
  },
  parse(payload, about) {
    const thread = threadOf(readJson(payload, "hn"));
    const board = about.board && about.board !== "latest" ? about.board : null;
    return readEach(thread.entries, {
      shape: Comment,
      read: (comment) => posting(comment, board ?? thread.id),
    });
  },
  async list(board, context) {
    const thread = board === "latest" ? await latestThread(context) : board;
    const path = `/api/v1/items/${encodeURIComponent(thread)}`;
    const listing = await listPayload(hn, thread, addressAt(context, ALGOLIA, path), context);
    // Comments that were taken back are normal on a thread: they are no job, and no fault of the board.
    if (listing.state !== "listed") return listing;
    return {
      ...listing,
      problems: listing.problems.filter(({ message }) => !message.includes(TAKEN_BACK)),
    };
  },
};

const ALGOLIA = "https://hn.algolia.com";
const TAKEN_BACK = "the comment was taken back";

const Id = z.union([z.int(), z.string().regex(/^\d+$/)]);

const Comment = z.object({
  id: Id.nullish(),
  objectID: Id.nullish(),
  text,
  comment_text: text,
  created_at: text,
  created_at_i: number,
  time: number,
  parent_id: textOrNumber,
  parent: textOrNumber,
  story_id: textOrNumber,
  deleted: z.boolean().nullish(),
  dead: z.boolean().nullish(),
});
type Comment = z.infer<typeof Comment>;

interface Thread {
  id: string | null;
  entries: readonly unknown[];
}

const Item = z.looseObject({
  id: textOrNumber,
  type: text,
  text,
  title: text,
  children: z.array(z.unknown()).nullish(),
  kids: z.array(z.unknown()).nullish(),
  hits: z.array(z.unknown()).nullish(),
  items: z.array(z.unknown()).nullish(),
});

/** Where the comments stand in the payload. */
function threadOf(value: unknown): Thread {
  if (Array.isArray(value))
    return { id: storyIn(value), entries: value.filter(isTopComment(value)) };
  const item = shapedAs(Item, value, "hn");
  if (item.hits) return { id: null, entries: item.hits };
  if (item.items) return threadOf(item.items);
  const id = item.id === null || item.id === undefined ? null : String(item.id);
  const untyped = !item.type && !item.title && !item.children?.length;
  const isComment = item.type === "comment" || (untyped && typeof item.text === "string");
  if (isComment) return { id: null, entries: [value] };
  if (item.children) return { id, entries: item.children };
  if (item.kids?.some((kid) => typeof kid === "object")) return { id, entries: item.kids };
  if (item.kids && item.kids.length > 0) {
    throw changed(
      "hn",
      `the thread only names its ${item.kids.length} comments; their items are needed`,
    );
  }
  if (item.type !== "story") throw changed("hn", "the payload is neither a thread nor a comment");
  return { id, entries: [] };
}

function storyIn(items: readonly unknown[]): string | null {
  const story = items.find((item) => fieldOf(item, "type") === "story");
  const id = fieldOf(story, "id");
  return typeof id === "number" || typeof id === "string" ? String(id) : null;
}

/** Not the story itself, and no answer to another comment of the list. */
function isTopComment(items: readonly unknown[]): (item: unknown) => boolean {
  const comments = new Set(
    items.filter((item) => fieldOf(item, "type") !== "story").map((item) => fieldOf(item, "id")),
  );
  return (item) => {
    const parent = fieldOf(item, "parent") ?? fieldOf(item, "parent_id");
    const answers = parent !== undefined && parent !== null && comments.has(parent);
    return fieldOf(item, "type") !== "story" && !answers;
  };
}

function fieldOf(item: unknown, field: string): unknown {
  return typeof item === "object" && item !== null
    ? (item as Record<string, unknown>)[field]
    : undefined;
}

function posting(comment: Comment, board: string | null): StatedPosting {
  const id = comment.id ?? comment.objectID;
  if (id === null || id === undefined) throw new UnreadableField("id", id);
  const html = comment.text ?? comment.comment_text ?? "";
  const description = prose(html);
  if (comment.deleted || comment.dead || description === null) throw new TakenBack();
  const thread =
    board ?? String(comment.story_id ?? comment.parent_id ?? comment.parent ?? "thread");
  return stated({
    id: `hn:${thread}:${id}`,
    source: "hn",
    url: `https://news.ycombinator.com/item?id=${id}`,
    applyUrl: applicationAddress(html),
    description,
    ...readHeader(description.slice(0, 2000).split("\n", 1)[0] ?? ""),
    postedAt:
      utcTime("created_at", comment.created_at_i ?? comment.time) ??
      utcTime("created_at", comment.created_at),
  });
}

class TakenBack extends UnreadableField {
  constructor() {
    super("text", "");
    this.message = TAKEN_BACK;
  }
}

/** The monthly thread is opened by the account "whoishiring", beside others about freelancers and job seekers. */
async function latestThread(context: SourceContext): Promise<string> {
  const url = addressAt(
    context,
    ALGOLIA,
    "/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10",
  );
  const reply = await getPayload("hn", "latest", url, context, { conditional: false });
  const { hits } = shapedAs(Stories, readJson(reply.text, "hn"), "hn");
  const thread = hits.find(({ title }) => /who is hiring/i.test(title ?? ""));
  if (!thread)
    throw changed("hn", 'no thread "Who is hiring?" was found among the latest of whoishiring');
  return String(thread.objectID);
}

const Stories = z.object({ hits: z.array(z.object({ objectID: Id, title: text })) });
