import type { Verdict } from "#lib/generated/prisma/enums.ts";

/** What can be decided, with the word for it (`deskDeciding`), in the order of the buttons. */
export const verdicts = [
  { verdict: "PUBLISHED", word: "publish" },
  { verdict: "REFUSED", word: "refuse" },
  { verdict: "SPAM", word: "spam" },
  { verdict: "HELD", word: "hold" },
] as const satisfies { verdict: Verdict; word: string }[];

/** The one of them that a form says. */
export function verdictIn(said: unknown): (typeof verdicts)[number] | undefined {
  return verdicts.find(({ verdict }) => verdict === said);
}
