import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Reportable } from "#lib/reports/public.ts";
import { reportPath } from "#lib/reports/report.ts";
import { ReportForm } from "./report-form.tsx";
import styles from "./report-page.module.css";
import { ReportedComment } from "./reported-comment.tsx";

interface Props {
  comment: Reportable;
  refusal: FormState | undefined;
  /** The origin of the site. */
  site: string;
  t: Translator;
}

/** Where a reader says what is wrong with a comment, with the comment before their eyes. */
export function ReportPage({ comment, refusal, site, t }: Props) {
  return (
    <div className={styles.page}>
      <h1>{t("reports.title")}</h1>
      <p>{t("reports.note")}</p>
      <ReportedComment comment={comment} site={site} t={t} />
      <ReportForm action={reportPath(t.language, comment.id)} refusal={refusal} submit={t("reports.submit")} t={t} />
    </div>
  );
}
