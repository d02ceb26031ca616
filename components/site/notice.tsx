import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** A page that has nothing but something to say. */
export function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className={styles.notice}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div>{children}</div>
    </section>
  );
}
