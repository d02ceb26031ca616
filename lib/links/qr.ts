import { encode } from "uqr";

export interface QrCode {
  /** Modules a side, the quiet zone of four around it included. */
  size: number;
  /** The dark modules as the `d` of an SVG path: a stroke of one module's width for each run in a row. */
  path: string;
}

/** A QR code (ISO/IEC 18004) of a text; level M, for paper that is folded. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: "M", border: 4 });
  return { size, path: data.map((row, y) => pathOf(runs(row), y)).join("") };
}

/** The first run of a row stands at its place, the others as far on as they are: so a page that holds the path is small. */
function pathOf(runs: readonly Run[], y: number): string {
  let end: number | undefined;
  const steps = runs.map(([x, width]) => {
    const start = end === undefined ? `M${x} ${y}.5` : `m${x - end} 0`;
    end = x + width;
    return `${start}h${width}`;
  });
  return steps.join("");
}

type Run = [x: number, width: number];

/** Where dark modules follow one another, and how many. */
function runs(row: readonly boolean[]): Run[] {
  const found: Run[] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) found.push([x, 1]);
  });
  return found;
}
