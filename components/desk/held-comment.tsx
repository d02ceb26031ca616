import type { ReactNode } from "react";
import type { QueuedComment as Queued } from "#lib/comments/desk/listing.ts";
import type { Others } from "#lib/comments/desk/person.ts";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import styles from "./held-comment.module.css";
import { OtherComments } from "./other-comments.tsx";
import { QueuedComment } from "./queued-comment.tsx";
import { ReasonSelect } from "./reason-select.tsx";
import { WhyItWaits } from "./why-it-waits.tsx";

/** A comment that waits, with what is known of it and of its writer, and the three decisions. */
export function HeldComment({
  comment,
  others,
  after,
  reasons,
  judge,
  time,
  children,
}: {
  comment: Queued;
  others: Others;
  after: string | null;
  reasons: readonly RefusalReason[];
  judge: (form: FormData) => Promise<void>;
  time: (time: Date) => string;
  children?: ReactNode;
}) {
  return (
    <QueuedComment comment={comment} time={time}>
      <WhyItWaits comment={comment} time={time} />
      {comment.email !== null && (
        <OtherComments
          others={others}
          none="The first comment with this e-mail."
          some={() => "Other comments with this e-mail"}
          time={time}
        />
      )}
      {children}
      <form action={judge} className={styles.verdicts}>
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="revision" value={comment.revision} />
        {after !== null && <input type="hidden" name="after" value={after} />}
        <button type="submit" name="verdict" value="PUBLISHED" className="main">
          Publish
        </button>
        <button type="submit" name="verdict" value="REFUSED">
          Refuse
        </button>
        <ReasonSelect reasons={reasons} likeliest="OTHER" />
        <button type="submit" name="verdict" value="SPAM">
          Spam
        </button>
      </form>
    </QueuedComment>
  );
}
