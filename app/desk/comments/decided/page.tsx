import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { QueuedComment } from "#components/desk/queued-comment.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { VisitorNotes } from "#components/desk/visitor-notes.tsx";
import { verdicts } from "#lib/comments/desk/judgement.ts";
import { countByStatus, findDecided } from "#lib/comments/desk/queue.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { findHistories } from "#lib/visitors/desk/history.ts";
import { deskTime } from "../../time.ts";
import { blockVisitor, liftBlock } from "../block-actions.ts";
import { visitorWords } from "../block-words.ts";

export const metadata: Metadata = { title: "Decided comments" };

export default async function Page({ searchParams }: PageProps<"/desk/comments/decided">) {
  const moderator = await requireStaff("moderate", "/desk/comments/decided");
  const query = await searchParams;
  const status = verdicts.find((verdict) => verdict.toLowerCase() === query.status) ?? "PUBLISHED";
  const before = rowNumber(query.before);
  const [{ comments, next }, counts] = await Promise.all([
    findDecided(moderator, status, before),
    countByStatus(moderator),
  ]);
  const histories = await findHistories(
    moderator,
    comments.map(({ id }) => id),
  );
  const visitor = visitorWords.get(query.visitor);
  const heap = `/desk/comments/decided?status=${status.toLowerCase()}`;
  const here = before === null ? heap : `${heap}&before=${before}`;
  const t = deskTime();
  return (
    <Sheet title="Comments">
      <CommentTabs here={status} counts={counts} />
      {visitor && <Notice>{visitor}</Notice>}
      {comments.length === 0 && <p>There are none here.</p>}
      {comments.map((comment) => {
        const history = histories.get(comment.id);
        const visitors = { from: here, block: blockVisitor, lift: liftBlock, time: t.dateTime };
        return (
          <QueuedComment key={comment.id} comment={comment} time={t.dateTime}>
            {history && <VisitorNotes comment={comment.id} history={history} {...visitors} />}
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
