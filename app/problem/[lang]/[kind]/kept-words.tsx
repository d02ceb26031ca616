import type { ReactNode } from "react";
import { CommentForm } from "#components/comments/comment-form.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import { ReportForm } from "#components/reports/report-form.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { sendsMail } from "#lib/mail/mail.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Unsent } from "#lib/request.ts";

/** The form that did not arrive, to be sent again with all its words; where it cannot be, the words alone. */
export function KeptWords({ kept: { of, values, action }, t }: { kept: Unsent; t: Translator }) {
  const words = values.comment || values.appeal || values.words;
  const again = { refusal: { values, errors: {} }, submit: t("problems.sendAgain"), t };
  if (action !== null && of === "comment") {
    return (
      <Kept t={t}>
        <CommentForm action={action} offersMail={sendsMail()} limits={commentLimits} {...again} />
      </Kept>
    );
  }
  if (action !== null && of === "report") {
    return (
      <Kept t={t}>
        <ReportForm action={action} {...again} />
      </Kept>
    );
  }
  if (!words) return null;
  return (
    <Kept t={t}>
      <blockquote dir="auto">
        <CommentText text={words} />
      </blockquote>
    </Kept>
  );
}

function Kept({ children, t }: { children: ReactNode; t: Translator }) {
  return (
    <>
      <p>
        <strong>{t("problems.kept")}</strong>
      </p>
      {children}
    </>
  );
}
