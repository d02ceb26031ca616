import type { ReactNode } from "react";
import styles from "./plots.module.css";

interface Row {
  name: string;
  cells: readonly string[];
}

interface Props<R extends Row> {
  label: string;
  heads: readonly string[];
  rows: readonly R[];
  caption?: ReactNode;
  /** What stands under the name of a row. */
  under?: (row: R) => ReactNode;
}

/** Figures in rows; on a narrow screen they are moved under the finger or by keys, not the page. */
export function Table<R extends Row>({ label, heads, rows, caption, under }: Props<R>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys (WCAG 2.1.1).
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        {caption}
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <bdi>{row.name}</bdi>
                {under?.(row)}
              </th>
              {row.cells.map((cell, place) => (
                <td key={heads[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
