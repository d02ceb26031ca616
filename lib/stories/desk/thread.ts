import { db } from "../../db.ts";
import type { ThreadMode } from "../../generated/prisma/enums.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

/** Opens a story's thread for comments, which are then held, or closes it. */
export function setThread(editor: Allowed<"publish">, storyId: number, mode: ThreadMode): Promise<void> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.story.updateMany({
      // Absent is another mode than any, which SQL does not say of itself.
      where: { id: storyId, OR: [{ threadMode: null }, { threadMode: { not: mode } }] },
      data: { threadMode: mode },
    });
    if (count === 0) return;
    await record(tx, editor, mode === "CLOSED" ? "story.thread-closed" : "story.thread-opened", `story ${storyId}`);
    await announce(tx, `story ${storyId}`);
  });
}
