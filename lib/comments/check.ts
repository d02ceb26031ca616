import { z } from "zod";
import { fewLinks, leastTimeToWrite } from "./comment.ts";

/**
 * What a check found. A comment with any such finding waits for a moderator, who is shown them; "trusted" and "blocked"
 * say why one did not wait.
 */
export const findingSchema = z.object({
  rule: z.enum(["honeypot", "stamp", "haste", "duplicate", "links", "name", "trusted", "blocked"]),
  /** Links, copies; or the name that is imitated. */
  detail: z.union([z.string(), z.number()]).optional(),
});

export type Finding = z.infer<typeof findingSchema>;

export interface Facts {
  /** What stands in the field that only robots see. */
  honeypot: string;
  /** Whether the form came from a page of this story. */
  isStamped: boolean;
  /** Milliseconds between the first key and the sending; null where no script has counted. */
  writtenIn: number | null;
  /** How many times these words have come before. */
  copies: number;
  links: number;
  /** Whom the name could be taken for. */
  imitates: string | null;
}

/** What speaks for a second look at a comment, in the order of the checks. Nothing here decides against one. */
export function check(facts: Facts): Finding[] {
  const { writtenIn } = facts;
  return [
    facts.honeypot !== "" && { rule: "honeypot" as const },
    !facts.isStamped && { rule: "stamp" as const },
    writtenIn !== null && writtenIn < leastTimeToWrite && { rule: "haste" as const },
    facts.copies > 0 && { rule: "duplicate" as const, detail: facts.copies },
    facts.links > fewLinks && { rule: "links" as const, detail: facts.links },
    facts.imitates !== null && { rule: "name" as const, detail: facts.imitates },
  ].filter((finding) => finding !== false);
}

/** The findings kept with a comment. What an earlier version wrote and this one does not know is left out. */
export function readFindings(kept: unknown): Finding[] {
  const list = Array.isArray(kept) ? kept : [];
  return list.flatMap((it) => findingSchema.safeParse(it).data ?? []);
}
