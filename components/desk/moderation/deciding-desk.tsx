"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { Notice } from "#components/desk/notice.tsx";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import { sayer } from "#lib/messages/sayer.ts";
import type { Language } from "#lib/text/language.ts";
import { articles, beside, focusOn, goOn, numberOf, openRedaction, openWithin } from "./articles.ts";
import { BulkForm } from "./bulk-form.tsx";
import { Conflicts } from "./conflicts.tsx";
import { CurrentBar } from "./current-bar.tsx";
import { DecidingContext } from "./deciding-context.ts";
import styles from "./deciding-desk.module.css";
import type { DeskWords } from "./desk-words.ts";
import { Filled, gap } from "./filled.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";
import { keepAnswer } from "./typed-answer.ts";
import { useClaim } from "./use-claim.ts";
import { useDecisions } from "./use-decisions.tsx";
import { useKeys } from "./use-keys.ts";
import type { Choice, Item, Verbs } from "./verbs.ts";

interface Props {
  /** Whether there is anything on the page to decide on. */
  hasComments: boolean;
  language: Language;
  words: DeskWords;
  /** Whether single letters are keys. */
  shortcuts: boolean;
  reasons: readonly { value: RefusalReason; label: string }[];
  verbs: Verbs;
  /** Decides on many without scripts. */
  judgeMany: (form: FormData) => Promise<void>;
  from: string;
  /** What was done before the page came, and the button that takes it back. */
  notice: ReactNode;
  children: ReactNode;
}

const never = () => () => {};

/** The desk where comments are decided on fast: with keys, one after the other, many at once, and back again. */
export function DecidingDesk({
  hasComments,
  language,
  words,
  shortcuts,
  reasons,
  verbs,
  judgeMany,
  from,
  notice,
  children,
}: Props) {
  const say = useMemo(() => sayer(language, words), [language, words]);
  const [told, setTold] = useState<{ words: ReactNode; turn: number }>({ words: null, turn: 0 });
  const tell = useCallback((words: ReactNode) => setTold(({ turn }) => ({ words, turn: turn + 1 })), []);
  const [current, setCurrent] = useState<number | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [why, setWhy] = useState<number | null>(null);
  const [helps, setHelps] = useState(false);
  const hasScripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const decisions = useDecisions(verbs, say, tell);
  const { items, isGone, wanted } = decisions;

  const onTaken = useCallback(
    (name: string) => tell(<Filled words={say("reading", { name: gap })} with={<bdi>{name}</bdi>} />),
    [say, tell],
  );
  useClaim(current, verbs.claim, onTaken, decisions.tellSignedOut);

  const register = useCallback(
    (item: Item) => {
      items.current.set(item.id, item);
      return () => {
        if (items.current.get(item.id) === item) items.current.delete(item.id);
      };
    },
    [items],
  );
  const choose = useCallback(
    (id: number, isChosen: boolean) =>
      setChosen((before) => new Set(isChosen ? [...before, id] : [...before].filter((it) => it !== id))),
    [],
  );
  const lastDecided = useRef<number>(null);
  const decide = useCallback(
    (id: number, choice: Choice) => {
      const item = items.current.get(id);
      if (!item) return;
      lastDecided.current = id;
      goOn(id);
      choose(id, false);
      decisions.decide(item, choice);
    },
    [items, choose, decisions.decide],
  );

  const sought = useRef<number>(null);
  useEffect(() => {
    sought.current = wanted?.id ?? null;
  }, [wanted]);
  // After a refresh: what was taken back, or the first comment when the last of the page is decided on. Where somebody else
  // has taken the comment that was read, none is being read: a key that was meant for it must not meet another.
  const shown = children;
  useEffect(() => {
    // `shown` is new after each refresh.
    void shown;
    const back = articles().find((it) => numberOf(it) === sought.current);
    if (back) {
      sought.current = null;
      return focusOn(back);
    }
    if (document.activeElement !== document.body || current === null) return;
    if (current === lastDecided.current) focusOn(articles()[0]);
    else setCurrent(null);
  }, [shown, current]);

  const act = useMemo(() => {
    const here = () => articles().find((it) => numberOf(it) === current);
    /** Where none is being read, the first is shown to be before anything is done to it. */
    const withHere = (act: (article: HTMLElement, id: number) => void) => () => {
      const article = here();
      const id = numberOf(article);
      if (article && id !== null) act(article, id);
      else focusOn(articles()[0]);
    };
    const rule = (choice: Choice) => withHere((_, id) => decide(id, choice));
    const plain = { reason: null, answer: null };
    return {
      j: withHere((article) => focusOn(beside(article, 1))),
      k: withHere((article) => focusOn(beside(article, -1))),
      a: rule({ verdict: "PUBLISHED", ...plain }),
      u: rule({ verdict: "HELD", ...plain }),
      s: rule({ verdict: "SPAM", ...plain }),
      d: withHere((_, id) => setWhy(id)),
      z: decisions.takeBack,
      x: withHere((article) => article.querySelector<HTMLInputElement>("[name=chosen]")?.click()),
      r: withHere((article) => openWithin(article, "[data-reply]")),
      e: withHere(openRedaction),
      "?": () => setHelps(true),
    };
  }, [current, decide, decisions.takeBack]);
  useKeys(shortcuts, act);

  const context = useMemo(
    () => ({ say, current, setCurrent, chosen, choose, isGone, register, decide, askWhy: setWhy, tell }),
    [say, current, chosen, choose, isGone, register, decide, tell],
  );
  const { progress } = decisions;
  const status = progress ? say("progress", progress) : told.words;

  return (
    <DecidingContext value={context}>
      <div className={styles.told}>
        {/* There before anything is said, or the first is not read out; and what is said twice is said anew. */}
        <div aria-live="polite">
          {status === null ? notice : <Notice key={progress ? "progress" : told.turn}>{status}</Notice>}
        </div>
        <p className={styles.tools}>
          {decisions.canUndo && (
            <button type="button" onClick={decisions.takeBack}>
              {say("undo")}
            </button>
          )}
          {hasScripts && (
            <button type="button" onClick={() => setHelps(true)}>
              {say("keys")}
            </button>
          )}
        </p>
      </div>
      <Conflicts
        conflicts={decisions.conflicts}
        words={{
          ...{ title: say("conflict"), both: say("conflictWords"), same: say("conflictSame") },
          ...{ open: say("openNow"), close: say("close"), answer: say("answer") },
        }}
        close={decisions.closeConflict}
      />
      {children}
      <BulkForm
        {...{ reasons, judgeMany, from, progress, hasScripts }}
        onSend={(choice) => {
          const some = [...chosen].flatMap((id) => items.current.get(id) ?? []);
          setChosen(new Set());
          decisions.decideAll(some, choice);
        }}
        onAll={() => setChosen(new Set(articles().flatMap((it) => numberOf(it) ?? [])))}
      />
      {hasScripts && hasComments && chosen.size === 0 && <CurrentBar act={act} />}
      {why !== null && (
        <ReasonDialog
          reasons={reasons}
          say={say}
          onAnswer={(reason, answer) => {
            setWhy(null);
            if (answer !== null) keepAnswer(why, answer);
            decide(why, { verdict: "REFUSED", reason, answer });
          }}
          onCancel={() => setWhy(null)}
        />
      )}
      {helps && <KeysDialog say={say} onClose={() => setHelps(false)} />}
    </DecidingContext>
  );
}
