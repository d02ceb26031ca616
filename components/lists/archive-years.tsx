import type { Translator } from "#lib/messages/translator.ts";
import type { Dated } from "#lib/stories/archive.ts";
import { archivePath } from "#lib/stories/paths.ts";
import styles from "./archive.module.css";

/** All years and months that have stories, the newest first. */
export function ArchiveYears({ months, t }: { months: Dated[]; t: Translator }) {
  const years = Map.groupBy(months, ({ date }) => date.slice(0, "2026".length));
  return (
    <div className={styles.archive}>
      <h1>{t("site.archive")}</h1>
      {months.length === 0 && <p>{t("site.noStories")}</p>}
      {[...years].map(([year, months]) => (
        <section key={year}>
          <h2>{t.year(noon(`${year}-07-01`))}</h2>
          <ul className={styles.months}>
            {months.map(({ date, count }) => (
              <li key={date}>
                <a href={archivePath(t.language, date)}>{t.month(noon(`${date}-02`))}</a>{" "}
                <small>{t("lists.stories", { count })}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** A time that is on this day, or beside it, in every time zone. */
function noon(day: string): Date {
  return new Date(`${day}T12:00Z`);
}
