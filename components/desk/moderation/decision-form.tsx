import type { QueuedComment } from "#lib/comments/desk/listing.ts";
import type { FormState } from "#lib/form-state.ts";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { AnswerField } from "./answer-field.tsx";
import styles from "./decision-form.module.css";
import { ReasonSelect } from "./reason-select.tsx";

interface Props {
  comment: QueuedComment;
  reasons: readonly RefusalReason[];
  from: string;
  judge: (form: FormData) => Promise<void>;
  /** In characters. */
  limit: number;
  /** The form as it was sent, if it was refused. */
  refused: FormState | undefined;
  t: Translator;
}

/** The decisions on a comment: a plain form, which `DecidingItem` takes over where scripts run. */
export function DecisionForm({ comment, reasons, from, judge, limit, refused, t }: Props) {
  const { id, revision, status, text, correction } = comment;
  const settled = correction === null && comment.waitingSince === null;
  return (
    <form action={judge} className={styles.decisions} data-decisions>
      <input type="hidden" name="comment" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="seen" value={correction ?? text ?? ""} />
      <input type="hidden" name="from" value={from} />
      {!(settled && status === "PUBLISHED") && (
        <button type="submit" name="verdict" value="PUBLISHED" className="main">
          {t("deskDeciding.publish")}
        </button>
      )}
      <button type="submit" name="verdict" value="REFUSED">
        {t("deskDeciding.refuse")}
      </button>
      <ReasonSelect
        reasons={reasons}
        likeliest={reasons.find((it) => it === refused?.values.reason) ?? "OTHER"}
        t={t}
      />
      <button type="submit" name="verdict" value="SPAM">
        {t("deskDeciding.spam")}
      </button>
      {status !== "HELD" && (
        <button type="submit" name="verdict" value="HELD">
          {t("deskDeciding.hold")}
        </button>
      )}
      <AnswerField id={`answer-${id}`} limit={limit} refused={refused} t={t} />
    </form>
  );
}
