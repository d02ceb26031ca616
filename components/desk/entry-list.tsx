import type { ReactNode } from "react";
import styles from "./entry-list.module.css";

export interface Entry {
  id: number;
  /** What it is called, and where it leads. */
  name: ReactNode;
  facts: ReactNode;
  acts?: ReactNode;
}

/** Things of one kind, with what to know of each; in words when there is none. */
export function EntryList({ entries, none }: { entries: Entry[]; none: string }) {
  if (entries.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.list}>
      {entries.map(({ id, name, facts, acts }) => (
        <li key={id}>
          <span className={styles.name}>{name}</span>
          <p className={styles.facts}>{facts}</p>
          {acts}
        </li>
      ))}
    </ul>
  );
}
