import { z } from "zod";
import { characterCount, isBlank, visibleParagraphs } from "../../text/characters.ts";
import { storyLimits } from "../story.ts";

/** Why an article is taken back, as readers are told. */
export interface Withdrawal {
  reason: string;
  /** Whether a court or another authority ordered it. */
  byOrder: boolean;
}

const tooLong = { error: `The reason may have ${storyLimits.note.toLocaleString("en")} characters at most.` };

export const withdrawalForm = z.object({
  reason: z
    .string()
    .max(storyLimits.note * 10, tooLong)
    .default("")
    .transform(visibleParagraphs)
    .refine((text) => !isBlank(text), "Say why it is withdrawn: readers are told.")
    .refine((text) => characterCount(text) <= storyLimits.note, tooLong),
  byOrder: z
    .literal("on")
    .optional()
    .transform((ticked) => ticked === "on"),
});
