import { RefusalReason } from "../generated/prisma/enums.ts";
import { type Count, countArrivals, countDecisions, type Kind, measureWaits, type Wait } from "./counting.ts";
import { patiently } from "./patience.ts";
import { daysIn, type Period } from "./period.ts";
import { type Decider, decided, deciders, type Figures, type Named, type Tally, type Waiting } from "./tally.ts";

/** Everything that is counted of moderation in a period. */
export async function figuresOf(period: Period): Promise<Figures> {
  const { counts, waits, received } = await patiently(async (ask) => ({
    counts: await countDecisions(ask, period),
    waits: await measureWaits(ask, period),
    received: await countArrivals(ask, period),
  }));
  const waitOf = (kind: Wait["kind"], name = ""): Waiting => {
    const { median = null, most = null } = waits.find((it) => it.kind === kind && it.name === name) ?? {};
    return { median, most };
  };
  const named = (kind: Kind): Named[] =>
    [...byName(counts, kind)]
      .map(([name, counted]) => ({ name, ...tally(counted), ...waitOf(kind, name) }))
      .sort(
        (one, other) => decided(other) - decided(one) || one.name.localeCompare(other.name, "en", { numeric: true }),
      );
  const daily = byName(counts, "day");
  const allDays = counts.filter(({ kind }) => kind === "day");
  return {
    period,
    received: received.values().reduce((sum, count) => sum + count, 0),
    days: daysIn(period).map((day) => ({
      ...{ day, received: received.get(day) ?? 0, ...tally(daily.get(day) ?? []), ...waitOf("day", day) },
    })),
    reasons: reasonsIn(allDays).sort((one, other) => other.count - one.count),
    dailyReasons: daysIn(period).flatMap((day) => reasonsIn(daily.get(day) ?? []).map((it) => ({ day, ...it }))),
    deciders: decidersIn(counts.filter(({ kind }) => kind === "decider")),
    total: { ...tally(allDays), ...waitOf("all") },
    languages: named("language"),
    sections: named("section"),
    staff: named("staff"),
  };
}

function byName(counts: readonly Count[], kind: Kind): Map<string, Count[]> {
  return Map.groupBy(
    counts.filter((it) => it.kind === kind),
    ({ name }) => name,
  );
}

function tally(counts: readonly Count[]): Tally {
  const sum = (verdict: Count["verdict"]) =>
    counts.filter((it) => it.verdict === verdict).reduce((all, { count }) => all + count, 0);
  return { PUBLISHED: sum("PUBLISHED"), REFUSED: sum("REFUSED"), SPAM: sum("SPAM") };
}

function reasonsIn(counts: readonly Count[]) {
  return Object.values(RefusalReason).flatMap((reason) => {
    const count = counts.filter((it) => it.reason === reason).reduce((all, it) => all + it.count, 0);
    return count > 0 ? [{ reason, count }] : [];
  });
}

function decidersIn(counts: readonly Count[]) {
  const found = Map.groupBy(counts, ({ name }) => deciderOf(name));
  return deciders.flatMap((decider) => {
    const own = found.get(decider);
    return own ? [{ decider, ...tally(own) }] : [];
  });
}

/** @param rule of the finding that decided (lib/comments/check.ts), or `person` */
function deciderOf(rule: string): Decider {
  if (rule === "trusted") return "trust";
  if (rule === "blocked" || rule === "banned") return "ban";
  if (rule === "akismet" || rule === "hook") return "outside";
  return deciders.find((it) => it === rule) ?? "rule";
}
