import { ReplyForm } from "#components/desk/reply-form.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { rowNumber } from "#lib/row-number.ts";
import { answer } from "./reply-action.ts";

/** The form that answers a comment; with the words of one that was refused. */
export function replyTo(to: number, refused: FormState | undefined, t: Translator) {
  const isOwn = rowNumber(refused?.values.to) === to;
  return (
    <ReplyForm
      action={answer}
      to={to}
      initial={refused && isOwn ? refused : { values: {}, errors: {} }}
      words={{
        reply: t("deskQueue.reply"),
        label: t("deskQueue.replyLabel"),
        hint: t("deskQueue.replyHint", { limit: commentLimits.comment }),
        submit: t("deskQueue.replySubmit"),
      }}
    />
  );
}
