import { InputField } from "#components/ui/field.tsx";
import type { QueuedComment } from "#lib/comments/desk/listing.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./aside.module.css";

type Act = (form: FormData) => Promise<void>;

interface Props {
  comment: QueuedComment;
  from: string;
  redact: Act;
  lift: Act;
  t: Translator;
}

/** Blacks a passage out for readers: the words are typed or copied, with scripts marked in the text. */
export function Redaction({ comment, from, redact, lift, t }: Props) {
  const known = (
    <>
      <input type="hidden" name="comment" value={comment.id} />
      <input type="hidden" name="revision" value={comment.revision} />
      <input type="hidden" name="from" value={from} />
    </>
  );
  return (
    <details className={styles.aside} data-redaction>
      <summary>{t("deskQueue.redact")}</summary>
      <form action={redact}>
        {known}
        <InputField
          id={`passage-${comment.id}`}
          name="passage"
          label={t("deskQueue.redactLabel")}
          hint={t("deskQueue.redactHint")}
          dir="auto"
          required
        />
        <button type="submit">{t("deskQueue.redactSubmit")}</button>
      </form>
      {comment.redactions.length > 0 && (
        <form action={lift}>
          {known}
          <button type="submit">{t("deskQueue.redactLift")}</button>
        </form>
      )}
    </details>
  );
}
