import { db } from "../../lib/db.ts";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { reserveCode } from "../../lib/links/desk/code.ts";
import type { Picture } from "../../lib/media/media.ts";
import { languages } from "../../lib/text/language.ts";
import { writeArticle } from "./article.ts";
import { authors, type Names, sections, tags } from "./names.ts";
import { drawPictures } from "./pictures.ts";
import type { StorySample } from "./sample.ts";
import type { SceneName } from "./scenes.ts";
import { stories } from "./stories/all.ts";
import { writeThread } from "./thread.ts";

type Tx = Prisma.TransactionClient;

/** Fills an empty database with sample stories, all or none; leaves any other alone. */
export async function seed(): Promise<void> {
  if ((await db.section.count()) > 0) return;
  const pictures = await drawPictures(stories.flatMap(({ scene, sketch = scene }) => [scene, sketch]));
  await db.$transaction(
    async (tx) => {
      await writeNames(tx);
      await tx.media.createMany({ data: [...pictures.values()] });
      const now = new Date();
      for (const story of stories) await writeStory(tx, story, pictures, now);
    },
    { timeout: 60_000 },
  );
}

async function writeNames(tx: Tx): Promise<void> {
  for (const [position, [slug, names]] of Object.entries(sections).entries()) {
    await tx.section.create({ data: { slug, position, names: { create: rows(names) } } });
  }
  for (const [slug, names] of Object.entries(tags))
    await tx.tag.create({ data: { slug, names: { create: rows(names) } } });
  for (const [slug, names] of Object.entries(authors)) {
    await tx.author.create({ data: { slug, names: { create: rows(names) } } });
  }
}

function rows(names: Names) {
  return languages.map((language) => ({ language, name: names[language] }));
}

async function writeStory(tx: Tx, story: StorySample, pictures: Map<SceneName, Picture>, now: Date): Promise<void> {
  const publishedAt = new Date(now.getTime() - story.hoursAgo * 3_600_000);
  const { id } = await tx.story.create({
    data: {
      shortLink: { connect: { code: await reserveCode(tx) } },
      section: { connect: { slug: story.section } },
      tags: { create: story.tags.map((slug) => ({ tag: { connect: { slug } } })) },
      createdAt: publishedAt,
    },
  });
  await writeArticle(tx, { storyId: id, story, pictures, publishedAt });
  await writeThread(tx, { storyId: id, comments: story.thread ?? [], from: publishedAt, until: now });
}
