import type { Translator } from "#lib/messages/translator.ts";
import type { ArchiveDay } from "#lib/stories/archive.ts";
import { archivePath } from "#lib/stories/paths.ts";
import styles from "./archive.module.css";
import { Headlines } from "./headlines.tsx";
import { PageLinks } from "./page-links.tsx";

type Props = ArchiveDay & {
  /** A time on a day, to be told as a date. */
  timeOf: (day: string) => Date;
  t: Translator;
};

/** All that was published on a day. */
export function ArchiveDayPage({ day, headlines, isCut, older, newer, timeOf, t }: Props) {
  const month = day.slice(0, "2026-11".length);
  const to = (date: string | null) =>
    date !== null && { href: archivePath(t.language, date), text: t.date(timeOf(date)) };
  return (
    <div className={styles.archive}>
      <p>
        <a className="kicker" href={archivePath(t.language, month)}>
          {t.month(timeOf(`${month}-01`))}
        </a>
      </p>
      <h1>{t.date(timeOf(day))}</h1>
      <Headlines stories={headlines} />
      {isCut && <p>{t("lists.dayIsCut", { count: headlines.length })}</p>}
      <PageLinks label={t("lists.otherDays")} newer={to(newer)} older={to(older)} />
    </div>
  );
}
