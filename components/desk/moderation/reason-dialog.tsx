"use client";

import { type KeyboardEvent, useEffect, useRef } from "react";
import { answerLimit } from "#lib/comments/comment.ts";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { DeskWord } from "./desk-words.ts";
import styles from "./dialog.module.css";

const keys = "1234567890";

interface Props {
  reasons: readonly { value: RefusalReason; label: string }[];
  say: Sayer<DeskWord>;
  onAnswer: (reason: RefusalReason, answer: string | null) => void;
  onCancel: () => void;
}

/** Asks why a comment is refused: one press of a reason or of its key, and it is. The last of them has D and Enter. */
export function ReasonDialog({ reasons, say, onAnswer, onCancel }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const answer = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.showModal(), []);
  const choose = (reason: RefusalReason) => onAnswer(reason, answer.current?.value.trim() || null);

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === answer.current) return;
    const at = event.key.toLowerCase() === "d" ? reasons.length - 1 : keys.indexOf(event.key);
    const reason = event.key.length === 1 ? reasons[at] : undefined;
    if (!reason) return;
    event.preventDefault();
    choose(reason.value);
  }

  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby="why-refuse" onClose={onCancel} onKeyDown={press}>
      <h2 id="why-refuse">{say("whyRefuse")}</h2>
      <ul className={styles.reasons}>
        {reasons.map(({ value, label }, i) => (
          <li key={value}>
            <button type="button" onClick={() => choose(value)}>
              <kbd>{keys[i] ?? "D"}</kbd> {label}
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.answer}>
        {say("answer")}
        <textarea ref={answer} dir="auto" rows={2} maxLength={answerLimit} />
      </label>
      <button type="button" onClick={onCancel}>
        {say("cancel")}
      </button>
    </dialog>
  );
}
