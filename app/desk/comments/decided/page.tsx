import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { QueuedComment } from "#components/desk/queued-comment.tsx";
import { ReplyForm } from "#components/desk/reply-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { VisitorNotes } from "#components/desk/visitor-notes.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { countQueues } from "#lib/comments/desk/counts.ts";
import { noFilters } from "#lib/comments/desk/filters.ts";
import { findQueue } from "#lib/comments/desk/queue.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { findHistories } from "#lib/visitors/desk/history.ts";
import { deskTime } from "../../time.ts";
import { blockVisitor, liftBlock } from "../block-actions.ts";
import { visitorWords } from "../block-words.ts";
import { answer } from "../reply-action.ts";
import { signedOutPage } from "../signed-out-page.tsx";

export const metadata: Metadata = { title: "Decided comments" };

export default async function Page({ searchParams }: PageProps<"/desk/comments/decided">) {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOutPage("decided");
  const query = await searchParams;
  const status =
    (["REFUSED", "SPAM"] as const).find((verdict) => verdict.toLowerCase() === query.status) ?? "PUBLISHED";
  const before = typeof query.before === "string" ? query.before : null;
  const [{ comments, next }, counts] = await Promise.all([
    findQueue(moderator, { queue: status, filters: noFilters, order: "AGE", after: before }),
    countQueues(moderator),
  ]);
  const histories = await findHistories(
    moderator,
    comments.map(({ id }) => id),
  );
  const visitor = visitorWords.get(query.visitor);
  const heap = `/desk/comments/decided?status=${status.toLowerCase()}`;
  const here = before === null ? heap : `${heap}&before=${before}`;
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
      {visitor && <Notice>{visitor}</Notice>}
      {query.done === "replied" && <Notice>Your reply is published.</Notice>}
      {/* A comment that went meanwhile takes nobody's words along. */}
      {answered !== null && !isListed && reply(answered)}
      {comments.length === 0 && <p>There are none here.</p>}
      {comments.map((comment) => {
        const history = histories.get(comment.id);
        const visitors = { from: here, block: blockVisitor, lift: liftBlock, time: t.dateTime };
        return (
          <QueuedComment key={comment.id} comment={comment} time={t.dateTime}>
            {history && <VisitorNotes comment={comment.id} history={history} {...visitors} />}
            {status === "PUBLISHED" && reply(comment.id)}
          </QueuedComment>
        );
      })}
      {next !== null && (
        <p>
          <a href={`${heap}&before=${next}`}>Earlier comments</a>
        </p>
      )}
    </Sheet>
  );
}
