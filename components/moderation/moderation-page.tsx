import { moderationPath } from "#lib/figures/paths.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { pagePath } from "#lib/stories/paths.ts";
import styles from "./moderation.module.css";

interface Props {
  /** Those that are over, the newest first. */
  months: readonly string[];
  /** The page of the rules for comments, where there is one in this language. */
  rules: { slug: string } | undefined;
  /** A time on a day, to be told as a date. */
  timeOf: (day: string) => Date;
  t: Translator;
}

/** How comments are moderated, and the months that there are figures of. */
export function ModerationPage({ months, rules, timeOf, t }: Props) {
  return (
    <div className={styles.moderation}>
      <h1>{t("moderation.title")}</h1>
      <HowText t={t} />
      {rules && (
        <p>
          <a href={pagePath(t.language, rules.slug)}>{t("moderation.rules")}</a>
        </p>
      )}
      <h2>{t("moderation.months")}</h2>
      {months.length === 0 && <p>{t("moderation.noMonths")}</p>}
      <ul className={styles.months}>
        {months.map((month) => (
          <li key={month}>
            <a href={moderationPath(t.language, month)}>{t.month(timeOf(`${month}-01`))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a comment is decided on, and what the figures count. */
export function HowText({ t }: { t: Translator }) {
  return (
    <>
      <p>{t("moderation.howText")}</p>
      <p>{t("moderation.counted")}</p>
    </>
  );
}
