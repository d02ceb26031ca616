import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { CommentField } from "#lib/comments/comment.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./comment-form.module.css";
import { ReplyHead, type ReplyTo } from "./reply-head.tsx";

interface Props {
  /** A server action, or the address to post to. */
  action: ((form: FormData) => Promise<void>) | string;
  /** In characters. */
  limits: Record<CommentField, number>;
  refusal?: FormState | undefined;
  submit: string;
  /** The comment that is answered; absent for one on the story itself. */
  replyTo?: ReplyTo | undefined;
  t: Translator;
}

/** The form for a guest's comment. It posts as plain HTML and shows again what was typed when it is refused. */
export function CommentForm({ action, limits, refusal, submit, replyTo, t }: Props) {
  const { values, errors, notice }: FormState = refusal ?? { values: {}, errors: {} };
  const sending = typeof action === "string" ? { action, method: "post", encType: "multipart/form-data" } : { action };
  return (
    <form {...sending} className={styles.form} noValidate={refusal !== undefined} data-comment-form="">
      {replyTo ? <ReplyHead replyTo={replyTo} t={t} /> : <h2 id="respond">{t("comments.add")}</h2>}
      {refusal && <ErrorSummary title={t("comments.refusedTitle")} notice={notice} errors={stringsOf(errors)} />}
      <p className={styles.note}>{t("comments.note")}</p>
      <InputField
        id="author"
        name="author"
        label={t("comments.author")}
        hint={t("comments.authorHint", { limit: limits.author })}
        error={errors.author}
        autoComplete="name"
        dir="auto"
        required
        defaultValue={values.author}
      />
      <InputField
        id="email"
        name="email"
        type="email"
        label={t("comments.email")}
        hint={t("comments.emailHint")}
        error={errors.email}
        autoComplete="email"
        inputMode="email"
        dir="ltr"
        required
        defaultValue={values.email}
      />
      <TextareaField
        id="comment"
        name="comment"
        label={t("comments.comment")}
        hint={t("comments.commentHint", { limit: limits.comment })}
        error={errors.comment}
        dir="auto"
        required
        defaultValue={values.comment}
      />
      <p className={styles.note}>{t("comments.moderated")}</p>
      <button type="submit">{submit}</button>
    </form>
  );
}

function stringsOf(errors: FormState["errors"]): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}
