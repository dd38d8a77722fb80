import { z } from "zod";
import type { StatedPosting } from "../../engine/extract/index.ts";
import { isChallenge } from "../network/index.ts";
import { prose, stated, UnreadableField } from "./fields.ts";
import { applicationAddress } from "./links.ts";
import { changed, readEach } from "./payload.ts";
import { addressAt, listPayload } from "./polling.ts";
import { type Source, SourceError } from "./source.ts";
import { utcTime } from "./time.ts";

/**
 * Public Telegram channels, by the preview page that Telegram shows without an account: about the last twenty posts.
 * A post is one posting; its first line is the title. Posts without words (a picture, a sticker, a poll) are
 * reported. Page: t.me/s/{channel}
 */
export const telegram: Source = {
  id: "telegram",
  recognise(address) {
    if (!/^(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)$/.test(address.hostname)) return null;
    const parts = address.pathname.split("/").filter(Boolean);
    const channel = parts[0] === "s" ? parts[1] : parts[0];
    return channel &&
      /^[a-z]\w{3,31}$/i.test(channel) &&
      !/^(?:joinchat|share|addlist)$/i.test(channel)
      ? { board: channel }
      : null;
  },
  parse(payload, about) {
    const posts = postsOf(payload);
    if (posts.length === 0) assertChannel(payload);
    return readEach(posts, { shape: Post, read: (post) => posting(post, about.board) });
  },
  async list(board, context) {
    const url = addressAt(context, "https://t.me", `/s/${encodeURIComponent(board)}`);
    const listing = await listPayload(telegram, board, url, context, {
      accept: "text/html",
      page: true,
    });
    if (listing.state !== "listed") return listing;
    const problems = listing.problems.filter(({ message }) => !message.includes(WORDLESS));
    // Older posts are on pages before this one: an absent post is not a closed job.
    return { ...listing, problems, complete: false };
  },
};

const WORDLESS = "the post has no words";

const Post = z.object({
  id: z.string().min(1),
  html: z.string().nullable(),
  whole: z.boolean(),
  date: z.string().nullable(),
});
type Post = z.infer<typeof Post>;

/** The posts of a preview page, cut out by searching: the page is flat, and this is linear. */
function postsOf(page: string): Post[] {
  const posts: Post[] = [];
  let at = page.indexOf(MARK);
  while (at >= 0) {
    const next = page.indexOf(MARK, at + MARK.length);
    const block = page.slice(at + MARK.length, next < 0 ? page.length : next);
    const id = block.slice(0, Math.min(block.indexOf('"'), 200));
    posts.push({
      id: block.includes('"') ? id : "",
      ...textOf(block),
      date: /<time[^>]{0,200}?datetime="([^"]{1,60})"/.exec(dateOf(block))?.[1] ?? null,
    });
    at = next;
  }
  return posts;
}

const MARK = 'data-post="';

/**
 * Inner HTML of the post's own text (not of what it answers to): up to the closing tag that matches. Not whole
 * where the page breaks off before that.
 */
function textOf(block: string): Pick<Post, "html" | "whole"> {
  const start = /<div class="tgme_widget_message_text js-message_text"[^>]{0,200}>/.exec(block);
  if (!start) return { html: null, whole: true };
  const from = start.index + start[0].length;
  const tags = /<(\/?)div\b/g;
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(block); tag; tag = tags.exec(block)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return { html: block.slice(from, tag.index), whole: true };
  }
  return { html: block.slice(from), whole: false };
}

/** The post's own time stands in its foot; a video's length is a `<time>` too. */
function dateOf(block: string): string {
  const foot = block.lastIndexOf("tgme_widget_message_date");
  return foot < 0 ? block : block.slice(foot);
}

function posting(post: Post, board: string | null): StatedPosting {
  const [channel = "", number = ""] = post.id.split("/");
  if (!channel || !/^\d+$/.test(number)) throw new UnreadableField("data-post", post.id);
  if (!post.whole) throw new UnreadableField("text", "it is cut off");
  const description = prose(post.html);
  const title = titleOf(description ?? "");
  if (title === null) throw new Wordless();
  return stated({
    id: `telegram:${board ?? channel}:${number}`,
    source: "telegram",
    url: `https://t.me/${channel}/${number}`,
    applyUrl: applicationAddress(post.html ?? ""),
    title,
    description,
    postedAt: utcTime("datetime", post.date),
  });
}

class Wordless extends UnreadableField {
  constructor() {
    super("text", "");
    this.message = WORDLESS;
  }
}

/** The first line that has words other than hashtags, without signs before and after it. */
function titleOf(text: string): string | null {
  for (const row of text.slice(0, 5000).split("\n")) {
    const words = row
      .replace(/#[\p{L}\p{N}_]{1,100}/gu, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (!/\p{L}{2}/u.test(words)) continue;
    const bare = words.replace(/^[^\p{L}\p{N}(]+/u, "");
    return bare.length <= MAX_TITLE
      ? bare
      : bare.slice(0, bare.lastIndexOf(" ", MAX_TITLE) || MAX_TITLE).toWellFormed();
  }
  return /\p{L}{2}/u.test(text)
    ? text.slice(0, MAX_TITLE).replace(/\s+/g, " ").trim().toWellFormed()
    : null;
}

const MAX_TITLE = 150;

/** An empty channel still has its head; a page without one is no preview. */
function assertChannel(page: string): void {
  if (isChallenge({ status: 200 }, page)) {
    throw new SourceError("blocked", "A challenge page came in place of the channel's preview.");
  }
  if (page.includes("tgme_channel_info") || page.includes("tgme_channel_history")) return;
  if (page.includes("tgme_page")) {
    throw new SourceError(
      "not-found",
      "This Telegram channel does not exist, is private or shows no preview; only public channels with a preview can be read.",
    );
  }
  throw changed("telegram", "the page is no channel preview");
}
