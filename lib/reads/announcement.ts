import { db } from "../db.ts";
import { announce } from "../press/journal.ts";
import { languages } from "../text/language.ts";
import { mostReadCount, mostReadIds } from "./most-read.ts";

/** Has the front page printed anew if other articles are read most than when this was last looked at, or in another order. */
export function announceMostRead(now = new Date()): Promise<void> {
  return db.$transaction(async (tx) => {
    const shown = new Map((await tx.mostRead.findMany()).map(({ language, articleIds }) => [language, articleIds]));
    let hasChanged = false;
    for (const language of languages) {
      const articleIds = await mostReadIds(tx, language, mostReadCount, now);
      if (articleIds.join() === (shown.get(language) ?? []).join()) continue;
      await tx.mostRead.upsert({ where: { language }, create: { language, articleIds }, update: { articleIds } });
      hasChanged = true;
    }
    if (hasChanged) await announce(tx, "front");
  });
}
