import styles from "./plots.module.css";
import { Boxes, Legend } from "./series.tsx";
import type { Stack } from "./stacks.tsx";
import { Table } from "./table.tsx";

interface Props {
  title: string;
  /** What is counted, at most three things; none where it is but one. */
  series: readonly string[];
  /** What the columns are called, that of the names first. */
  heads: readonly string[];
  bars: readonly Stack[];
  /** The same as a file, where there is one of its own. */
  file?: { href: string; text: string } | undefined;
}

/** A table whose rows have a bar each, as long as its part of the greatest; the same as a file. */
export function Bars({ title, series, heads, bars, file }: Props) {
  const lengths = bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const most = Math.max(1, ...lengths);
  return (
    <div className={styles.plot}>
      <Table
        label={title}
        heads={heads}
        rows={bars}
        caption={
          <caption>
            {title}
            <Legend series={series} />
          </caption>
        }
        under={({ counts }) => (
          <svg className={styles.bar} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
            <Boxes counts={counts} most={most} />
          </svg>
        )}
      />
      {file && (
        <p>
          <a href={file.href} download>
            {file.text}
          </a>
        </p>
      )}
    </div>
  );
}
