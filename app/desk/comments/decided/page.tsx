import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { QueuedComment } from "#components/desk/queued-comment.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { verdicts } from "#lib/comments/desk/judgement.ts";
import { countByStatus, findDecided } from "#lib/comments/desk/queue.ts";
import { countReported } from "#lib/reports/desk/queue.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskTime } from "../../time.ts";

export const metadata: Metadata = { title: "Decided comments" };

export default async function Page({ searchParams }: PageProps<"/desk/comments/decided">) {
  const moderator = await requireStaff("moderate", "/desk/comments/decided");
  const query = await searchParams;
  const status = verdicts.find((verdict) => verdict.toLowerCase() === query.status) ?? "PUBLISHED";
  const [{ comments, next }, counts, reported] = await Promise.all([
    findDecided(moderator, status, rowNumber(query.before)),
    countByStatus(moderator),
    countReported(moderator),
  ]);
  const t = deskTime();
  return (
    <Sheet title="Comments">
      <CommentTabs here={status} counts={counts} reported={reported} />
      {comments.length === 0 && <p>There are none here.</p>}
      {comments.map((comment) => (
        <QueuedComment key={comment.id} comment={comment} time={t.dateTime} />
      ))}
      {next !== null && (
        <p>
          <a href={`/desk/comments/decided?status=${status.toLowerCase()}&before=${next}`}>Earlier comments</a>
        </p>
      )}
    </Sheet>
  );
}
