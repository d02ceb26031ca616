import type { Verdict } from "#lib/generated/prisma/enums.ts";
import { Notice } from "./notice.tsx";

const done: Record<Verdict, string> = {
  PUBLISHED: "published",
  REFUSED: "refused",
  SPAM: "marked as spam",
  HELD: "taken back to be decided on again",
};

/** What became of the comment that was just judged: the moderator's own decision, or a colleague's quicker one. */
export function DecisionNotice({
  decision,
  mine,
  time,
}: {
  decision: { verdict: Verdict; createdAt: Date; staff: { name: string }; comment: { authorName: string | null } };
  mine: boolean;
  time: (time: Date) => string;
}) {
  const whose = <bdi>{decision.comment.authorName ?? "somebody erased"}</bdi>;
  if (mine) {
    return (
      <Notice>
        The comment by {whose} is {done[decision.verdict]}.
      </Notice>
    );
  }
  return (
    <Notice>
      The comment by {whose} was already {done[decision.verdict]} by <bdi>{decision.staff.name}</bdi>,{" "}
      {time(decision.createdAt)}. Nothing was changed.
    </Notice>
  );
}
