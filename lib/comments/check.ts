import { z } from "zod";
import { RefusalReason } from "../generated/prisma/enums.ts";
import { fewLinks, leastTimeToWrite } from "./comment.ts";

/** What a check wants to become of a comment. */
export const effects = ["HOLD", "REFUSE", "SPAM", "PUBLISH"] as const;

/** What a check outside answers that is not in words of its own, and why what it did is no answer. */
export const outsideAnswers = [
  ...["saysSpam", "saysBlatantSpam", "late", "unreachable", "endless", "resting"],
  ...["unclear", "explained", "wrongStatus", "noJson", "senseless"],
] as const;

/**
 * What a check found, in the order of the checks. A comment with any finding waits for a moderator, who is shown them;
 * those whose effect is another say why one did not wait.
 */
export const findingSchema = z.object({
  rule: z.enum([
    ...["honeypot", "stamp", "haste", "duplicate", "links", "name", "trusted", "blocked", "banned"],
    ...["rule", "mode", "akismet", "hook", "filter"],
  ] as const),
  /**
   * Links, copies; the name that is imitated; what was banned; what a check outside said in its own words, or what
   * belongs to its `answer`; how probable spam is, as the filter sees it.
   */
  detail: z.union([z.string(), z.number()]).optional(),
  answer: z.enum(outsideAnswers).optional(),
  /** Of a rule of the newsroom's own: which, as it was then. */
  id: z.int().optional(),
  version: z.int().optional(),
  name: z.string().optional(),
  effect: z.enum(effects).optional(),
  /** What a writer whom it refuses is told. */
  reason: z.enum(RefusalReason).optional(),
  /** Where in the text it matched: start and end as String.slice takes them. */
  spans: z.array(z.tuple([z.int(), z.int()])).optional(),
  /** Where it is about the writer's newer words (and so are its places), and not the text. */
  of: z.literal("correction").optional(),
  /** Of the filter: the words that decided, and in how many decided comments of either kind they were seen. */
  words: z.array(z.object({ word: z.string(), spam: z.int(), published: z.int() })).optional(),
  /** In milliseconds. */
  took: z.number().optional(),
  /** It could not be asked, or gave no answer in time: such a check can only hold. */
  failed: z.boolean().optional(),
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
  /** Whom the name could be taken for. */
  imitates: string | null;
}

/** What speaks for a second look at a comment and its writer, in the order of the checks. Nothing here decides against one. */
export function check(facts: Facts): Finding[] {
  const { writtenIn } = facts;
  return [
    facts.honeypot !== "" && { rule: "honeypot" as const },
    !facts.isStamped && { rule: "stamp" as const },
    writtenIn !== null && writtenIn < leastTimeToWrite && { rule: "haste" as const },
    facts.copies > 0 && { rule: "duplicate" as const, detail: facts.copies },
    facts.imitates !== null && { rule: "name" as const, detail: facts.imitates },
  ].filter((finding) => finding !== false);
}

/** More web addresses than most comments have. */
export function checkLinks(links: number): Finding[] {
  return links > fewLinks ? [{ rule: "links", detail: links }] : [];
}

/** The findings kept with a comment. What an earlier version wrote and this one does not know is left out. */
export function readFindings(kept: unknown): Finding[] {
  const list = Array.isArray(kept) ? kept : [];
  return list.flatMap((it) => findingSchema.safeParse(it).data ?? []);
}
