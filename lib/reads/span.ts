const hour = 3_600_000;

/** Over which times the desk looks at reads: how many stretches, and how long each is in milliseconds. */
export const spans = {
  day: { name: "24 hours", number: 24, length: hour },
  week: { name: "7 days", number: 7, length: 24 * hour },
  month: { name: "30 days", number: 30, length: 24 * hour },
} as const;

export type Span = keyof typeof spans;

export const spanNames = ["day", "week", "month"] as const satisfies readonly Span[];

/** Reads the name of a span out of an address; what is none is a day. */
export function spanIn(said: unknown): Span {
  return spanNames.find((span) => span === said) ?? "day";
}

/** When the first stretch of a span began. */
export function startOf(span: Span, now: Date): Date {
  const { number, length } = spans[span];
  return new Date((Math.floor(now.getTime() / length) - number + 1) * length);
}
