import { db } from "../../db.ts";
import type { ThreadMode } from "../../generated/prisma/enums.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

/** Says what becomes of comments on a story; `null`: what its section, language or the site says. */
export function setThread(editor: Allowed<"publish">, storyId: number, mode: ThreadMode | null): Promise<void> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.story.updateMany({
      // Absent is another mode than any, which SQL does not say of itself.
      where: {
        id: storyId,
        ...(mode === null
          ? { threadMode: { not: null } }
          : { OR: [{ threadMode: null }, { threadMode: { not: mode } }] }),
      },
      data: { threadMode: mode },
    });
    if (count === 0) return;
    const action = mode === "CLOSED" ? "story.thread-closed" : "story.thread-opened";
    await record(tx, editor, action, `story ${storyId}`, { mode });
    await announce(tx, `story ${storyId}`);
  });
}
