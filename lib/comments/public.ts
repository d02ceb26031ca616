import { createHmac } from "node:crypto";
import { db } from "../db.ts";
import { secrets } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { limit } from "../limits.ts";
import { visible as visibleArticle } from "../stories/public.ts";
import type { Language } from "../text/language.ts";
import { type CommentForm, commentRates } from "./comment.ts";

export interface Submission {
  code: string;
  language: Language;
  visitor: string;
  form: CommentForm;
}

export type Submitted =
  | { kind: "held" }
  | { kind: "closed" | "withdrawn" }
  | { kind: "flooded"; whose: "visitor" | "story"; retryAfter: number };

/**
 * Stores a guest's comment as held; it is on disk when this returns. The same words sent again (a double click, a
 * retry after a cut connection) find the row that is already there. `null`: there is no such article.
 */
export async function submitComment({ code, language, visitor, form }: Submission): Promise<Submitted | null> {
  const story = await db.story.findFirst({
    where: { code, articles: { some: { language, OR: [visibleArticle, { status: "WITHDRAWN" }] } } },
    select: { id: true, threadMode: true, articles: { where: { language }, select: { status: true } } },
  });
  if (!story) return null;
  if (story.articles[0]?.status === "WITHDRAWN") return { kind: "withdrawn" };
  const formKey = keyOf(story.id, form);
  if (await db.comment.findUnique({ where: { formKey }, select: { id: true } })) return { kind: "held" };
  if (story.threadMode === "CLOSED") return { kind: "closed" };

  const byVisitor = await limit("comment-visitor", visitor, commentRates.visitor);
  if (!byVisitor.allowed) return { kind: "flooded", whose: "visitor", retryAfter: byVisitor.retryAfter };
  const onStory = await limit("comment-story", String(story.id), commentRates.story);
  if (!onStory.allowed) return { kind: "flooded", whose: "story", retryAfter: onStory.retryAfter };

  try {
    await db.comment.create({
      data: { storyId: story.id, language, authorName: form.author, email: form.email, text: form.comment, formKey },
    });
  } catch (error) {
    // The same form came in twice at once, and the other was quicker.
    if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")) throw error;
  }
  return { kind: "held" };
}

/** Keyed, so that the table tells nobody which address wrote which words once the address is erased. */
function keyOf(storyId: number, { author, email, comment }: CommentForm): Uint8Array<ArrayBuffer> {
  const words = JSON.stringify([storyId, author, email, comment]);
  return new Uint8Array(createHmac("sha256", secrets().formSecret).update(words).digest());
}
