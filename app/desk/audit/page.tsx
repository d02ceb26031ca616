import type { Metadata } from "next";
import { AuditFilterForm } from "#components/desk/moderation/audit-filter.tsx";
import { AuditTable } from "#components/desk/moderation/audit-table.tsx";
import { ChainState } from "#components/desk/moderation/chain-state.tsx";
import { ModerationSheet } from "#components/desk/moderation/moderation-sheet.tsx";
import { rowNumber } from "#lib/row-number.ts";
import { findLastCheck } from "#lib/staff/audit-check.ts";
import { type AuditFilter, listChoices, listEntries } from "#lib/staff/audit-log.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { isDay } from "#lib/stories/calendar.ts";
import { visibleLine } from "#lib/text/characters.ts";
import { deskWords } from "../words.ts";
import { verifyNow } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await deskWords())("deskAudit.title") };
}

/** What was done and by whom, the newest first, and whether the record of it is whole. */
export default async function Page({ searchParams }: PageProps<"/desk/audit">) {
  const admin = await requireStaff("administer");
  const query = await searchParams;
  const filter: AuditFilter = {
    staffId: query.who === "0" ? 0 : rowNumber(query.who),
    action: said(query.action),
    subject: said(query.subject),
    day: typeof query.day === "string" && isDay(query.day) ? query.day : null,
  };
  const [{ entries, next }, choices, check, t] = await Promise.all([
    listEntries(admin, filter, rowNumber(query.before)),
    listChoices(admin),
    findLastCheck(admin),
    deskWords(),
  ]);
  return (
    <ModerationSheet title={t("deskAudit.title")} here="audit" actor={admin} t={t}>
      <ChainState check={check} verify={verifyNow} t={t} />
      <AuditFilterForm filter={filter} {...choices} t={t} />
      {entries.length === 0 && <p>{t("deskAudit.none")}</p>}
      {entries.length > 0 && <AuditTable entries={entries} t={t} />}
      {next !== null && (
        <p>
          <a href={`/desk/audit?${addressOf(filter, next)}`}>{t("deskAudit.earlier")}</a>
        </p>
      )}
    </ModerationSheet>
  );
}

/** What was typed or chosen; null for nothing. */
function said(value: unknown): string | null {
  return typeof value === "string" ? visibleLine(value) || null : null;
}

function addressOf({ staffId, action, subject, day }: AuditFilter, before: string): URLSearchParams {
  const parts = Object.entries({ who: staffId, action, subject, day, before });
  return new URLSearchParams(parts.flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])));
}
