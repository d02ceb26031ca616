/** The number of a row, as an address carries it; `null` for anything else. PostgreSQL's integers end at 2³¹. */
export function rowNumber(value: unknown): number | null {
  if (typeof value !== "string" || !/^[1-9]\d{0,9}$/.test(value)) return null;
  const number = Number(value);
  return number < 2 ** 31 ? number : null;
}
