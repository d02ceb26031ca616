import { z } from "zod";
import { visibleLine } from "../text/characters.ts";
import { type Answer, type Said, Unanswered } from "./exchange.ts";

/** In characters, of one reason and of all that is kept. */
const longest = { word: 200, detail: 300 } as const;

const word = z.string().min(1).max(longest.word);

/** What a check of the newsroom's own may say, in the words of Coral's external moderation phase. */
const answerSchema = z.strictObject({
  status: z.enum(["NONE", "APPROVED", "PREMOD", "REJECTED", "SYSTEM_WITHHELD"]).default("NONE"),
  tags: z.array(word).max(20).default([]),
  actions: z
    .array(z.strictObject({ actionType: z.literal("FLAG"), reason: word }))
    .max(20)
    .default([]),
});

/**
 * What the check has against a comment, in its own words; `null` for nothing. Whatever status it gives, it can do no more than
 * hold: an approval is taken for silence. Throws {@link Unanswered} where it makes no sense.
 */
export function readAnswer({ status, headers, text }: Answer): Said | null {
  if (status === 204) return null;
  if (status !== 200) throw new Unanswered("wrongStatus", status);
  if (!/^application\/json\s*(;|$)/i.test(headers.get("content-type") ?? "")) throw new Unanswered("noJson");
  const said = answerSchema.safeParse(parsed(text)).data;
  if (!said) throw new Unanswered("senseless");
  const isSilent = said.actions.length === 0 && (said.status === "NONE" || said.status === "APPROVED");
  return isSilent ? null : { detail: inWords(said) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords({ status, tags, actions }: z.output<typeof answerSchema>): string {
  const reasons = [...actions.map(({ reason }) => reason), ...tags];
  // By characters: half of one is nothing that the database takes.
  return [...visibleLine([status, ...new Set(reasons)].join(", "))].slice(0, longest.detail).join("");
}
