import { Difference } from "../difference.tsx";
import styles from "./rules.module.css";

interface Version {
  version: number;
  /** Which one it is, who had it so, and when. */
  by: string;
  /** All that it said, a line each. */
  lines: string;
}

/** What a rule has said, the latest first, each as it differs from the one before. */
export function VersionList({ versions }: { versions: readonly Version[] }) {
  return (
    <ul className={styles.versions}>
      {versions.map(({ version, by, lines }, i) => (
        <li key={version}>
          <h3>{by}</h3>
          <div className={styles.lines}>
            <Difference before={versions[i + 1]?.lines ?? lines} after={lines} />
          </div>
        </li>
      ))}
    </ul>
  );
}
