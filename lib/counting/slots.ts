/** A stretch of time, and what happened in it. */
export interface Slot {
  start: Date;
  count: number;
}

/**
 * Puts counts into stretches of time that follow each other without a gap, the last being the present one. What is
 * older than the first is left out.
 * @param length of each, in milliseconds; they begin at multiples of it (UTC)
 */
export function inSlots(
  counts: readonly { time: Date; count: number }[],
  length: number,
  number: number,
  now: Date,
): Slot[] {
  const last = Math.floor(now.getTime() / length);
  const slots = Array.from({ length: number }, (_, at) => ({
    start: new Date((last - number + 1 + at) * length),
    count: 0,
  }));
  for (const { time, count } of counts) {
    const slot = slots[Math.floor(time.getTime() / length) - last + number - 1];
    if (slot) slot.count += count;
  }
  return slots;
}
