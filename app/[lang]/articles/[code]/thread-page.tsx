import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { CommentThread } from "#components/comments/comment-thread.tsx";
import { ThreadPages } from "#components/comments/thread-pages.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { ThreadHead } from "#components/stories/thread-head.tsx";
import { type Order, threadPath } from "#lib/comments/paths.ts";
import { findThread } from "#lib/comments/thread.ts";
import { env } from "#lib/env.ts";
import { placeOf } from "#lib/modes/mode.ts";
import { findThreadMode } from "#lib/modes/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { decodeSegment } from "#lib/text/slugs.ts";
import { words } from "../../words.ts";
import { loadArticle } from "./load-article.ts";

interface AskedThread {
  code: string;
  slug: string;
  order: Order;
  /** As the address has it; the first where it has none. */
  page?: string;
}

const load = cache(async (code: string, order: Order, page = "1") => {
  const article = await loadArticle(code);
  if (article?.kind !== "published" || !/^[1-9]\d{0,6}$/.test(page)) return null;
  const thread = await findThread(article.storyId, order, Number(page));
  return thread && { article, thread, path: articlePath({ ...article, code }) };
});

export async function threadMetadata({ code, order, page }: AskedThread): Promise<Metadata> {
  const t = await words();
  const found = await load(code, order, page);
  if (!found) return { title: t("site.notFoundTitle") };
  const { article, path, thread } = found;
  const title = t("comments.onStory", { title: article.headline });
  return {
    title: thread.page === 1 ? title : `${title} – ${t("site.page", { page: thread.page })}`,
    alternates: { canonical: threadPath(path, order, thread.page) },
    // The same words as in the other order, which search engines have already.
    ...(order === "newest" && { robots: { index: false } }),
  };
}

/** A page of what readers say about a story, under its headline. */
export async function ThreadPage({ code, slug, order, page }: AskedThread) {
  const t = await words();
  const found = await load(code, order, page);
  if (!found) return <MissingPage t={t} />;
  const { article, thread, path } = found;
  if (page === "1" || decodeSegment(slug) !== article.slug) permanentRedirect(threadPath(path, order, thread.page));
  const isOpen = (await findThreadMode(placeOf(article))).mode !== "CLOSED";
  return (
    <ThreadHead headline={article.headline} article={path} count={thread.count} isOpen={isOpen} t={t}>
      <CommentThread thread={thread} article={path} depth={env().REPLY_DEPTH} isOpen={isOpen} t={t} />
      <ThreadPages thread={thread} article={path} t={t} />
    </ThreadHead>
  );
}
