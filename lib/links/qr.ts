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
  return {
    size,
    path: data
      .map((row, y) =>
        runs(row)
          .map(([x, width]) => `M${x} ${y}.5h${width}`)
          .join(""),
      )
      .join(""),
  };
}

/** Where dark modules follow one another, and how many. */
function runs(row: readonly boolean[]): [x: number, width: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (isDark && last && last[0] + last[1] === x) last[1] += 1;
    else if (isDark) found.push([x, 1]);
  });
  return found;
}
