"use client";

import { useEffect, useRef } from "react";
import type { Sayer } from "#lib/messages/sayer.ts";
import type { DeskWord } from "./desk-words.ts";
import styles from "./dialog.module.css";

const keys = [
  ["J", "keyNext"],
  ["K", "keyPrevious"],
  ["A", "publish"],
  ["D", "keyRefuse"],
  ["S", "spam"],
  ["U", "hold"],
  ["Z", "undo"],
  ["X", "keySelect"],
  ["R", "keyReply"],
  ["E", "keyRedact"],
  ["?", "keyHelp"],
] as const satisfies (readonly [string, DeskWord])[];

/** What the keys of the desk do, and where they are switched off. */
export function KeysDialog({ say, onClose }: { say: Sayer<DeskWord>; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby="keys-help" onClose={onClose}>
      <h2 id="keys-help">{say("keys")}</h2>
      <dl className={styles.keys}>
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href="/desk/me">{say("keysOff")}</a>
      </p>
      <button type="button" onClick={onClose}>
        {say("close")}
      </button>
    </dialog>
  );
}
