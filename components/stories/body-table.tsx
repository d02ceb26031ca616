import type { ReactNode } from "react";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./body-table.module.css";

/** A table that is moved sideways within its own bounds where it is wider than the page. */
export function BodyTable({ caption, children, t }: { caption: string; children: ReactNode; t: Translator }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form has these fields.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard.
    <div className={styles.table} role="group" aria-label={caption || t("reading.table")} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

interface CellProps {
  colspan: number;
  rowspan: number;
  /** What it is the head of. */
  heads?: "col" | "row";
  children: ReactNode;
}

export function Cell({ colspan, rowspan, heads, children }: CellProps) {
  const span = { colSpan: colspan > 1 ? colspan : undefined, rowSpan: rowspan > 1 ? rowspan : undefined };
  if (!heads) return <td {...span}>{children}</td>;
  return (
    <th scope={heads} {...span}>
      {children}
    </th>
  );
}
