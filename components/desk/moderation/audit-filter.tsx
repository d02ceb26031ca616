import type { Translator } from "#lib/messages/translator.ts";
import type { AuditFilter } from "#lib/staff/audit-log.ts";
import styles from "./filter.module.css";

interface Props {
  filter: AuditFilter;
  actions: readonly string[];
  staff: readonly { id: number; name: string }[];
  t: Translator;
}

/** Narrows the list of entries. A plain GET form, so that what was looked for has an address. */
export function AuditFilterForm({ filter, actions, staff, t }: Props) {
  return (
    <search>
      <form className={styles.filter} action="/desk/audit">
        <label>
          {t("deskAudit.person")}
          <select name="who" defaultValue={filter.staffId ?? ""}>
            <option value="">{t("deskAudit.anybody")}</option>
            <option value="0">{t("deskAudit.nobody")}</option>
            {staff.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("deskAudit.action")}
          <select name="action" defaultValue={filter.action ?? ""}>
            <option value="">{t("deskAudit.anything")}</option>
            {actions.map((action) => (
              <option key={action}>{action}</option>
            ))}
          </select>
        </label>
        <label>
          {t("deskAudit.subject")}
          <input
            name="subject"
            dir="ltr"
            defaultValue={filter.subject ?? ""}
            placeholder={t("deskAudit.subjectHint")}
          />
        </label>
        <label>
          {t("deskAudit.day")}
          <input type="date" name="day" defaultValue={filter.day ?? ""} />
        </label>
        <button type="submit">{t("deskAudit.find")}</button>
      </form>
    </search>
  );
}
