import type { Translator } from "#lib/messages/translator.ts";
import type { ArchiveMonth } from "#lib/stories/archive.ts";
import { archivePath } from "#lib/stories/paths.ts";
import styles from "./archive.module.css";
import { Headlines } from "./headlines.tsx";
import { PageLinks } from "./page-links.tsx";

type Props = ArchiveMonth & {
  /** A time on a day, to be told as a date. */
  timeOf: (day: string) => Date;
  t: Translator;
};

/** A month's stories by their days; where they are too many, how many each day has. */
export function ArchiveMonthPage({ month, days, older, newer, timeOf, t }: Props) {
  const to = (date: string | null) =>
    date !== null && { href: archivePath(t.language, date), text: t.month(timeOf(`${date}-01`)) };
  return (
    <div className={styles.archive}>
      <p>
        <a className="kicker" href={archivePath(t.language)}>
          {t("site.archive")}
        </a>
      </p>
      <h1>{t.month(timeOf(`${month}-01`))}</h1>
      {days.map(({ date, count, headlines }) => (
        <section key={date}>
          <h2>
            <a href={archivePath(t.language, date)}>{t.date(timeOf(date))}</a>{" "}
            <small>{t("lists.stories", { count })}</small>
          </h2>
          {headlines.length > 0 && <Headlines stories={headlines} />}
        </section>
      ))}
      <PageLinks label={t("lists.otherMonths")} newer={to(newer)} older={to(older)} />
    </div>
  );
}
