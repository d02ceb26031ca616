import styles from "./columns.module.css";

export interface Column {
  name: string;
  count: number;
  /** Stands on top of the other, in another colour. */
  besides?: number;
}

/** Counts over time: a picture of columns, and the same as a table. */
export function Columns({
  title,
  time,
  counted,
  besides,
  columns,
  number,
}: {
  title: string;
  /** What the stretches of time are called, such as "Day". */
  time: string;
  /** What is counted, such as "People". */
  counted: string;
  /** What is counted besides. */
  besides?: string;
  columns: readonly Column[];
  number: (count: number) => string;
}) {
  const most = Math.max(1, ...columns.map((it) => it.count + (it.besides ?? 0)));
  return (
    <figure className={styles.plot}>
      <figcaption>
        {title}
        {besides !== undefined && (
          <span className={styles.legend}>
            <Sign className={styles.count} /> {counted} <Sign className={styles.besides} /> {besides}
          </span>
        )}
      </figcaption>
      <p className={styles.most} aria-hidden="true">
        {number(most)}
      </p>
      <svg
        className={styles.columns}
        viewBox={`0 0 ${columns.length} ${most}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {columns.map((it, at) => (
          <Bars key={it.name} at={at} most={most} column={it} />
        ))}
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{columns[0]?.name}</span>
        <span>{columns.at(-1)?.name}</span>
      </p>
      <details>
        <summary>As a table</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{time}</th>
              <th scope="col">{counted}</th>
              {besides !== undefined && <th scope="col">{besides}</th>}
            </tr>
          </thead>
          <tbody>
            {columns.map((it) => (
              <tr key={it.name}>
                <th scope="row">{it.name}</th>
                <td>{number(it.count)}</td>
                {besides !== undefined && <td>{number(it.besides ?? 0)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Bars({ at, most, column }: { at: number; most: number; column: Column }) {
  const { name, count, besides = 0 } = column;
  const place = { x: at + 0.1, width: 0.8 };
  return (
    <g>
      <title>{name}</title>
      {count > 0 && <rect className={styles.count} {...place} y={most - count} height={count} />}
      {besides > 0 && <rect className={styles.besides} {...place} y={most - count - besides} height={besides} />}
    </g>
  );
}

function Sign({ className }: { className: string | undefined }) {
  return (
    <svg className={styles.sign} viewBox="0 0 1 1" aria-hidden="true">
      <rect className={className} width="1" height="1" />
    </svg>
  );
}
