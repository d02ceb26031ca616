import { z } from "zod";
import { isUploadId } from "../../media/upload-id.ts";
import { characterCount, isBlank, visibleLine, visibleText } from "../../text/characters.ts";
import { type Body, bodyLimits, bodySchema, textFromBody } from "../body.ts";
import { most, storyLimits } from "../story.ts";
import { bodyFromText } from "../typed-body.ts";

/** What an author writes, checked and ready to be stored. */
export interface Draft {
  headline: string;
  standfirst: string;
  datelinePlace: string;
  keyPoints: string[];
  body: Body;
  leadMediaId: string | null;
  leadAlt: string;
  leadCaption: string;
  leadCredit: string;
}

const names = {
  headline: "headline",
  standfirst: "standfirst",
  datelinePlace: "place",
  alt: "description",
  caption: "caption",
  credit: "credit",
};

function line(limit: keyof typeof names) {
  const most = storyLimits[limit];
  const tooLong = {
    error: ({ input }: { input?: unknown }) =>
      `The ${names[limit]} may have ${most} characters at most; it has ${characterCount(String(input))}.`,
  };
  return (
    z
      .string()
      // Far too long before it is looked at: what nobody can see is not worth the work.
      .max(most * 10, tooLong)
      .default("")
      .transform(visibleLine)
      .refine((text) => characterCount(text) <= most, tooLong)
  );
}

const keyPoints = z
  .string()
  .max(most.keyPoints * storyLimits.keyPoint * 10, "The key points are too long.")
  .default("")
  .transform((typed) => visibleText(typed).split("\n").map(visibleLine).filter(Boolean))
  .refine((points) => points.length <= most.keyPoints, {
    error: `There may be ${most.keyPoints} key points at most, one on each line.`,
  })
  .refine((points) => points.every((point) => characterCount(point) <= storyLimits.keyPoint), {
    error: `A key point may have ${storyLimits.keyPoint} characters at most.`,
  });

const textTooLong = "The text is too long.";

/**
 * The fields of an article's form. The text comes as the editor's document in `body`, or, from a page without
 * scripts, as plain text in `bodyText`.
 */
export const draftForm = z.object({
  headline: line("headline").refine((text) => !isBlank(text), "Write a headline."),
  standfirst: line("standfirst"),
  datelinePlace: line("datelinePlace"),
  keyPoints,
  leadMediaId: z
    .string()
    .default("")
    .transform((id) => (isUploadId(id) ? id : null)),
  leadAlt: line("alt"),
  leadCaption: line("caption"),
  leadCredit: line("credit"),
  body: z.string().max(2_000_000, textTooLong).optional(),
  bodyText: z
    .string()
    .max(bodyLimits.characters * 2, textTooLong)
    .default("")
    .transform(visibleText),
});

/**
 * The body that a form carries; `null` when it is none.
 * @param stored what the article has so far: plain text that was not touched leaves headings and pictures alone
 */
export function bodyOf(
  { body, bodyText }: Pick<z.output<typeof draftForm>, "body" | "bodyText">,
  stored: Body | null,
): Body | null {
  if (body !== undefined) return bodySchema.safeParse(parsed(body)).data ?? null;
  if (stored && textFromBody(stored) === bodyText.trim()) return stored;
  return bodySchema.safeParse(bodyFromText(bodyText)).data ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
