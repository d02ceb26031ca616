import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import { ReportForm } from "#components/reports/report-form.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Unsent } from "#lib/request.ts";

/** The form that did not arrive, to be sent again with all its words; where nothing takes it, the words alone. */
export function KeptWords({ kept, t }: { kept: Unsent; t: Translator }) {
  return (
    <>
      <p>
        <strong>{t("problems.kept")}</strong>
      </p>
      <Kept kept={kept} t={t} />
    </>
  );
}

function Kept({ kept: { of, values, action }, t }: { kept: Unsent; t: Translator }) {
  const again = { refusal: { values, errors: {} }, submit: t("problems.sendAgain"), t };
  if (action !== null && of === "comment") return <CommentForm action={action} limits={commentLimits} {...again} />;
  if (action !== null && of === "report") return <ReportForm action={action} {...again} />;
  // A receipt is opened again for its forms: only there is to be seen what they are about.
  return (
    <blockquote dir="auto">
      <CommentText text={values.comment || values.appeal || values.words || ""} />
    </blockquote>
  );
}
