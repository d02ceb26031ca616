import type { ReactNode } from "react";
import styles from "./door.module.css";

/** The page in front of the desk: a site's name, a title and one form. */
export function Door({ site, title, children }: { site: string; title: string; children: ReactNode }) {
  return (
    <main className={styles.door}>
      <p className={styles.site} dir="auto">
        {site}
      </p>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
