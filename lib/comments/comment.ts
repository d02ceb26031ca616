import { z } from "zod";
import type { MessageKey, Translator } from "../messages/translator.ts";
import { rowNumber } from "../row-number.ts";
import { characterCount, isBlank, visibleLine, visibleText } from "../text/characters.ts";

/** In characters. */
export const commentLimits = { author: 80, email: 254, comment: 5_000 } as const;

/** How many comments a heap is counted to; nobody at the desk needs to know how many more there are. */
export const mostCounted = 500;

/** How often one visitor may comment, and how much one story takes. */
export const commentRates = {
  visitor: { points: 10, seconds: 300 },
  story: { points: 200, seconds: 60 },
} as const;

/** How many web addresses a comment may have before a moderator is told. */
export const fewLinks = 2;

/** In milliseconds: who sends what takes longer to write sooner than this, has not written it in the form. */
export const leastTimeToWrite = 3_000;

/**
 * What a guest fills in, in the order of the form, and what the form adds by itself: whom it answers, whether mail is
 * wished for, a field that only robots see (`url`), where the form came from, and what the reader's script knows: a key
 * of this one form, the proof of a confirmed address, how long it was written on. Names are those of WordPress, which
 * password managers, importers and robots know.
 */
export const commentFields = [
  "author",
  "email",
  "comment",
  "mail",
  "comment_parent",
  "url",
  "stamp",
  "form_key",
  "pass",
  "written_in",
] as const;

/** So much is refused unread. Tidying takes the square of what it is given: marks alone could stall the server. */
const unread = (limit: number) => limit * 8;

/** What a guest sends, with every mistake named in the language of the page. */
export function commentForm(t: Translator) {
  const present = (key: MessageKey) => [(text: string) => !isBlank(text), { error: t(key), abort: true }] as const;
  const tooLong = (limit: number, key: MessageKey) => ({
    error: ({ input }: { input?: unknown }) => t(key, { limit, count: characterCount(String(input)) }),
    abort: true,
  });
  const atMost = (limit: number, key: MessageKey) =>
    [(text: string) => characterCount(text) <= limit, tooLong(limit, key)] as const;
  const bounded = (limit: number, key: MessageKey) =>
    z
      .string()
      .default("")
      .refine((typed) => typed.length <= unread(limit), tooLong(limit, key));
  return z.object({
    author: bounded(commentLimits.author, "comments.authorTooLong")
      .transform(visibleLine)
      .refine(...present("comments.authorMissing"))
      .refine(...atMost(commentLimits.author, "comments.authorTooLong")),
    email: bounded(commentLimits.email, "comments.emailTooLong")
      .transform((typed) => visibleLine(typed).toLowerCase())
      .refine(...present("comments.emailMissing"))
      .refine(...atMost(commentLimits.email, "comments.emailTooLong"))
      .refine((email) => z.email().safeParse(email).success, t("comments.emailInvalid")),
    comment: bounded(commentLimits.comment, "comments.commentTooLong")
      .transform((typed) =>
        visibleText(typed)
          .trim()
          .replace(/\n{3,}/g, "\n\n"),
      )
      .refine(...present("comments.commentMissing"))
      .refine(...atMost(commentLimits.comment, "comments.commentTooLong")),
    mail: z
      .string()
      .default("")
      .transform((ticked) => ticked !== ""),
    comment_parent: z.string().default("").transform(rowNumber),
    url: machine,
    stamp: machine,
    form_key: machine,
    pass: machine,
    written_in: z.string().default("").transform(rowNumber),
  });
}

/** What no person types: cut rather than refused. */
const machine = z
  .string()
  .default("")
  .transform((sent) => sent.slice(0, 200));

export type CommentForm = z.infer<ReturnType<typeof commentForm>>;

/** What a person types. */
export type CommentField = keyof typeof commentLimits;
