import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { newCode } from "../links/link.ts";
import { findFeed } from "./feed.ts";
import { findAuthor, findSection, findTag, numbersOfPage } from "./lists.ts";
import { findSeries } from "./series.ts";
import { lastNumberedPage, storiesPerPage } from "./story.ts";
import { planOf, publishMany } from "./testing.ts";

const newest = new Date("2026-03-31T12:00Z");
const count = lastNumberedPage * storiesPerPage + 500;
const ids = { section: 0, tag: 0, author: 0 };
const slug = `lists-${newCode()}`;
let sectionSlug: string;

beforeAll(async () => {
  ids.tag = (await db.tag.create({ data: { slug } })).id;
  ids.author = (await db.author.create({ data: { slug } })).id;
  ids.section = await publishMany(count, newest, { tagId: ids.tag, authorId: ids.author });
  sectionSlug = (await db.section.findUniqueOrThrow({ where: { id: ids.section } })).slug;
  await db.$executeRaw`VACUUM ANALYZE articles`;
  await db.$executeRaw`VACUUM ANALYZE tagged_articles`;
  await db.$executeRaw`VACUUM ANALYZE signed_articles`;
});

afterAll(disconnect);

test.each([
  ["section", "articles_section_id_language_status_published_at_id_idx"],
  ["tag", "tagged_articles_pkey"],
  ["author", "signed_articles_pkey"],
] as const)("a page of the %s is read off an index, and none costs more than the last one", async (list, index) => {
  for (const page of [1, lastNumberedPage]) {
    const [limit, scan, ...others] = await planOf(numbersOfPage(list, ids[list], "en", page));
    expect(limit).toMatchObject({ step: "Limit", rows: storiesPerPage + 1 });
    expect(scan).toMatchObject({ step: "Index Only Scan", index, rows: page * storiesPerPage + 1 });
    expect(others).toEqual([]);
  }
});

const finders = [
  ["section", (page: number) => findSection("en", sectionSlug, page)],
  ["tag", (page: number) => findTag("en", slug, page)],
  ["author", (page: number) => findAuthor("en", slug, page)],
] as const;

test.each(finders)(
  "the %s goes on page after page, newest first, and ends with a way to the archive",
  async (_, find) => {
    const [first, second, last] = [await find(1), await find(2), await find(lastNumberedPage)];
    const times = [first, second].flatMap((it) => it?.stories.map(({ publishedAt }) => publishedAt?.getTime()) ?? []);
    expect(times).toEqual(Array.from({ length: 2 * storiesPerPage }, (_, place) => newest.getTime() - place * 60_000));
    expect(last).toMatchObject({ page: lastNumberedPage, hasOlder: true, month: "2026-03" });
    expect(await find(lastNumberedPage + 1)).toBeNull();
  },
);

test("what a list is called with is checked, and what there is not is null", async () => {
  for (const wrong of ["", "no-such-thing", "A", "a\u0000", "a/b"]) {
    for (const find of [findSection, findTag, findAuthor]) expect(await find("en", wrong, 1)).toBeNull();
  }
  expect(await findTag("ckb", slug, 1)).toMatchObject({ stories: [], hasOlder: false, month: "" });
  expect(await findTag("ckb", slug, 2)).toBeNull();
});

/** An article of its own, with a tag and an author of its own. */
async function tell(data: Partial<Prisma.ArticleUncheckedCreateInput>) {
  const own = `own-${newCode()}`;
  const section = await db.section.create({ data: { slug: own } });
  const story = await db.story.create({
    data: {
      shortLink: { create: { code: newCode() } },
      section: { connect: { id: section.id } },
      tags: { create: { tag: { create: { slug: own } } } },
    },
  });
  const article = await db.article.create({
    data: {
      ...{
        storyId: story.id,
        sectionId: section.id,
        language: "en",
        slug: "own",
        headline: "Own",
        body: { type: "doc", content: [{ type: "paragraph" }] },
      },
      ...data,
    },
  });
  const author = await db.author.create({ data: { slug: own } });
  await db.articleAuthor.create({ data: { articleId: article.id, authorId: author.id, position: 0 } });
  const listed = async () => [
    (await findTag("en", own, 1))?.stories.map(({ id }) => id),
    (await findAuthor("en", own, 1))?.stories.map(({ id }) => id),
  ];
  return { articleId: article.id, storyId: story.id, authorId: author.id, own, listed };
}

