import { monthBefore, type Period } from "#lib/figures/period.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { monthAfter } from "#lib/stories/calendar.ts";
import styles from "./filter.module.css";

/** Chooses the days that are counted: a plain GET form, and the months around them. */
export function FiguresFilter({ period: { first, last }, t }: { period: Period; t: Translator }) {
  const month = first.slice(0, "2026-11".length);
  return (
    <search>
      <form className={styles.filter} action="/desk/figures">
        <label>
          {t("deskFigures.from")}
          <input type="date" name="from" defaultValue={first} required />
        </label>
        <label>
          {t("deskFigures.until")}
          <input type="date" name="until" defaultValue={last} required />
        </label>
        <button type="submit">{t("deskFigures.show")}</button>
      </form>
      <p className={styles.ways}>
        <a href={`/desk/figures?month=${monthBefore(month)}`}>{t("deskFigures.before")}</a>
        <a href={`/desk/figures?month=${monthAfter(month)}`}>{t("deskFigures.after")}</a>
      </p>
    </search>
  );
}
