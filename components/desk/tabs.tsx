import type { ReactNode } from "react";
import styles from "./tabs.module.css";

/** Links to the parts of a list, with the one shown marked. */
export function Tabs({ label, tabs }: { label: string; tabs: { href: string; name: ReactNode; here: boolean }[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <a key={tab.href} href={tab.href} aria-current={tab.here ? "page" : undefined}>
          {tab.name}
        </a>
      ))}
    </nav>
  );
}
