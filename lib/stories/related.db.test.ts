import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { candidatesFor, listRelated } from "./related.ts";
import { findSeries } from "./series.ts";
import { planOf, publishMany } from "./testing.ts";

afterAll(disconnect);

interface Told {
  headline: string;
  tags?: string[];
  language?: Language;
  status?: ArticleStatus;
  section?: string;
  series?: { slug: string; part: number };
}

async function tell({ headline, tags = [], language = "en", status = "PUBLISHED", section, series }: Told) {
  const at = new Date();
  const slug = section ?? `related-${newCode()}`;
  const story = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { connectOrCreate: { where: { slug }, create: { slug } } },
      tags: {
        create: tags.map((slug) => ({ tag: { connectOrCreate: { where: { slug }, create: { slug } } } })),
      },
      ...(series && {
        series: { connectOrCreate: { where: { slug: series.slug }, create: { slug: series.slug } } },
        seriesPart: series.part,
      }),
    },
  });
  return db.article.create({
    data: {
      ...{
        storyId: story.id,
        sectionId: story.sectionId,
        language,
        status,
        headline,
        body: { type: "doc", content: [{ type: "paragraph" }] },
        slug: newCode(),
      },
      ...{ publishedAt: at, updatedAt: at, withdrawnAt: at },
    },
  });
}

test("what shares more tags and words comes first, at most four, never the story itself", async () => {
  const [one, two] = [`tag-${newCode()}`, `tag-${newCode()}`];
  const article = await tell({ headline: "The night ferry crosses again", tags: [one, two] });
  const far = await tell({ headline: "Bread", tags: [one] });
  const near = await tell({ headline: "Who pays for the night ferry?", tags: [one] });
  const both = await tell({ headline: "Quay", tags: [one, two] });
  await tell({ headline: "Ferry", tags: [one], status: "WITHDRAWN" });
  await tell({ headline: "Ferry", tags: [one], status: "DRAFT" });
  await tell({ headline: "Gemî", tags: [one], language: "kmr" });
  const ids = (await listRelated(article)).map(({ id }) => id);
  expect(ids).toEqual([near.id, both.id, far.id]);
  expect((await listRelated(article, [near.id])).map(({ id }) => id)).toEqual([both.id, far.id]);
  for (let more = 0; more < 3; more += 1) await tell({ headline: "Water", tags: [one, two] });
  expect(await listRelated(article)).toHaveLength(4);
});

test("in one section two words in common are enough, however they are written, and one is not", async () => {
  const section = `related-${newCode()}`;
  const article = await tell({ headline: "مكتبةُ المدينة تفتح ليلًا", language: "ar", section });
  const same = await tell({ headline: "مـكـتبة في المدينه", language: "ar", section });
  await tell({ headline: "شوارع المدينة", language: "ar", section });
  expect((await listRelated(article)).map(({ id }) => id)).toEqual([same.id]);
});

test("of many stories the newest are looked at, off the indexes of lists", async () => {
  const { id: tagId } = await db.tag.create({ data: { slug: `tag-${newCode()}` } });
  const sectionId = await publishMany(3_000, new Date("2020-05-01"), { tagId });
  await db.$executeRaw`VACUUM ANALYZE story_tags`;
  await db.$executeRaw`VACUUM ANALYZE tagged_articles`;
  await db.$executeRaw`VACUUM ANALYZE articles`;
  const [article] = await db.article.findMany({ where: { sectionId }, orderBy: { publishedAt: "desc" }, take: 1 });
  if (!article) throw new Error("nothing was published");
  const steps = await planOf(candidatesFor(article));
  expect(steps.map(({ index }) => index)).toEqual(
    expect.arrayContaining(["tagged_articles_pkey", "articles_section_id_language_status_published_at_id_idx"]),
  );
  expect(Math.max(...steps.map(({ rows }) => rows))).toBeLessThanOrEqual(101);
});

test("a series has its parts in order, those that are told in the language", async () => {
  const slug = `series-${newCode()}`;
  const third = await tell({ headline: "Three", series: { slug, part: 3 } });
  const first = await tell({ headline: "One", series: { slug, part: 1 } });
  await tell({ headline: "Du", series: { slug, part: 2 }, language: "kmr" });
  await tell({ headline: "Four", series: { slug, part: 4 }, status: "DRAFT" });
  const series = await findSeries("en", slug);
  expect(series?.parts.map(({ id, part }) => [id, part])).toEqual([
    [first.id, 1],
    [third.id, 3],
  ]);
  expect(await findSeries("ckb", slug)).toMatchObject({ parts: [] });
  expect(await findSeries("en", "no-such-series")).toBeNull();
});
