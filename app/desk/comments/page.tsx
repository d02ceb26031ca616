import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { DecisionNotice } from "#components/desk/decision-notice.tsx";
import { HeldComment } from "#components/desk/held-comment.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { VisitorNotes } from "#components/desk/visitor-notes.tsx";
import { countQueues } from "#lib/comments/desk/counts.ts";
import { noFilters } from "#lib/comments/desk/filters.ts";
import { findDecision, refusalReasons } from "#lib/comments/desk/judgement.ts";
import { findOthers } from "#lib/comments/desk/person.ts";
import { findQueue } from "#lib/comments/desk/queue.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { findHistories } from "#lib/visitors/desk/history.ts";
import { deskTime } from "../time.ts";
import { judge } from "./actions.ts";
import { blockVisitor, liftBlock } from "./block-actions.ts";
import { visitorWords } from "./block-words.ts";

export const metadata: Metadata = { title: "Comments that wait" };

export default async function Page({ searchParams }: PageProps<"/desk/comments">) {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const query = await searchParams;
  const after = typeof query.after === "string" ? query.after : null;
  const judged = rowNumber(query.judged);
  const [{ comments, next }, counts, decision] = await Promise.all([
    findQueue(moderator, { queue: "HELD", filters: noFilters, order: "AGE", after }),
    countQueues(moderator),
    judged === null ? null : findDecision(moderator, judged),
  ]);
  const held = await Promise.all(
    comments.map(async (comment) => ({ comment, others: await findOthers(moderator, comment) })),
  );
  const histories = await findHistories(
    moderator,
    comments.map(({ id }) => id),
  );
  const visitor = visitorWords.get(query.visitor);
  const here = after === null ? "/desk/comments" : `/desk/comments?after=${after}`;
  const t = deskTime();
  return (
    <Sheet title="Comments">
      <CommentTabs here="HELD" counts={counts} />
      {query.changed !== undefined && (
        <Notice>
          Its writer changed the comment while you were reading. Nothing was decided; it stands here as it is now.
        </Notice>
      )}
      {decision && <DecisionNotice decision={decision} mine={decision.staff.id === moderator.id} time={t.dateTime} />}
      {visitor && <Notice>{visitor}</Notice>}
      {held.length === 0 && <p>Nothing is waiting. New comments appear here before readers see them.</p>}
      {held.map(({ comment, others }) => {
        const history = histories.get(comment.id);
        const visitors = { from: here, block: blockVisitor, lift: liftBlock, time: t.dateTime };
        return (
          <HeldComment
            key={comment.id}
            comment={comment}
            others={others}
            after={after}
            reasons={refusalReasons}
            judge={judge}
            time={t.dateTime}
          >
            {history && <VisitorNotes comment={comment.id} history={history} {...visitors} />}
          </HeldComment>
        );
      })}
      {next !== null && (
        <p>
          <a href={`/desk/comments?after=${next}`}>Later comments</a>
        </p>
      )}
    </Sheet>
  );
}
