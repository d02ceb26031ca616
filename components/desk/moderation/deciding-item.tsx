"use client";

import { type ReactNode, type SubmitEvent, useEffect } from "react";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import { useDeciding } from "./deciding-context.ts";
import styles from "./deciding-item.module.css";
import type { Item } from "./verbs.ts";
import { verdictIn } from "./verdicts.ts";

interface Props extends Item {
  /** The form that decides on many. */
  bulkForm: string;
  children: ReactNode;
}

/** A comment in the queue. Its own form decides without leaving the page where scripts run. */
export function DecidingItem({ id, revision, name, seen, bulkForm, children }: Props) {
  const { say, current, setCurrent, chosen, choose, isGone, register, decide } = useDeciding();
  useEffect(() => register({ id, revision, name, seen }), [register, id, revision, name, seen]);
  // Away, and not gone: what is typed in it is there again if the server disagrees.
  const isAway = isGone({ id, revision });

  function send(event: SubmitEvent<HTMLElement>) {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-decisions]")) return;
    event.preventDefault();
    const fields = new FormData(form, event.nativeEvent.submitter);
    const verdict = verdictIn(fields.get("verdict"))?.verdict;
    if (!verdict) return;
    const reason = verdict === "REFUSED" ? readReason(form) : null;
    const answer = fields.get("answer");
    decide(id, { verdict, reason, answer: typeof answer === "string" && answer.trim() !== "" ? answer : null });
  }

  return (
    <article
      id={`comment-${id}`}
      className={styles.item}
      tabIndex={-1}
      hidden={isAway}
      data-comment={isAway ? undefined : id}
      data-current={current === id || undefined}
      onFocus={() => setCurrent(id)}
      onSubmit={send}
    >
      <label className={styles.choose}>
        <input
          type="checkbox"
          name="chosen"
          value={`${id}:${revision}`}
          form={bulkForm}
          aria-label={say("select", { name: name || say("somebody") })}
          checked={chosen.has(id)}
          onChange={(event) => choose(id, event.currentTarget.checked)}
        />
      </label>
      <div className={styles.content}>{children}</div>
    </article>
  );
}

const reasons: Record<RefusalReason, true> = {
  ...{ OFFENSIVE: true, ABUSIVE: true, SPAM: true, BANNED_WORD: true, AD: true, ILLEGAL_CONTENT: true },
  ...{ HARASSMENT_BULLYING: true, MISINFORMATION: true, HATE_SPEECH: true, IRRELEVANT_CONTENT: true, OTHER: true },
};

function isReason(value: unknown): value is RefusalReason {
  return typeof value === "string" && Object.hasOwn(reasons, value);
}

function readReason(form: HTMLFormElement): RefusalReason | null {
  const value = new FormData(form).get("reason");
  return isReason(value) ? value : null;
}
