import type { Prisma } from "../../lib/generated/prisma/client.ts";
import type { ArticleStatus } from "../../lib/generated/prisma/enums.ts";
import type { Picture } from "../../lib/media/media.ts";
import { indexArticle } from "../../lib/search/indexing.ts";
import { languages } from "../../lib/text/language.ts";
import { slugFrom } from "../../lib/text/slugs.ts";
import { bodyFrom } from "./document.ts";
import type { StorySample } from "./sample.ts";
import type { SceneName } from "./scenes.ts";

interface Telling {
  storyId: number;
  story: StorySample;
  pictures: Map<SceneName, Picture>;
  publishedAt: Date;
  now: Date;
}

/** Writes a story in each language it is told in. */
export async function writeArticle(tx: Prisma.TransactionClient, telling: Telling): Promise<void> {
  const { storyId, story, pictures, publishedAt, now } = telling;
  const { scene, sketch = scene } = story;
  for (const language of languages) {
    const sample = story.articles[language];
    if (!sample) continue;
    const { headline, standfirst, dateline, alt, caption, credit, authors, body, status = "PUBLISHED" } = sample;
    const corrections = (sample.corrections ?? []).map(({ hoursAgo, ...correction }) => ({
      ...correction,
      createdAt: new Date(now.getTime() - hoursAgo * 3_600_000),
    }));
    const { id } = await tx.article.create({
      select: { id: true },
      data: {
        story: { connect: { id: storyId } },
        ...{ language, headline, standfirst, status },
        slug: slugFrom(headline),
        withdrawnFor: sample.withdrawnFor ?? "",
        keyPoints: sample.keyPoints ?? [],
        corrections: { create: corrections },
        body: bodyFrom(body, sketch, (name) => idOf(pictures, name)),
        datelinePlace: dateline,
        leadMedia: { connect: { id: idOf(pictures, scene) } },
        ...{ leadAlt: alt, leadCaption: caption, leadCredit: credit },
        authors: { create: authors.map((slug, position) => ({ position, author: { connect: { slug } } })) },
        createdAt: publishedAt,
        editedAt: publishedAt,
        ...times(status, publishedAt),
        ...(corrections[0] && { updatedAt: corrections[0].createdAt }),
      },
    });
    await indexArticle(tx, id);
  }
}

function idOf(pictures: Map<SceneName, Picture>, name: SceneName): string {
  const picture = pictures.get(name);
  if (!picture) throw new Error(`The scene "${name}" was not drawn.`);
  return picture.id;
}

function times(status: ArticleStatus, publishedAt: Date) {
  if (status === "DRAFT") return {};
  const published = { publishedAt, updatedAt: publishedAt };
  // A day later the desk thought better of it.
  const withdrawnAt = new Date(publishedAt.getTime() + 86_400_000);
  return status === "WITHDRAWN" ? { ...published, withdrawnAt } : published;
}
