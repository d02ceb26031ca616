import { FigureKind, RefusalReason } from "../generated/prisma/enums.ts";
import { patiently } from "./patience.ts";
import { daysIn, type Period } from "./period.ts";
import { type Count, type Lain, readFigures } from "./reading.ts";
import { type Decider, decided, deciders, type Figures, type Named, type Tally, type Waiting } from "./tally.ts";
import { waitingOf } from "./waiting.ts";

/** Everything that is counted of moderation in a period. */
export async function figuresOf(period: Period): Promise<Figures> {
  const { counts, arrivals, lain } = await patiently((ask) => readFigures(ask, period));
  const lainBy = (kind: FigureKind) => lain.filter((it) => it.kind === kind);
  const of = (kind: FigureKind) => counts.filter((it) => it.kind === kind);
  const named = (kind: FigureKind): Named[] => {
    const waits = Map.groupBy(lainBy(kind), ({ name }) => name);
    return [...Map.groupBy(of(kind), ({ name }) => name)]
      .map(([name, counted]) => ({ name, ...tally(counted), ...waitedFor(waits.get(name)) }))
      .sort(
        (one, other) => decided(other) - decided(one) || one.name.localeCompare(other.name, "en", { numeric: true }),
      );
  };
  const byDecider = of(FigureKind.DECIDER);
  const byReason = of(FigureKind.REASON);
  const decidedOn = Map.groupBy(byDecider, ({ day }) => day);
  const refusedOn = Map.groupBy(byReason, ({ day }) => day);
  const received = new Map(arrivals.map((it) => [it.day, it.received]));
  // Whatever lay was in one language.
  const lainInAll = lainBy(FigureKind.LANGUAGE);
  const lainOn = Map.groupBy(lainInAll, ({ day }) => day);
  return {
    period,
    received: arrivals.reduce((sum, it) => sum + it.received, 0),
    days: daysIn(period).map((day) => ({
      ...{ day, received: received.get(day) ?? 0, ...tally(decidedOn.get(day) ?? []), ...waitedFor(lainOn.get(day)) },
    })),
    reasons: reasonsIn(byReason).sort((one, other) => other.count - one.count),
    dailyReasons: daysIn(period).flatMap((day) => reasonsIn(refusedOn.get(day) ?? []).map((it) => ({ day, ...it }))),
    deciders: decidersIn(byDecider),
    total: { ...tally(byDecider), ...waitedFor(lainInAll) },
    languages: named(FigureKind.LANGUAGE),
    sections: named(FigureKind.SECTION),
    staff: named(FigureKind.STAFF),
  };
}

function waitedFor(lain: readonly Lain[] = []): Waiting {
  return waitingOf(lain.map(({ waits }) => waits));
}

function tally(counts: readonly Count[]): Tally {
  const sum = (verdict: Count["verdict"]) =>
    counts.filter((it) => it.verdict === verdict).reduce((all, { count }) => all + count, 0);
  return { PUBLISHED: sum("PUBLISHED"), REFUSED: sum("REFUSED"), SPAM: sum("SPAM") };
}

function reasonsIn(counts: readonly Count[]) {
  return Object.values(RefusalReason).flatMap((reason) => {
    const count = counts.filter(({ name }) => name === reason).reduce((all, it) => all + it.count, 0);
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
