/**
 * By how many letters two words differ: one put in, left out, taken for another, or two that changed places (optimal
 * string alignment, after Damerau 1964). In code points.
 */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of a.entries()) {
    const row = [i + 1];
    for (const [j, against] of b.entries()) {
      const cheapest = Math.min(
        (last[j + 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (last[j] ?? 0) + (letter === against ? 0 : 1),
      );
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === against;
      row.push(isSwapped ? Math.min(cheapest, (before[j - 1] ?? 0) + 1) : cheapest);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
