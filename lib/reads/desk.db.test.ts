import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { allowed } from "../staff/testing.ts";
import { findReads, listReads } from "./desk.ts";

afterAll(disconnect);

const now = new Date("2014-03-31T10:30:00Z");

async function tell(status: ArticleStatus): Promise<number> {
  const code = newCode();
  const section = await db.section.create({ data: { slug: `d-${code}` } });
  const story = await db.story.create({ data: { shortLink: { create: { code } }, section: { connect: section } } });
  const times = { publishedAt: now, updatedAt: now, withdrawnAt: now };
  const { id } = await db.article.create({
    data: {
      ...{ storyId: story.id, sectionId: section.id, language: "ckb", slug: "slug", headline: `Headline ${code}` },
      ...{ body: { type: "doc", content: [{ type: "paragraph" }] }, status, ...times },
    },
  });
  return id;
}

test("the desk sees reads by hour or day, and by source", async () => {
  const author = await allowed("AUTHOR", "write");
  const articleId = await tell("PUBLISHED");
  const other = await tell("PUBLISHED");
  const read = (hour: string, source: string, reads: number, of = articleId) => ({
    ...{ articleId: of, hour: new Date(hour), source, reads },
  });
  await db.articleRead.createMany({
    data: [
      read("2014-03-31T10:00:00Z", "", 1),
      read("2014-03-31T10:00:00Z", "google.de", 2),
      read("2014-03-30T11:00:00Z", "google.com", 4),
      read("2014-03-30T10:00:00Z", "t.co", 8),
      read("2014-03-31T09:00:00Z", "", 9, other),
    ],
  });
  const day = await findReads(author, articleId, "day", now);
  expect(day?.slots).toHaveLength(24);
  expect([day?.slots[0]?.count, day?.slots.at(-1)?.count]).toEqual([4, 3]);
  expect(day?.shares).toEqual([
    { name: "Google", count: 6 },
    { name: "Directly, or not said", count: 1 },
  ]);
  const week = await findReads(author, articleId, "week", now);
  expect(week?.slots.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 12, 3]);
  const ids = async (span: "day" | "week") =>
    (await listReads(author, "ckb", span, now)).map(({ id, reads }) => [id, reads]);
  expect(await ids("day")).toEqual([
    [other, 9],
    [articleId, 7],
  ]);
  expect(await ids("week")).toEqual([
    [articleId, 15],
    [other, 9],
  ]);
});

test("an article that nobody has published is not shown, one that was withdrawn is", async () => {
  const author = await allowed("AUTHOR", "write");
  expect(await findReads(author, await tell("DRAFT"), "day", now)).toBeNull();
  expect(await findReads(author, await tell("WITHDRAWN"), "day", now)).toMatchObject({ shares: [] });
});