test("an article is in the lists of its tags and authors for just as long as readers may see it", async () => {
  const { articleId, listed } = await tell({ status: "DRAFT" });
  const now = new Date();
  const change = (data: Prisma.ArticleUncheckedUpdateInput) => db.article.update({ where: { id: articleId }, data });
  expect(await listed()).toEqual([undefined, undefined]);
  await change({ status: "PUBLISHED", publishedAt: now, updatedAt: now });
  expect(await listed()).toEqual([[articleId], [articleId]]);
  await change({ language: "ar" });
  expect(await listed()).toEqual([[], []]);
  await change({ language: "en" });
  await change({ status: "WITHDRAWN", withdrawnAt: now });
  expect(await listed()).toEqual([undefined, undefined]);
});

test("a name that no published story has is not public; one that a story in any language has is", async () => {
  const { articleId, storyId, own } = await tell({ status: "DRAFT" });
  await db.series.create({ data: { slug: own, stories: { connect: { id: storyId } } } });
  const listed = async () => [
    ...[await findTag("ckb", own, 1), await findAuthor("ckb", own, 1)].map((it) => it?.stories),
    (await findSeries("ckb", own))?.parts,
    ...(await Promise.all((["tag", "author"] as const).map((of) => findFeed("ckb", { of, slug: own })))).map(
      (it) => it?.stories,
    ),
  ];
  const now = new Date();
  const change = (data: Prisma.ArticleUncheckedUpdateInput) => db.article.update({ where: { id: articleId }, data });
  expect(await listed()).toEqual(Array(5).fill(undefined));
  await change({ status: "PUBLISHED", publishedAt: now, updatedAt: now });
  expect(await listed()).toEqual(Array(5).fill([]));
  await change({ status: "WITHDRAWN", withdrawnAt: now });
  expect(await listed()).toEqual(Array(5).fill(undefined));
  expect((await findSection("ckb", own, 1))?.stories).toEqual([]);
});

test("a tag or an author given later counts, and one that was taken away does not", async () => {
  const now = new Date();
  const { articleId, storyId, authorId, own, listed } = await tell({
    status: "PUBLISHED",
    publishedAt: now,
    updatedAt: now,
  });
  expect(await listed()).toEqual([[articleId], [articleId]]);
  const { id: tagId } = await db.tag.findUniqueOrThrow({ where: { slug: own } });
  await db.storyTag.deleteMany({ where: { storyId } });
  await db.articleAuthor.deleteMany({ where: { articleId } });
  expect(await listed()).toEqual([undefined, undefined]);
  await db.storyTag.create({ data: { storyId, tagId } });
  await db.articleAuthor.create({ data: { articleId, authorId, position: 0 } });
  expect(await listed()).toEqual([[articleId], [articleId]]);
});

test("a tag that takes the place of another takes the article along", async () => {
  const now = new Date();
  const { articleId, own } = await tell({ status: "PUBLISHED", publishedAt: now, updatedAt: now });
  const other = await db.tag.create({ data: { slug: `other-${own}` } });
  await db.storyTag.updateMany({ where: { tag: { slug: own } }, data: { tagId: other.id } });
  expect(await findTag("en", own, 1)).toBeNull();
  expect((await findTag("en", other.slug, 1))?.stories.map(({ id }) => id)).toEqual([articleId]);
});

test("who tags a story while it is being published waits, and both count", async () => {
  const { articleId, storyId, own } = await tell({ status: "DRAFT" });
  const later = await db.tag.create({ data: { slug: `later-${own}` } });
  const now = new Date();
  let tagging: Promise<unknown> = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.article.update({
      where: { id: articleId },
      data: { status: "PUBLISHED", publishedAt: now, updatedAt: now },
    });
    // Prisma asks nothing until somebody wants the answer.
    tagging = db.storyTag.create({ data: { storyId, tagId: later.id } }).then();
    await expect.poll(async () => waiting(tx), { timeout: 30_000 }).toBe(true);
  });
  await tagging;
  expect((await findTag("en", later.slug, 1))?.stories.map(({ id }) => id)).toEqual([articleId]);
});

/** Whether another connection waits for this one. */
async function waiting(tx: Prisma.TransactionClient): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))`;
  return rows.length > 0;
}
