import type { Metadata } from "next";
import { FiguresFilter } from "#components/desk/moderation/figures-filter.tsx";
import { FiguresSwitch } from "#components/desk/moderation/figures-switch.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { Notice } from "#components/desk/notice.tsx";
import { MonthPlots, NamedBars } from "#components/moderation/month-plots.tsx";
import { Summary } from "#components/moderation/summary.tsx";
import type { TableName } from "#lib/figures/csv.ts";
import { findFigures } from "#lib/figures/desk/figures.ts";
import { periodIn } from "#lib/figures/period.ts";
import { arePublic } from "#lib/figures/public.ts";
import { decided } from "#lib/figures/tally.ts";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { beginningOf } from "#lib/stories/calendar.ts";
import { deskWords } from "../words.ts";
import { showReaders } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskFigures.title") };
}

/** What was decided in a month or between two days, and how long it was waited for. */
export default async function Page({ searchParams }: PageProps<"/desk/figures">) {
  const moderator = await requireStaff("moderate");
  const query = await searchParams;
  const t = await deskWords();
  const period = periodIn(query, new Date());
  const figures = await findFigures(moderator, period, t.language);
  const fileOf = (table: TableName) =>
    `/desk/figures/${table}.csv?${new URLSearchParams({ from: period.first, until: period.last })}`;
  const file = (table: TableName) => ({ href: fileOf(table), text: t("moderation.asFile") });
  const leads = may(moderator.role, "regulate");
  return (
    <ModerationSheet title={t("deskFigures.title")} here="figures" actor={moderator} t={t}>
      {query.done === "changed" && <Notice>{t("deskFigures.changed")}</Notice>}
      <FiguresFilter period={period} t={t} />
      <Summary figures={figures} t={t} />
      {decided(figures.total) > 0 && (
        <>
          <MonthPlots figures={figures} timeOf={beginningOf} fileOf={fileOf} t={t} />
          <NamedBars
            title="deskFigures.bySection"
            head="deskFigures.section"
            rows={figures.sections}
            file={file("sections")}
            t={t}
          />
          {figures.staff.length > 0 && (
            <>
              <NamedBars
                title="deskFigures.byModerator"
                head="deskFigures.moderator"
                rows={figures.staff}
                file={file("moderators")}
                t={t}
              />
              <p>{t("deskFigures.moderatorNote")}</p>
            </>
          )}
        </>
      )}
      <p>{t("moderation.counted")}</p>
      <FiguresSwitch isPublic={await arePublic()} change={leads ? showReaders : null} t={t} />
    </ModerationSheet>
  );
}
