import { z } from "zod";
import type { MessageKey, Translator } from "../messages/translator.ts";
import { characterCount, isBlank, visibleLine, visibleText } from "../text/characters.ts";

/** In characters. */
export const commentLimits = { author: 80, email: 254, comment: 5_000 } as const;

/** How often one visitor may comment, and how much one story takes. */
export const commentRates = {
  visitor: { points: 10, seconds: 300 },
  story: { points: 200, seconds: 60 },
} as const;

/** Cut before any pattern runs: nothing that long can pass anyway, and no pattern shall read a megabyte. */
const bounded = z
  .string()
  .default("")
  .transform((typed) => typed.slice(0, 131_072));

/**
 * What a guest sends, with every mistake named in the language of the page.
 * Field names are those of WordPress, which password managers and importers know.
 */
export function commentForm(t: Translator) {
  const present = (key: MessageKey) => [(text: string) => !isBlank(text), { error: t(key), abort: true }] as const;
  const atMost = (limit: number, key: MessageKey) =>
    [
      (text: string) => characterCount(text) <= limit,
      {
        error: ({ input }: { input: unknown }) => t(key, { limit, count: characterCount(String(input)) }),
        abort: true,
      },
    ] as const;
  return z.object({
    author: bounded
      .transform(visibleLine)
      .refine(...present("comments.authorMissing"))
      .refine(...atMost(commentLimits.author, "comments.authorTooLong")),
    email: bounded
      .transform((typed) => visibleLine(typed).toLowerCase())
      .refine(...present("comments.emailMissing"))
      .refine(...atMost(commentLimits.email, "comments.emailTooLong"))
      .refine((email) => z.email().safeParse(email).success, t("comments.emailInvalid")),
    comment: bounded
      .transform((typed) =>
        visibleText(typed)
          .trim()
          .replace(/\n{3,}/g, "\n\n"),
      )
      .refine(...present("comments.commentMissing"))
      .refine(...atMost(commentLimits.comment, "comments.commentTooLong")),
  });
}

export type CommentForm = z.infer<ReturnType<typeof commentForm>>;

export type CommentField = keyof CommentForm;
