import { unstable_rethrow, useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { Conflict } from "./conflicts.tsx";
import type { DeskWord } from "./desk-words.ts";
import { Filled, gap, otherGap } from "./filled.tsx";
import { forgetAnswer } from "./typed-answer.ts";
import { useUndo } from "./use-undo.ts";
import type { Choice, Item, Outcome, Undoing, Verbs } from "./verbs.ts";

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
  const pending = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [conflicts, setConflicts] = useState<Conflict[]>([]);
  const [progress, setProgress] = useState<{ done: number; count: number } | null>(null);

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

  // A page that is fetched anew would become the sign-in page, and what is typed on this one would be gone.
  const tellSignedOut = useCallback(() => {
    clearTimeout(timer.current);
    tell(
      <>
        {say("signedOut")}{" "}
        <a href="/sign-in" target="_blank" rel="noopener">
          {say("signIn")}
        </a>
      </>,
    );
  }, [say, tell]);

  const refresh = useCallback(async () => {
    const { kind } = await answerOf(verbs.lookIn());
    if (kind === "signed-out") tellSignedOut();
    // What cannot be fetched would be asked of the browser, which then shows that it cannot.
    else if (kind === "signed-in") router.refresh();
  }, [verbs, router, tellSignedOut]);
  const fetchAnew = useCallback(() => {
    clearTimeout(timer.current);
    if (pending.current > 0) return;
    const left = document.querySelectorAll("[data-comment]").length;
    timer.current = setTimeout(refresh, left < fewLeft ? 0 : pause);
  }, [refresh]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const { canUndo, remember, takeBack, wanted } = useUndo(verbs.undo, say, tell, tellSignedOut, refresh);

  const decide = useCallback(
    async (item: Item, choice: Choice) => {
      const { id, revision, name } = item;
      setAway([item], true);
      pending.current += 1;
      clearTimeout(timer.current);
      const whose = <bdi>{name || say("somebody")}</bdi>;
      const outcome = await answerOf(verbs.decide({ commentId: id, revision, ...choice }));
      pending.current -= 1;
      if (outcome.kind === "decided") {
        forgetAnswer(id);
        remember([{ decisionIds: [outcome.decisionId] }], id);
        tell(<Filled words={say(`done${choice.verdict}`, { name: gap })} with={whose} />);
      } else if (outcome.kind === "unknown") {
        tell(say("gone"));
      } else {
        setAway([item], false);
        if (outcome.kind === "signed-out") return tellSignedOut();
        if (outcome.kind === "unsent") {
          tell(say("unsent"));
        } else {
          const said = toldOf(outcome, whose, say);
          setConflicts((before) => [
            ...before.filter((it) => it.id !== id),
            { id, said, name, seen: item.seen, now: outcome.words, answer: choice.answer },
          ]);
          tell(said);
        }
      }
      fetchAnew();
    },
    [verbs, say, tell, setAway, remember, fetchAnew, tellSignedOut],
  );

  const decideAll = useCallback(
    async (some: Item[], choice: Choice) => {
      pending.current += 1;
      const batches: Undoing[] = [];
      let count = 0;
      let stopped: "signed-out" | "unsent" | null = null;
      for (let at = 0; at < some.length; at += chunk) {
        setProgress({ done: at, count: some.length });
        const part = some.slice(at, at + chunk);
        const rulings = part.map(({ id, revision }) => ({ commentId: id, revision, ...choice }));
        const outcome = await answerOf(verbs.decideSome(rulings));
        if (outcome.kind !== "decided") {
          stopped = outcome.kind;
          break;
        }
        const { batch, decided } = outcome;
        batches.push({ batch });
        count += decided.length;
        setAway(
          part.filter(({ id }) => decided.includes(id)),
          true,
        );
      }
      pending.current -= 1;
      setProgress(null);
      if (count > 0) remember(batches, some[0]?.id ?? 0);
      if (stopped === "signed-out") return tellSignedOut();
      const missed = some.length - count;
      const bulkDone = say("bulkDone", { count });
      const more = stopped ? [] : missed > 0 ? [say("bulkMissed", { count: missed })] : [];
      tell([...(stopped ? [say("unsent")] : []), bulkDone, ...more].join(" "));
      fetchAnew();
    },
    [verbs, say, tell, setAway, remember, fetchAnew, tellSignedOut],
  );

  const closeConflict = useCallback((id: number) => setConflicts((before) => before.filter((it) => it.id !== id)), []);

  return useMemo(
    () => ({
      ...{ items, isGone, decide, decideAll, takeBack, canUndo },
      ...{ conflicts, closeConflict, progress, wanted, tellSignedOut },
    }),
    [isGone, decide, decideAll, takeBack, canUndo, conflicts, closeConflict, progress, wanted, tellSignedOut],
  );
}

/** What the server said, or that nothing was heard of it. */
async function answerOf<T>(asked: Promise<T>): Promise<T | { kind: "unsent" }> {
  try {
    return await asked;
  } catch (error) {
    // A redirect comes as an error, too: a colleague may not moderate any more.
    unstable_rethrow(error);
    return { kind: "unsent" };
  }
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
