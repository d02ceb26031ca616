import type { Waiting } from "./tally.ts";

/** Waits in whole seconds, the shortest first. */
export type Waits = readonly number[];

/**
 * The middle one of all the waits in some lists, and the one that nineteen of twenty do not exceed; between two they lie
 * as `percentile_cont` has it. The lists are not put together: of a year they are too long.
 */
export function waitingOf(lists: readonly Waits[]): Waiting {
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  if (count === 0) return { median: null, most: null };
  const at = (share: number) => {
    const place = share * (count - 1);
    const [below, above] = [waitAt(lists, Math.floor(place)), waitAt(lists, Math.ceil(place))];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), most: at(0.95) };
}

/** The wait in a place, from 0, of the order of all: the shortest that more waits than that do not exceed. */
function waitAt(lists: readonly Waits[], place: number): number {
  let low = 0;
  let high = lists.reduce((longest, waits) => Math.max(longest, waits.at(-1) ?? 0), 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lists.reduce((sum, waits) => sum + countUpTo(waits, middle), 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many waits of a list are no longer than one. */
function countUpTo(waits: Waits, wait: number): number {
  let [low, high] = [0, waits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((waits[middle] ?? wait) <= wait) low = middle + 1;
    else high = middle;
  }
  return low;
}
