import type { Metadata } from "next";
import { CommentTabs } from "#components/desk/comment-tabs.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { ReportedComment } from "#components/desk/reported-comment.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { countQueues } from "#lib/comments/desk/counts.ts";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import { findReported } from "#lib/reports/desk/queue.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { deskTime } from "../../time.ts";
import { ruleOnReports } from "./actions.ts";

export const metadata: Metadata = { title: "Reported comments" };

const done = new Map([
  ["upheld", "The reports are upheld: the comment is refused."],
  ["dismissed", "The reports are dismissed: the comment stays."],
  ["already-ruled", "A colleague was quicker, or nothing is left to rule on. Nothing was changed."],
  [
    "changed",
    "The comment was changed while you were reading. Nothing was decided; if it is still reported, it stands here as it is now.",
  ],
]);

export default async function Page({ searchParams }: PageProps<"/desk/comments/reported">) {
  const moderator = await requireStaff("moderate", "/desk/comments/reported");
  const query = await searchParams;
  const [found, counts] = await Promise.all([findReported(moderator), countQueues(moderator)]);
  const notice = typeof query.done === "string" ? done.get(query.done) : undefined;
  const t = deskTime();
  return (
    <Sheet title="Comments">
      <CommentTabs here="REPORTED" counts={counts} />
      {notice !== undefined && <Notice>{notice}</Notice>}
      {found.length === 0 && <p>No comment is reported.</p>}
      {found.map(({ comment, reports }) => (
        <ReportedComment
          key={comment.id}
          comment={comment}
          reports={reports}
          reasons={refusalReasons}
          rule={ruleOnReports}
          time={t.dateTime}
        />
      ))}
      {counts.REPORTED > found.length && <p>When these are ruled on, others follow.</p>}
    </Sheet>
  );
}
