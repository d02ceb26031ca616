import { z } from "zod";
import type { CorrectionKind } from "../../generated/prisma/enums.ts";
import { characterCount, isBlank, visibleParagraphs } from "../../text/characters.ts";
import { storyLimits } from "../story.ts";

/** What a save of a published article is to its readers. A mended typo is nothing to them. */
export type Change = { kind: "TYPO" } | { kind: CorrectionKind; note: string };

export const changeKinds = ["TYPO", "UPDATE", "CLARIFICATION", "CORRECTION", "RETRACTION"] as const;

/** Words for readers: a few sentences. */
export const note = z
  .string()
  .max(storyLimits.note * 10, `The note may have ${storyLimits.note} characters at most.`)
  .default("")
  .transform(visibleParagraphs)
  .refine((text) => characterCount(text) <= storyLimits.note, {
    error: `The note may have ${storyLimits.note} characters at most.`,
  });

/** The fields that ask what kind of change it is; a form without them mends a typo. */
export const changeForm = z
  .object({ change: z.enum(changeKinds, "Say what kind of change it is.").default("TYPO"), note })
  .refine(({ change, note }) => change === "TYPO" || !isBlank(note), {
    path: ["note"],
    error: "Say in a note what has changed: readers see it.",
  })
  .refine(({ change, note }) => change !== "TYPO" || isBlank(note), {
    path: ["change"],
    error: "A mended typo leaves no note. Choose what kind of change it is, or empty the note.",
  });

export function changeOf({ change, note }: z.output<typeof changeForm>): Change {
  return change === "TYPO" ? { kind: change } : { kind: change, note };
}
