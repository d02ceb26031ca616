import { unstable_rethrow, useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RefusalReason, Verdict } from "#lib/generated/prisma/enums.ts";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { Conflict } from "./conflicts.tsx";
import type { DeskWord } from "./desk-words.ts";
import { Filled, gap, otherGap } from "./filled.tsx";

/** A comment that is on the page, as the moderator sees it. */
export interface Item {
  id: number;
  revision: number;
  name: string;
  /** Its words. */
  seen: string;
}

export interface Choice {
  verdict: Verdict;
  reason: RefusalReason | null;
  answer: string | null;
}

type Ruling = Choice & { commentId: number; revision: number };

type Outcome =
  | { kind: "decided"; decisionId: number }
  | { kind: "unknown" }
  | {
      kind: "already-decided" | "changed";
      words: string;
      decision: { verdict: Verdict; staff: string; time: string } | null;
    };

type Undoing = { decisionIds: number[] } | { batch: string };

/** What the server does. */
export interface Verbs {
  decide: (ruling: Ruling) => Promise<Outcome>;
  decideSome: (rulings: Ruling[]) => Promise<{ batch: string; decided: number[] }>;
  undo: (which: Undoing) => Promise<{ undone: number; missed: number }>;
  claim: (commentId: number) => Promise<string | null>;
}

interface Done {
  which: Undoing[];
  first: number;
  at: number;
}

/** In milliseconds: so long a decision can be taken back, less what the way there takes. */
const undoLasts = 60_000;

/** In milliseconds: counts and the comments that follow are fetched when nothing was decided for so long. */
const pause = 800;

/** With so few comments left those that follow are fetched at once. */
const fewLeft = 8;

/** So many of many are decided on with one call, so that progress can be told. */
const chunk = 10;

/**
 * Decisions without waiting for the server: a comment goes from the page at once, and comes back with what the server
 * says where it disagrees. What was decided can be taken back for a minute, the last first.
 */
export function useDecisions(verbs: Verbs, say: Sayer<DeskWord>, tell: (words: ReactNode) => void) {
  const router = useRouter();
  const items = useRef(new Map<number, Item>());
  const done = useRef<Done[]>([]);
  const pending = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);
  const [canUndo, setCanUndo] = useState(false);
  const [wanted, setWanted] = useState<number | null>(null);

  const isGone = useCallback(
    ({ id, revision }: Pick<Item, "id" | "revision">) => gone.has(`${id}:${revision}`),
    [gone],
  );
  const setAway = useCallback((some: Pick<Item, "id" | "revision">[], isAway: boolean) => {
    setGone((before) => {
      const after = new Set(before);
      for (const { id, revision } of some) isAway ? after.add(`${id}:${revision}`) : after.delete(`${id}:${revision}`);
      return after;
    });
  }, []);

  // What the last decision was is told and can be taken back for a minute.
  useEffect(() => {
    if (!canUndo) return;
    const end = setTimeout(() => setCanUndo(false), undoLasts);
    return () => clearTimeout(end);
  }, [canUndo]);

  const fetchAnew = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current > 0) return;
    const left = document.querySelectorAll("[data-comment]").length;
    timer.current = setTimeout(() => router.refresh(), left < fewLeft ? 0 : pause);
  }, [router]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const remember = useCallback((which: Undoing[], first: number) => {
    done.current.push({ which, first, at: Date.now() });
    setCanUndo(true);
  }, []);

  const decide = useCallback(
    async (item: Item, choice: Choice) => {
      const { id, revision, name } = item;
      setAway([item], true);
      pending.current += 1;
      clearTimeout(timer.current);
      const whose = <bdi>{name || say("somebody")}</bdi>;
      try {
        const outcome = await verbs.decide({ commentId: id, revision, ...choice });
        if (outcome.kind === "decided") {
          remember([{ decisionIds: [outcome.decisionId] }], id);
          tell(<Filled words={say(`done${choice.verdict}`, { name: gap })} with={whose} />);
        } else if (outcome.kind === "unknown") {
          tell(say("gone"));
        } else {
          const said = toldOf(outcome, whose, say);
          setAway([item], false);
          setConflicts((before) => [
            ...before.filter((it) => it.id !== id),
            { id, said, name, seen: item.seen, now: outcome.words },
          ]);
          tell(said);
        }
      } catch (error) {
        // A session that is over comes as a redirect.
        unstable_rethrow(error);
        setAway([item], false);
        tell(say("unsent"));
      }
      pending.current -= 1;
      fetchAnew();
    },
    [verbs, say, tell, setAway, remember, fetchAnew],
  );

  const decideAll = useCallback(
    async (some: Item[], choice: Choice) => {
      pending.current += 1;
      const batches: Undoing[] = [];
      let count = 0;
      try {
        for (let at = 0; at < some.length; at += chunk) {
          setProgress({ done: at, count: some.length });
          const part = some.slice(at, at + chunk);
          const rulings = part.map(({ id, revision }) => ({ commentId: id, revision, ...choice }));
          const { batch, decided } = await verbs.decideSome(rulings);
          batches.push({ batch });
          count += decided.length;
          setAway(
            part.filter(({ id }) => decided.includes(id)),
            true,
          );
        }
        const missed = some.length - count;
        tell([say("bulkDone", { count }), ...(missed > 0 ? [say("bulkMissed", { count: missed })] : [])].join(" "));
      } catch (error) {
        unstable_rethrow(error);
        tell([say("unsent"), say("bulkDone", { count })].join(" "));
      }
      if (count > 0) remember(batches, some[0]?.id ?? 0);
      setProgress(null);
      pending.current -= 1;
      fetchAnew();
    },
    [verbs, say, tell, setAway, remember, fetchAnew],
  );

  const takeBack = useCallback(async () => {
    const last = done.current.pop();
    if (!last || Date.now() - last.at > undoLasts) {
      done.current = [];
      setCanUndo(false);
      tell(say("nothingToUndo"));
      return;
    }
    setCanUndo(done.current.length > 0);
    try {
      let undone = 0;
      let missed = 0;
      for (const which of last.which) {
        const report = await verbs.undo(which);
        undone += report.undone;
        missed += report.missed;
      }
      tell(
        [
          ...(undone > 0 ? [say("undone", { count: undone })] : []),
          ...(missed > 0 ? [say("notUndone", { count: missed })] : []),
        ].join(" "),
      );
      setWanted(last.first);
    } catch (error) {
      unstable_rethrow(error);
      done.current.push(last);
      setCanUndo(true);
      tell(say("unsent"));
    }
    router.refresh();
  }, [verbs, say, tell, router]);

  const closeConflict = useCallback((id: number) => setConflicts((before) => before.filter((it) => it.id !== id)), []);

  return useMemo(
    () => ({
      ...{ items, isGone, decide, decideAll, takeBack, canUndo },
      ...{ conflicts, closeConflict, progress, wanted },
    }),
    [isGone, decide, decideAll, takeBack, canUndo, conflicts, closeConflict, progress, wanted],
  );
}

function toldOf(
  { kind, decision }: Extract<Outcome, { words: string }>,
  whose: ReactNode,
  say: Sayer<DeskWord>,
): ReactNode {
  if (kind === "changed" || !decision) return say("changed");
  const words = say(`already${decision.verdict}`, { name: gap, staff: otherGap, time: decision.time });
  return <Filled words={words} with={whose} and={<bdi>{decision.staff}</bdi>} />;
}
