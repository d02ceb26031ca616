import type { Translator } from "#lib/messages/translator.ts";
import type { AuditCheck } from "#lib/staff/audit-check.ts";
import styles from "./chain-state.module.css";

interface Props {
  /** The last one; null before the first. */
  check: AuditCheck | null;
  verify: () => Promise<void>;
  t: Translator;
}

/** Whether the record of what was done is whole, as the last verification found it, and the button for another one. */
export function ChainState({ check, verify, t }: Props) {
  return (
    <section aria-labelledby="chain">
      {check?.fault && (
        <p className={styles.broken} role="alert">
          {t("deskAudit.broken", said(check, t))} {t(`deskAudit.${check.fault}`, { number: String(check.place ?? "") })}
        </p>
      )}
      <h2 id="chain">{t("deskAudit.chain")}</h2>
      <p>{t("deskAudit.chainText")}</p>
      {!check && <p>{t("deskAudit.never")}</p>}
      {check && !check.fault && <p role="status">{t("deskAudit.whole", said(check, t))}</p>}
      {check?.head && (
        <p>
          {t("deskAudit.head")} <code dir="ltr">{check.head}</code>
        </p>
      )}
      <form action={verify}>
        <button type="submit">{t("deskAudit.verify")}</button>
      </form>
    </section>
  );
}

function said({ entries, at }: AuditCheck, t: Translator) {
  return { count: Number(entries), time: t.dateTime(at) };
}
