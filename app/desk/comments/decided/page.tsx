import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { QueuedComment } from "#components/desk/queued-comment.tsx";
import { ReplyForm } from "#components/desk/reply-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { verdicts } from "#lib/comments/desk/judgement.ts";
import { countByStatus, findDecided } from "#lib/comments/desk/queue.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { deskTime } from "../../time.ts";
import { answer } from "../reply-action.ts";
import { signedOutPage } from "../signed-out-page.tsx";

export const metadata: Metadata = { title: "Decided comments" };

export default async function Page({ searchParams }: PageProps<"/desk/comments/decided">) {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOutPage("decided");
  const query = await searchParams;
  const status = verdicts.find((verdict) => verdict.toLowerCase() === query.status) ?? "PUBLISHED";
  const [{ comments, next }, counts] = await Promise.all([
    findDecided(moderator, status, rowNumber(query.before)),
    countByStatus(moderator),
  ]);
  const refused = refusal();
  const answered = rowNumber(refused?.values.to);
  const isListed = status === "PUBLISHED" && comments.some(({ id }) => id === answered);
  const reply = (to: number) => (
    <ReplyForm
      action={answer}
      to={to}
      initial={refused && to === answered ? refused : { values: {}, errors: {} }}
      limit={commentLimits.comment}
    />
  );
  const t = deskTime();
  return (
    <Sheet title="Comments">
      <CommentTabs here={status} counts={counts} />
      {query.done === "replied" && <Notice>Your reply is published.</Notice>}
      {/* A comment that went meanwhile takes nobody's words along. */}
      {answered !== null && !isListed && reply(answered)}
      {comments.length === 0 && <p>There are none here.</p>}
      {comments.map((comment) => (
        <QueuedComment key={comment.id} comment={comment} time={t.dateTime}>
          {status === "PUBLISHED" && reply(comment.id)}
        </QueuedComment>
      ))}
      {next !== null && (
        <p>
          <a href={`/desk/comments/decided?status=${status.toLowerCase()}&before=${next}`}>Earlier comments</a>
        </p>
      )}
    </Sheet>
  );
}
