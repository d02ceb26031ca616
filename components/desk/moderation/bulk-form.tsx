"use client";

import type { SubmitEvent } from "react";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import styles from "./bar.module.css";
import { bulkFormId } from "./bulk-form-id.ts";
import { useDeciding } from "./deciding-context.ts";
import type { Choice } from "./verbs.ts";
import { verdictIn, verdicts } from "./verdicts.ts";

interface Props {
  reasons: readonly { value: RefusalReason; label: string }[];
  judgeMany: (form: FormData) => Promise<void>;
  from: string;
  progress: { done: number; count: number } | null;
  hasScripts: boolean;
  onSend: (choice: Choice) => void;
  onAll: () => void;
}

/** Decides on all that are ticked with one press; where scripts run, in parts, with how far it is. */
export function BulkForm({ reasons, judgeMany, from, progress, hasScripts, onSend, onAll }: Props) {
  const { say, chosen, tell } = useDeciding();
  const count = chosen.size;

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget, event.nativeEvent.submitter);
    const pressed = verdictIn(fields.get("verdict"));
    if (count === 0) tell(say("selectFirst"));
    else if (pressed) {
      const reason = reasons.find(({ value }) => value === fields.get("reason"))?.value ?? null;
      onSend({ verdict: pressed.verdict, reason: pressed.verdict === "REFUSED" ? reason : null, answer: null });
    }
  }

  return (
    <form
      id={bulkFormId}
      action={judgeMany}
      onSubmit={send}
      aria-label={say("bulk")}
      className={count > 0 || progress ? styles.bar : styles.plain}
    >
      <input type="hidden" name="from" value={from} />
      {hasScripts ? (
        <>
          <span>{say("selected", { count })}</span>
          <button type="button" onClick={onAll}>
            {say("selectAll")}
          </button>
        </>
      ) : (
        <span>{say("bulk")}</span>
      )}
      {(count > 0 || !hasScripts) && (
        <>
          {verdicts.map(({ verdict, word }) => (
            <button key={verdict} type="submit" name="verdict" value={verdict}>
              {say(word)}
            </button>
          ))}
          <label>
            {say("because")}{" "}
            <select name="reason" defaultValue="OTHER">
              {reasons.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      {progress && <progress value={progress.done} max={progress.count} aria-label={say("bulk")} />}
    </form>
  );
}
