import { PageLinks } from "#components/lists/page-links.tsx";
import { moderationFilePath, moderationPath } from "#lib/figures/paths.ts";
import type { MonthFigures } from "#lib/figures/public.ts";
import { decided } from "#lib/figures/tally.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./moderation.module.css";
import { HowText } from "./moderation-page.tsx";
import { MonthPlots } from "./month-plots.tsx";
import { Summary } from "./summary.tsx";

interface Props {
  figures: MonthFigures;
  /** A time on a day, to be told as a date. */
  timeOf: (day: string) => Date;
  t: Translator;
}

/** What was decided in a month that is over, as readers find it. */
export function ModerationMonth({ figures, timeOf, t }: Props) {
  const { month, newer, older } = figures;
  const name = (it: string) => t.month(timeOf(`${it}-01`));
  const to = (it: string | null) => it !== null && { href: moderationPath(t.language, it), text: name(it) };
  return (
    <div className={styles.moderation}>
      <p>
        <a className="kicker" href={moderationPath(t.language)}>
          {t("moderation.title")}
        </a>
      </p>
      <h1>{name(month)}</h1>
      <Summary figures={figures} t={t} />
      {decided(figures.total) > 0 && <MonthPlots figures={figures} timeOf={timeOf} t={t} />}
      <p>
        <a href={moderationFilePath(t.language, month)} download>
          {t("moderation.asFile")}
        </a>
      </p>
      <h2>{t("moderation.how")}</h2>
      <HowText t={t} />
      <PageLinks label={t("lists.otherMonths")} newer={to(newer)} older={to(older)} />
    </div>
  );
}
