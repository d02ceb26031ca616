import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import { type Allowed, may } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { fieldsOf, isSame, type StoryEdit } from "./story-fields.ts";
import { tagStory } from "./tagging.ts";

type Tx = Prisma.TransactionClient;

export type StoryRefusal = "story-conflict" | "story-not-yours" | "no-such-label";

/** Why a story may not be changed so, if it may not; until the transaction ends, nobody else changes it. */
export async function refusalOfStory(
  tx: Tx,
  author: Allowed<"write">,
  storyId: number,
  language: Language,
  { seen, asked }: StoryEdit,
): Promise<StoryRefusal | null> {
  await tx.$queryRaw`SELECT id FROM stories WHERE id = ${storyId} FOR UPDATE`;
  const story = await tx.story.findUniqueOrThrow({
    where: { id: storyId },
    select: {
      kind: true,
      sectionId: true,
      seriesId: true,
      seriesPart: true,
      tags: {
        orderBy: { tagId: "asc" },
        select: { tag: { select: { slug: true, names: { select: { language: true, name: true } } } } },
      },
      articles: { where: { publishedAt: { not: null } }, select: { id: true } },
    },
  });
  if (!mayChangeStory(author, story, { seen, asked })) return "story-not-yours";
  if (!isSame(fieldsOf(story, language), seen)) return "story-conflict";
  const { sectionId, seriesId } = asked;
  const section = await tx.section.findUnique({ where: { id: sectionId }, select: { id: true } });
  const series = seriesId === null || (await tx.series.findUnique({ where: { id: seriesId }, select: { id: true } }));
  return section && series ? null : "no-such-label";
}

/** An editor all; an author the kind and the tags, until readers have seen the story. */
function mayChangeStory(author: Allowed<"write">, story: { articles: unknown[] }, { seen, asked }: StoryEdit) {
  if (may(author.role, "publish")) return true;
  return story.articles.length === 0 && isSame({ ...seen, kind: asked.kind, tags: asked.tags }, asked);
}

/** Changes a story in all its languages. Ask {@link refusalOfStory} first. */
export async function changeStory(
  tx: Tx,
  author: Allowed<"write">,
  storyId: number,
  language: Language,
  { seen, asked }: StoryEdit,
): Promise<void> {
  const { kind, sectionId, seriesId, seriesPart, tags } = asked;
  await tx.story.update({
    where: { id: storyId },
    data: { kind, sectionId, seriesId, seriesPart: seriesId === null ? null : seriesPart },
  });
  await tagStory(tx, author, storyId, language, tags);
  await record(tx, author, "story.changed", `story ${storyId}`, { from: seen, to: asked });
}
