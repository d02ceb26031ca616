import { db } from "../../db.ts";
import { outdate } from "../../modes/version.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

/** Has readers find the figures of each month that is over, or not. Says whether that is anything new. */
export function publishFigures(editor: Allowed<"regulate">, publicFigures: boolean): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.moderationSettings.updateMany({
      where: { id: 1, publicFigures: !publicFigures },
      data: { publicFigures },
    });
    if (count === 0) return false;
    await outdate(tx);
    await record(tx, editor, "figures.changed", "moderation", { public: publicFigures });
    await announce(tx, "moderation", "site");
    return true;
  });
}
