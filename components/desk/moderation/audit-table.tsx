import type { Translator } from "#lib/messages/translator.ts";
import type { ListedEntry } from "#lib/staff/audit-log.ts";
import styles from "./audit-table.module.css";

/** What was done, an entry a row. Verbs and details stand as they are kept, the same in every language. */
export function AuditTable({ entries, t }: { entries: readonly ListedEntry[]; t: Translator }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1).
    <section className={styles.scroll} aria-label={t("deskAudit.title")} tabIndex={0}>
      <table className={styles.entries}>
        <thead>
          <tr>
            {(["time", "person", "action", "subject", "detail"] as const).map((head) => (
              <th key={head} scope="col">
                {t(`deskAudit.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ id, at, staff, action, subject, detail }) => (
            <tr key={String(id)}>
              <td>
                <time dateTime={at.toISOString()}>{t.dateTime(at)}</time>
              </td>
              <td>{staff ? <bdi>{staff.name}</bdi> : "–"}</td>
              <td dir="ltr">{action}</td>
              <td dir="ltr">
                <a href={`/desk/audit?${new URLSearchParams({ subject })}`}>{subject}</a>
              </td>
              <td dir="ltr">
                <code>{JSON.stringify(detail)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
