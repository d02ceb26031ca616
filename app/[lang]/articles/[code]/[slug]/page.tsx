import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentThread } from "#components/comments/comment-thread.tsx";
import { MissingPage } from "#components/site/missing-page.tsx";
import { Discussion } from "#components/stories/discussion.tsx";
import { StoryLinks } from "#components/stories/story-links.tsx";
import { WholeArticle } from "#components/stories/whole-article.tsx";
import { WithdrawnArticle } from "#components/stories/withdrawn-article.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { findPublished } from "#lib/comments/public.ts";
import { stampFor } from "#lib/comments/stamp.ts";
import { env } from "#lib/env.ts";
import { sendsMail } from "#lib/mail/mail.ts";
import { refusal } from "#lib/request.ts";
import { articlePath } from "#lib/stories/story.ts";
import { decodeSegment } from "#lib/text/slugs.ts";
import { words } from "../../../words.ts";
import { articleMetadata } from "../article-metadata.ts";
import { loadArticle } from "../load-article.ts";

interface Props {
  params: Promise<{ code: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const t = await words();
  return articleMetadata(await loadArticle(code), t);
}

export default async function ArticlePage({ params }: Props) {
  const { code, slug } = await params;
  const t = await words();
  const article = await loadArticle(code);
  if (!article) return <MissingPage t={t} />;
  if (article.kind === "withdrawn") return <WithdrawnArticle code={code} article={article} t={t} />;
  const refused = refusal();
  // What was refused is shown where it was sent to: a redirect would lose it.
  if (decodeSegment(slug) !== article.slug && !refused) permanentRedirect(articlePath({ ...article, code }));

  const comments = await findPublished(article.storyId);
  // A thread that was closed while somebody wrote still gives them their words back.
  const isShown = refused !== undefined || article.story.threadMode !== "CLOSED";
  return (
    <>
      <StoryLinks code={code} language={t.language} versions={article.versions} site={env().SITE_URL} />
      <WholeArticle article={article} site={env().SITE_URL} t={t} />
      <Discussion
        count={comments.length}
        thread={<CommentThread comments={comments} t={t} />}
        form={
          isShown && (
            <CommentForm
              action={articlePath({ ...article, code })}
              stamp={stampFor(code)}
              offersMail={sendsMail()}
              limits={commentLimits}
              refusal={refused}
              submit={t("comments.submit")}
              t={t}
            />
          )
        }
        t={t}
      />
    </>
  );
}
