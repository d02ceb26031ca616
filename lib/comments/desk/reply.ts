import { db } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import { tellOfReply } from "../../guests/jobs.ts";
import { announce } from "../../press/journal.ts";
import { keyed } from "../../secret-token.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { nameIn } from "../../stories/story.ts";
import { commentLimits } from "../comment.ts";
import { visible } from "../public.ts";

export type Replied = { kind: "published" | "not-published" | "unknown" };

/**
 * Answers a published comment in the newsroom's name: it is there at once, under the colleague's byline in the language
 * of the comment, else under the name of the account. The same words sent twice are one answer.
 * @param text as `replyForm` made it
 */
export async function reply(moderator: Allowed<"moderate">, commentId: number, text: string): Promise<Replied> {
  const formKey = new Uint8Array(keyed("reply", moderator.id, commentId, text));
  if (await db.comment.findUnique({ where: { formKey }, select: { id: true } })) return { kind: "published" };
  try {
    return await db.$transaction(async (tx) => {
      const comment = await tx.comment.findUnique({
        where: { id: commentId },
        select: { storyId: true, language: true, status: true },
      });
      if (!comment) return { kind: "unknown" };
      if (comment.status !== visible.status) return { kind: "not-published" };
      const { storyId, language } = comment;
      const author = await tx.author.findUnique({ where: { staffId: moderator.id }, select: { names: true } });
      const { id } = await tx.comment.create({
        data: {
          ...{ storyId, language, text, formKey, parentId: commentId, staffId: moderator.id },
          authorName: byline(nameIn(language, author?.names ?? [])?.name ?? moderator.name),
          decidedAt: new Date(),
          ...visible,
        },
        select: { id: true },
      });
      await record(tx, moderator, "comment.replied", `comment ${id}`, { to: commentId });
      await announce(tx, `story ${storyId}`);
      await tellOfReply(tx, id);
      return { kind: "published" };
    });
  } catch (error) {
    // The same form came in twice at once, and the other was quicker.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return { kind: "published" };
    throw error;
  }
}

/** A name under a comment has a limit that one under a headline has not. */
function byline(name: string): string {
  return [...name].slice(0, commentLimits.author).join("");
}
