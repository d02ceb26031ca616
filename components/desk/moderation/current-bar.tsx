"use client";

import styles from "./bar.module.css";
import { useDeciding } from "./deciding-context.ts";

/** The decisions on the comment that is being read, under the thumb of who holds a phone. */
export function CurrentBar({ act }: { act: Record<"a" | "d" | "s" | "j", () => void> }) {
  const { say } = useDeciding();
  return (
    <section className={`${styles.bar} ${styles.phone}`} aria-label={say("decisions")}>
      <button type="button" className="main" onClick={act.a}>
        {say("publish")}
      </button>
      <button type="button" onClick={act.d}>
        {say("refuse")}
      </button>
      <button type="button" onClick={act.s}>
        {say("spam")}
      </button>
      <button type="button" onClick={act.j}>
        {say("skip")}
      </button>
    </section>
  );
}
