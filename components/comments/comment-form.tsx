import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { InputField, TextareaField } from "#components/ui/field.tsx";
import type { CommentField } from "#lib/comments/comment.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./comment-form.module.css";
import { ReplyHead, type ReplyTo } from "./reply-head.tsx";
import { Sending } from "./sending.tsx";

interface Props {
  /** The address to post to: the article's. */
  action: string;
  /** Shows that the form came from the story's page. Absent where a form stands in for one that carries its own. */
  stamp?: string;
  /** Whether mail is sent here. */
  offersMail: boolean;
  /** In characters. */
  limits: Record<CommentField, number>;
  refusal?: FormState | undefined;
  /** Who reads what is sent, and when; that somebody does, where nothing else is known. */
  reading?: string;
  submit: string;
  /** The comment that is answered; absent for one on the story itself. */
  replyTo?: ReplyTo | undefined;
  t: Translator;
}

/** The form for a guest's comment. It posts as plain HTML and shows again what was typed when it is refused. */
export function CommentForm({ action, stamp, offersMail, limits, refusal, reading, submit, replyTo, t }: Props) {
  const { values, errors, notice }: FormState = refusal ?? { values: {}, errors: {} };
  const known: FormState["values"] = { stamp, comment_parent: replyTo && String(replyTo.id) };
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className={styles.form}
      noValidate={refusal !== undefined}
      data-comment-form=""
      data-keep={storyOf(action)}
    >
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
      {offersMail && (
        <p className={styles.mail}>
          <input id="mail" name="mail" type="checkbox" value="1" defaultChecked={Boolean(values.mail)} />
          <label htmlFor="mail">{t("comments.mail")}</label>
        </p>
      )}
      <p className={styles.lure} aria-hidden="true">
        <label>
          {t("comments.lure")}{" "}
          <input name="url" type="text" tabIndex={-1} autoComplete="off" defaultValue={values.url} />
        </label>
      </p>
      {carried.map((name) => {
        const value = known[name] ?? values[name];
        return value ? <input key={name} type="hidden" name={name} value={value} /> : null;
      })}
      <p className={styles.note}>{reading ?? t("comments.moderated")}</p>
      <SubmitButton>{submit}</SubmitButton>
      <Sending t={t} />
    </form>
  );
}

/** By which the reader's script keeps a draft: the story's code, so that its words are there at every address of it. */
const storyOf = (action: string) => action.split("/")[3];

/** What nobody sees, and a form that is shown again sends again. */
const carried = ["stamp", "comment_parent", "form_key", "pass"] as const;

function stringsOf(errors: FormState["errors"]): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])));
}
