import { permanentRedirect } from "next/navigation";
import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentGone } from "#components/comments/comment-gone.tsx";
import { CommentThread } from "#components/comments/comment-thread.tsx";
import { readingWords } from "#components/comments/reading-words.ts";
import { ThreadPages } from "#components/comments/thread-pages.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Discussion } from "#components/stories/discussion.tsx";
import { StoryLinks } from "#components/stories/story-links.tsx";
import { WholeArticle } from "#components/stories/whole-article.tsx";
import { WithdrawnArticle } from "#components/stories/withdrawn-article.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { commentPath, replyPath } from "#lib/comments/paths.ts";
import { stampFor } from "#lib/comments/stamp.ts";
import { findInThread, findThread } from "#lib/comments/thread.ts";
import { env } from "#lib/env.ts";
import { sendsMail } from "#lib/mail/mail.ts";
import { placeOf } from "#lib/modes/mode.ts";
import { findThreadMode } from "#lib/modes/public.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { articlePath } from "#lib/stories/story.ts";
import { decodeSegment } from "#lib/text/slugs.ts";
import { words } from "../../words.ts";
import { ArticleData } from "./article-data.tsx";
import { loadArticle } from "./load-article.ts";
import { Onward } from "./onward.tsx";

export interface AskedArticle {
  code: string;
  slug: string;
  /** The number of a comment that is to be seen or answered, as its address has it. */
  asked?: { for: "comment" | "reply"; comment: string };
}

/** An article with what its readers say: the first page of it, or the one with the comment that was asked for. */
export async function ArticlePage({ code, slug, asked }: AskedArticle) {
  const t = await words();
  const article = await loadArticle(code);
  if (!article) return <MissingPage t={t} />;
  if (article.kind === "withdrawn") return <WithdrawnArticle code={code} article={article} t={t} />;
  const refused = refusal();
  const path = articlePath({ ...article, code });
  const wanted = rowNumber(asked?.comment);
  // What was refused is shown where it was sent to: a redirect would lose it.
  if (decodeSegment(slug) !== article.slug && !refused) permanentRedirect(addressOf(path, asked?.for, wanted));

  const answered = wanted ?? rowNumber(refused?.values.comment_parent);
  const comment = answered === null ? null : await findInThread(article.storyId, answered);
  const thread = await findThread(article.storyId, "oldest", comment?.page ?? 1);
  // Comments that go while this is rendered have it rendered again.
  if (!thread) return <MissingPage t={t} />;
  const { mode, timetable } = await findThreadMode(placeOf(article));
  const isOpen = mode !== "CLOSED";
  const isReply = comment !== null && asked?.for !== "comment";
  return (
    <>
      <StoryLinks code={code} language={t.language} versions={article.versions} site={env().SITE_URL} />
      <ArticleData article={article} thread={thread} t={t} />
      <WholeArticle article={article} site={env().SITE_URL} t={t} />
      <Onward article={article} t={t} />
      <Discussion
        count={thread.count}
        thread={
          <>
            {asked && !comment && <CommentGone t={t} />}
            <CommentThread thread={thread} article={path} depth={env().REPLY_DEPTH} isOpen={isOpen} t={t} />
            <ThreadPages thread={thread} article={path} t={t} />
          </>
        }
        form={
          // A thread that was closed while somebody wrote still gives them their words back.
          (isOpen || refused !== undefined) && (
            <CommentForm
              action={path}
              stamp={stampFor(code)}
              offersMail={sendsMail()}
              limits={commentLimits}
              refusal={refused}
              reading={readingWords(mode, timetable, t)}
              submit={t("comments.submit")}
              replyTo={isReply ? { ...comment, cancel: commentPath(path, comment.id) } : undefined}
              t={t}
            />
          )
        }
        t={t}
      />
    </>
  );
}

function addressOf(path: string, asked: "comment" | "reply" | undefined, id: number | null): string {
  if (asked === undefined || id === null) return path;
  return asked === "reply" ? replyPath(path, id) : commentPath(path, id);
}
