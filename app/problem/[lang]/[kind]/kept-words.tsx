import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import { ReportForm } from "#components/reports/report-form.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Unsent } from "#lib/request.ts";

/** The form that did not arrive, to be sent again with all its words; where nothing takes it, the words alone. */
export function KeptWords({ kept: { of, values, action }, t }: { kept: Unsent; t: Translator }) {
  const again = { refusal: { values, errors: {} }, submit: t("problems.sendAgain"), t };
  return (
    <>
      <p>
        <strong>{t("problems.kept")}</strong>
      </p>
      {action === null ? (
        <blockquote dir="auto">
          <CommentText text={(of === "comment" ? values.comment : values.words) ?? ""} />
        </blockquote>
      ) : of === "comment" ? (
        <CommentForm action={action} limits={commentLimits} {...again} />
      ) : (
        <ReportForm action={action} {...again} />
      )}
    </>
  );
}
