"use server";

import { notFound, redirect } from "next/navigation";
import { commentForm } from "#lib/comments/comment.ts";
import { submitComment } from "#lib/comments/public.ts";
import { translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { currentRequest, refuse, visitor } from "#lib/request.ts";
import { isLanguage } from "#lib/text/language.ts";

/**
 * Takes a guest's comment; the address it was posted to says for which article.
 * This file's place and this name are part of the action's id: moving them breaks the forms of pages already open.
 */
export async function postComment(form: FormData): Promise<void> {
  const { path } = currentRequest();
  const [, language, , code = ""] = path.split("/");
  if (!isLanguage(language)) notFound();
  const t = translator(language);
  const parsed = parseForm(commentForm(t), form);
  if (parsed.kind === "refused") {
    return refuse(parsed.damaged ? { ...parsed.state, notice: t("comments.damaged") } : parsed.state);
  }
  const submitted = await submitComment({ code, language, visitor: visitor(), form: parsed.data });
  if (!submitted) notFound();
  const values = parsed.typed;
  // The page says that the story is withdrawn, and the front door keeps the words.
  if (submitted.kind === "withdrawn") return refuse({ values, errors: {} }, 410);
  if (submitted.kind === "closed") return refuse({ values, errors: {}, notice: t("comments.closedMeanwhile") }, 409);
  if (submitted.kind === "flooded") {
    const key = submitted.whose === "visitor" ? "comments.floodedByVisitor" : "comments.floodedOnStory";
    const minutes = Math.ceil(submitted.retryAfter / 60);
    return refuse({ values, errors: {}, notice: t(key, { minutes }) }, 429);
  }
  redirect(`${path}/thanks`);
}
