import { db } from "../../lib/db.ts";
import { env } from "../../lib/env.ts";
import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { reserveCode } from "../../lib/links/desk/code.ts";
import type { Picture } from "../../lib/media/media.ts";
import { commentRules } from "../../lib/pages/comment-rules.ts";
import { writePages } from "../../lib/pages/page.ts";
import { privacy } from "../../lib/pages/privacy.ts";
import { languages } from "../../lib/text/language.ts";
import { writeArticle } from "./article.ts";
import { isAuthor, writeAuthors } from "./authors.ts";
import { authors, type Names, sections, series, tags } from "./names.ts";
import { about, contact, correctionsPolicy, ethics } from "./pages.ts";
import { drawPictures } from "./pictures.ts";
import { portrait } from "./portraits.ts";
import { writeReads } from "./reads.ts";
import { layRecordings, writeRecordings } from "./recordings.ts";
import type { StorySample } from "./sample.ts";
import { type SceneName, scene } from "./scenes.ts";
import { stories } from "./stories/all.ts";
import { writeThread } from "./thread.ts";

type Tx = Prisma.TransactionClient;

/** Fills an empty database with sample stories, all or none; leaves any other alone. */
export async function seed(): Promise<void> {
  if ((await db.section.count()) > 0) return;
  const names = stories.flatMap(({ scene, sketch = scene }) => [scene, sketch]);
  const pictures = await drawPictures(names, scene);
  const portraits = await drawPictures(Object.keys(authors).filter(isAuthor), portrait);
  await layRecordings();
  await db.$transaction(
    async (tx) => {
      await tx.media.createMany({ data: [...pictures.values(), ...portraits.values()] });
      await writeNames(tx);
      await writeAuthors(tx, portraits);
      await writePages(tx, [about, ethics, correctionsPolicy, commentRules, privacy(env()), contact]);
      await writeRecordings(tx);
      const now = new Date();
      for (const story of stories) await writeStory(tx, story, pictures, now);
      await writeReads(tx, now);
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
  for (const [slug, names] of Object.entries(series)) {
    await tx.series.create({ data: { slug, names: { create: rows(names) } } });
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
      kind: story.kind ?? "NEWS",
      ...(story.series && { series: { connect: { slug: story.series.slug } }, seriesPart: story.series.part }),
      tags: { create: story.tags.map((slug) => ({ tag: { connect: { slug } } })) },
      createdAt: publishedAt,
    },
  });
  await writeArticle(tx, { storyId: id, story, pictures, publishedAt, now });
  await writeThread(tx, { storyId: id, comments: story.thread ?? [], from: publishedAt, until: now });
}
