import styles from "./plots.module.css";
import { Boxes, Legend } from "./series.tsx";
import { Table } from "./table.tsx";

export interface Stack {
  name: string;
  /** One for each of the series. */
  counts: readonly number[];
  /** What the table says of it. */
  cells: readonly string[];
}

interface Props {
  title: string;
  /** What is counted, at most three things. */
  series: readonly string[];
  /** What the columns of the table are called, that of the names first. */
  heads: readonly string[];
  stacks: readonly Stack[];
  number: (count: number) => string;
  asTable: string;
  /** The same as a file, where there is one of its own. */
  file?: { href: string; text: string } | undefined;
}

/** Counts over time: a picture of columns, each of several counts, and the same as a table and as a file. */
export function Stacks({ title, series, heads, stacks, number, asTable, file }: Props) {
  const most = Math.max(1, ...stacks.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  return (
    <figure className={styles.plot}>
      <figcaption>
        {title}
        <Legend series={series} />
      </figcaption>
      <p className={styles.most} aria-hidden="true">
        {number(Math.ceil(most))}
      </p>
      <svg
        className={styles.columns}
        viewBox={`0 0 ${stacks.length} ${most}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {stacks.map(({ name, counts }, at) => (
          <g key={name}>
            <title>{name}</title>
            <Boxes counts={counts} at={at} most={most} />
          </g>
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{stacks[0]?.name}</span>
        {stacks.length > 1 && <span>{stacks.at(-1)?.name}</span>}
      </p>
      <details>
        <summary>{asTable}</summary>
        <Table label={title} heads={heads} rows={stacks} />
      </details>
      {file && (
        <p>
          <a href={file.href} download>
            {file.text}
          </a>
        </p>
      )}
    </figure>
  );
}
