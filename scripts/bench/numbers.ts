import type { Summary } from "./statistics.ts";

/** A number with three figures that mean something, and commas. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return String(Number(value.toPrecision(3)));
}

/** A median and how far the rounds lie apart, as `12.3 (11–15)`. */
export function spread({ median, least, most }: Summary): string {
  return Number.isFinite(median) ? `${figure(median)} (${figure(least)}–${figure(most)})` : "–";
}
