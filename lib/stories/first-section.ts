import { db } from "../db.ts";

/** Gives a site that starts empty one section, without which no article could be stored. */
export async function makeFirstSection(): Promise<void> {
  if ((await db.section.count()) > 0) return;
  await db.section.create({
    data: {
      slug: "news",
      names: {
        create: [
          { language: "en", name: "News" },
          { language: "ar", name: "أخبار" },
          { language: "ckb", name: "هەواڵ" },
          { language: "kmr", name: "Nûçe" },
        ],
      },
    },
  });
}
