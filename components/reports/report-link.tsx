import type { Translator } from "#lib/messages/translator.ts";
import { reportPath } from "#lib/reports/report.ts";
import { isolated } from "#lib/text/characters.ts";

/** Leads from a comment to where it can be reported. */
export function ReportLink({ commentId, name, t }: { commentId: number; name: string; t: Translator }) {
  return (
    <a
      href={reportPath(t.language, commentId)}
      rel="nofollow"
      aria-label={t("reports.linkLabel", { name: isolated(name) })}
    >
      {t("reports.link")}
    </a>
  );
}
