/** A table in Markdown that is also readable as text. The first column is words, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(3, ...[title, ...rows.map((row) => row[i] ?? "")].map(width)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((wide, i) => pad(cells[i] ?? "", wide, i === 0)).join(" | ")} |`;
  const rule = widths.map((wide, i) => (i === 0 ? "-".repeat(wide) : `${"-".repeat(wide - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

const width = (text: string) => [...text].length;

function pad(text: string, wide: number, isWords: boolean): string {
  const space = " ".repeat(wide - width(text));
  return isWords ? text + space : space + text;
}
