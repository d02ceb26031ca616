import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";

/** Puts a story on a colleague's watch-list. `false`: there is no such story. */
export async function watch(moderator: Allowed<"moderate">, storyId: number): Promise<boolean> {
  if ((await db.story.count({ where: { id: storyId } })) === 0) return false;
  await db.watchedStory.createMany({ data: { staffId: moderator.id, storyId }, skipDuplicates: true });
  return true;
}

/** Takes a story off a colleague's watch-list. */
export async function unwatch(moderator: Allowed<"moderate">, storyId: number): Promise<void> {
  await db.watchedStory.deleteMany({ where: { staffId: moderator.id, storyId } });
}

/** The stories that a colleague watches, by number, the last one first. */
export async function listWatched(moderator: Allowed<"moderate">): Promise<number[]> {
  const rows = await db.watchedStory.findMany({
    where: { staffId: moderator.id },
    orderBy: [{ createdAt: "desc" }, { storyId: "desc" }],
    select: { storyId: true },
  });
  return rows.map(({ storyId }) => storyId);
}
