import { z } from "zod";
import type { MessageKey, Translator } from "../messages/translator.ts";
import { rowNumber } from "../row-number.ts";
import { characterCount, isBlank, visibleLine, visibleParagraphs } from "../text/characters.ts";
import { appealLimit, commentLimits } from "./comment.ts";

/** So much is refused unread. Tidying takes the square of what it is given: marks alone could stall the server. */
const unread = (limit: number) => limit * 8;

/** What no person types: cut rather than refused. */
const machine = z
  .string()
  .default("")
  .transform((sent) => sent.slice(0, 200));

const ticked = z
  .string()
  .default("")
  .transform((sent) => sent !== "");

/** What has too much of it is refused with its length and the limit. */
const tooLong = (t: Translator, limit: number, key: MessageKey) => ({
  error: ({ input }: { input?: unknown }) => t(key, { limit, count: characterCount(String(input)) }),
  abort: true,
});

/** Something typed that is not far too long to be looked at. */
const bounded = (t: Translator, limit: number, key: MessageKey) =>
  z
    .string()
    .default("")
    .refine((typed) => typed.length <= unread(limit), tooLong(t, limit, key));

const atMost = (t: Translator, limit: number, key: MessageKey) =>
  [(text: string) => characterCount(text) <= limit, tooLong(t, limit, key)] as const;

const present = (t: Translator, key: MessageKey) =>
  [(text: string) => !isBlank(text), { error: t(key), abort: true }] as const;

/** A text of several lines, tidied, with its mistakes named. */
function words(t: Translator, limit: number, messages: { missing: MessageKey; tooLong: MessageKey }) {
  return bounded(t, limit, messages.tooLong)
    .transform(visibleParagraphs)
    .refine(...present(t, messages.missing))
    .refine(...atMost(t, limit, messages.tooLong));
}

const commentWords = (t: Translator) =>
  words(t, commentLimits.comment, { missing: "comments.commentMissing", tooLong: "comments.commentTooLong" });

/**
 * What a guest sends, with every mistake named in the language of the page. Made once a language, because to make it takes
 * longer than to use it.
 */
export function commentForm(t: Translator) {
  const known = forms.get(t);
  if (known) return known;
  const made = makeForm(t);
  forms.set(t, made);
  return made;
}

const forms = new WeakMap<Translator, ReturnType<typeof makeForm>>();

function makeForm(t: Translator) {
  const { author, email } = commentLimits;
  return z.object({
    author: bounded(t, author, "comments.authorTooLong")
      .transform(visibleLine)
      .refine(...present(t, "comments.authorMissing"))
      .refine(...atMost(t, author, "comments.authorTooLong")),
    email: bounded(t, email, "comments.emailTooLong")
      .transform((typed) => visibleLine(typed).toLowerCase())
      .refine(...present(t, "comments.emailMissing"))
      .refine(...atMost(t, email, "comments.emailTooLong"))
      .refine((typed) => z.email().safeParse(typed).success, t("comments.emailInvalid")),
    comment: commentWords(t),
    mail: ticked,
    comment_parent: z.string().default("").transform(rowNumber),
    url: machine,
    stamp: machine,
    form_key: machine,
    pass: machine,
    written_in: z.string().default("").transform(rowNumber),
  });
}

/** New words for a comment. */
export const correctionForm = (t: Translator) => z.object({ comment: commentWords(t) });

/** Why a refusal should be looked at again. */
export const appealForm = (t: Translator) =>
  z.object({ appeal: words(t, appealLimit, { missing: "receipts.appealMissing", tooLong: "receipts.appealTooLong" }) });

/** Which mail a guest wishes. */
export const mailForm = z.object({ mailDecision: ticked, mailReplies: ticked });

export type CommentForm = z.infer<ReturnType<typeof commentForm>>;
