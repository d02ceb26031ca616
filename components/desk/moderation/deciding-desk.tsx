"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { Notice } from "#components/desk/notice.tsx";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import { sayer } from "#lib/messages/sayer.ts";
import type { Language } from "#lib/text/language.ts";
import { BulkForm } from "./bulk-form.tsx";
import { Conflicts } from "./conflicts.tsx";
import { CurrentBar } from "./current-bar.tsx";
import { DecidingContext } from "./deciding-context.ts";
import styles from "./deciding-desk.module.css";
import type { DeskWords } from "./desk-words.ts";
import { Filled, gap } from "./filled.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { ReasonDialog } from "./reason-dialog.tsx";
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
  const [told, tell] = useState<ReactNode>(null);
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
    [say],
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
  const decide = useCallback(
    (id: number, choice: Choice) => {
      const item = items.current.get(id);
      if (!item) return;
      goOn(id);
      choose(id, false);
      decisions.decide(item, choice);
    },
    [items, choose, decisions.decide],
  );

  // After a refresh: what was taken back, or the first comment when the one that was read is gone.
  useEffect(() => {
    if (wanted !== null) focusOn(articles().find((it) => numberOf(it) === wanted));
  }, [wanted]);
  const shown = children;
  useEffect(() => {
    // `shown` is new after each refresh.
    void shown;
    if (document.activeElement === document.body && current !== null) focusOn(articles()[0]);
  }, [shown, current]);

  const act = useMemo(() => {
    const here = () => articles().find((it) => numberOf(it) === current) ?? articles()[0];
    const rule = (choice: Choice) => () => {
      const id = numberOf(here());
      if (id !== null) decide(id, choice);
    };
    const plain = { reason: null, answer: null };
    return {
      j: () => focusOn(current === null ? articles()[0] : beside(here(), 1)),
      k: () => focusOn(beside(here(), -1)),
      a: rule({ verdict: "PUBLISHED", ...plain }),
      u: rule({ verdict: "HELD", ...plain }),
      s: rule({ verdict: "SPAM", ...plain }),
      d: () => setWhy(numberOf(here())),
      z: decisions.takeBack,
      x: () => here()?.querySelector<HTMLInputElement>("[name=chosen]")?.click(),
      r: () => openWithin(here(), "[data-reply]"),
      e: () => openRedaction(here()),
      "?": () => setHelps(true),
    };
  }, [current, decide, decisions.takeBack]);
  useKeys(shortcuts, act);

  const context = useMemo(
    () => ({ say, current, setCurrent, chosen, choose, isGone, register, decide, askWhy: setWhy, tell }),
    [say, current, chosen, choose, isGone, register, decide],
  );
  const { progress } = decisions;
  const status = progress ? say("progress", progress) : told;

  return (
    <DecidingContext value={context}>
      <div className={styles.told}>
        {status === null ? notice : <Notice>{status}</Notice>}
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
          ...{ open: say("openNow"), close: say("close") },
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
            decide(why, { verdict: "REFUSED", reason, answer });
          }}
          onCancel={() => setWhy(null)}
        />
      )}
      {helps && <KeysDialog say={say} onClose={() => setHelps(false)} />}
    </DecidingContext>
  );
}

const articles = () => [...document.querySelectorAll<HTMLElement>("[data-comment]")];

function numberOf(article: HTMLElement | undefined): number | null {
  return article?.dataset.comment === undefined ? null : Number(article.dataset.comment);
}

function beside(article: HTMLElement | undefined, step: 1 | -1): HTMLElement | undefined {
  const all = articles();
  return article ? all[all.indexOf(article) + step] : undefined;
}

function focusOn(article: HTMLElement | undefined): void {
  article?.focus();
  article?.scrollIntoView({ block: "nearest" });
}

/** Moves on from a comment that is about to go. */
function goOn(id: number): void {
  const article = articles().find((it) => numberOf(it) === id);
  focusOn(beside(article, 1) ?? beside(article, -1));
}

function openWithin(article: HTMLElement | undefined, what: string): HTMLDetailsElement | null {
  const details = article?.querySelector<HTMLDetailsElement>(`details${what}, ${what} details`) ?? null;
  if (details) details.open = true;
  details?.querySelector<HTMLElement>("textarea, input:not([type=hidden])")?.focus();
  return details;
}

/** With what is marked in the comment's words as the passage. */
function openRedaction(article: HTMLElement | undefined): void {
  const selection = document.getSelection();
  const marked = selection && article?.querySelector("[data-words]")?.contains(selection.anchorNode);
  const passage = marked ? selection.toString() : "";
  const box = openWithin(article, "[data-redaction]")?.querySelector<HTMLInputElement>("[name=passage]");
  if (box && passage !== "") box.value = passage;
}
