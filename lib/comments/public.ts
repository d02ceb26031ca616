import { db } from "../db.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const;

/** The published comments of a story, oldest first. */
export async function findPublished(storyId: number) {
  const found = await db.comment.findMany({
    where: { storyId, ...visible },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, authorName: true, text: true, language: true, createdAt: true },
  });
  // Only an erased comment has neither, and the database holds that.
  return found.map(({ authorName, text, ...comment }) => ({
    ...comment,
    authorName: authorName ?? "",
    text: text ?? "",
  }));
}

export type PublishedComment = Awaited<ReturnType<typeof findPublished>>[number];
