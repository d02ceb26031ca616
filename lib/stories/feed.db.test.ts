import { randomBytes } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { ArticleStatus, CommentStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { translator } from "../messages/translator.ts";
import { findFeed, listFeedCorrections } from "./feed.ts";
import { correctionEntry, storyEntry } from "./feed-entry.ts";

afterAll(disconnect);

const paper = { site: "https://news.example", t: translator("ckb") };
const published = new Date("2100-01-02T03:04:05Z");
const updated = new Date("2100-01-03T03:04:05Z");

/** A story with a section, a tag and an author of its own, in Sorani. */
async function tell(status: ArticleStatus = "PUBLISHED", over: { keyPoints?: string[] } = {}) {
  const code = newCode();
  const names = { create: [{ language: "ckb" as const, name: `ناوی ${code}` }] };
  const section = await db.section.create({ data: { slug: `s-${code}`, names } });
  const tag = await db.tag.create({ data: { slug: `t-${code}`, names } });
  const author = await db.author.create({ data: { slug: `a-${code}`, names } });
  const story = await db.story.create({
    data: {
      shortLink: { create: { code } },
      section: { connect: { id: section.id } },
      tags: { create: { tagId: tag.id } },
    },
  });
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "وشە <b>" }] }] };
  const times = { publishedAt: published, updatedAt: updated, withdrawnAt: updated, scheduledFor: updated };
  const article = await db.article.create({
    data: {
      ...{ storyId: story.id, sectionId: section.id, language: "ckb", slug: "شار", headline: "H", body, status },
      ...{ ...times, ...over },
      authors: { create: { authorId: author.id, position: 1 } },
    },
  });
  return { code, articleId: article.id, storyId: story.id, name: `ناوی ${code}` };
}

async function say(storyId: number, status: CommentStatus) {
  const decidedAt = status === "HELD" ? null : published;
  const said = { language: "en", authorName: "Nobody", text: "Held words", formKey: randomBytes(32) } as const;
  await db.comment.create({ data: { ...said, storyId, status, decidedAt } });
}

test("a story has all its fields, under a name that stays; only comments that readers see are counted", async () => {
  const { code, storyId, name } = await tell("PUBLISHED", { keyPoints: ["خاڵ & یەک"] });
  for (const status of ["PUBLISHED", "HELD", "SPAM", "PUBLISHED", "REFUSED"] as const) await say(storyId, status);
  const found = await findFeed("ckb", { of: "section", slug: `s-${code}` });
  expect(found?.names).toEqual([{ language: "ckb", name }]);
  const [story] = found?.stories ?? [];
  if (!story) throw new Error("the story is there");
  const link = `https://news.example/ckb/articles/${code}/%D8%B4%D8%A7%D8%B1`;
  expect(await storyEntry(story, paper)).toEqual({
    ...{
      id: `tag:news.example,2100-01-02:${code}.ckb`,
      link,
      title: "H",
      language: "ckb",
      published,
      changed: updated,
    },
    authors: [{ name, link: `https://news.example/ckb/authors/a-${code}` }],
    summary: "وشە <b>",
    html: '<div lang="ckb" dir="rtl"><ul><li>خاڵ &amp; یەک</li></ul><p>وشە &lt;b&gt;</p></div>',
    categories: [name, name],
    discussion: { link: `${link}#comments`, feeds: { rss: `${link}/feed`, atom: `${link}/feed/atom` }, count: 2 },
    picture: null,
  });
});

test("an advertisement says in words and in its categories that it is one", async () => {
  const { code, storyId, name } = await tell();
  await db.story.update({ where: { id: storyId }, data: { kind: "ADVERTISER" } });
  const [story] = (await findFeed("ckb", { of: "tag", slug: `t-${code}` }))?.stories ?? [];
  if (!story) throw new Error("the story is there");
  const { html, categories } = await storyEntry(story, paper);
  expect(categories).toEqual(["ڕیکلام", name, name]);
  expect(html).toMatch(/^<div lang="ckb" dir="rtl"><p><strong>ڕیکلام<\/strong>: .{20,}<\/p><p>وشە/u);
});

test("a story stands in the feeds of its language, section, tag and author, while readers may see it", async () => {
  for (const status of ["PUBLISHED", "WITHDRAWN", "DRAFT", "SCHEDULED"] as const) {
    const { code } = await tell(status);
    for (const topic of [
      { of: "language" },
      { of: "section", slug: `s-${code}` },
      { of: "tag", slug: `t-${code}` },
      { of: "author", slug: `a-${code}` },
    ] as const) {
      const codes = (await findFeed("ckb", topic))?.stories.map(({ story }) => story.code);
      expect(codes?.includes(code) ?? false, `${status} ${topic.of}`).toBe(status === "PUBLISHED");
      const others = await findFeed("kmr", topic);
      expect(others?.stories.some(({ story }) => story.code === code) ?? false).toBe(false);
    }
  }
});

test("there is no feed of what is not there", async () => {
  for (const of of ["section", "tag", "author"] as const)
    for (const slug of ["nobody-s", "", "\0", "A b"]) expect(await findFeed("en", { of, slug })).toBeNull();
});

test("a correction stands in the feed while its article does", async () => {
  const { articleId, code } = await tell();
  const note = await db.correction.create({
    data: { articleId, kind: "CORRECTION", note: "It was <three>.", createdAt: published },
  });
  const own = async () => (await listFeedCorrections("ckb")).find(({ id }) => id === note.id);
  const correction = await own();
  if (!correction) throw new Error("the correction is there");
  expect(correctionEntry(correction, paper)).toMatchObject({
    id: `tag:news.example,2100-01-02:correction-${note.id}`,
    link: `https://news.example/ckb/articles/${code}/%D8%B4%D8%A7%D8%B1`,
    title: expect.stringMatching(/^ڕاستکردنەوە لە .+: H$/),
    summary: "It was <three>.",
    html: '<p dir="rtl">It was &lt;three&gt;.</p>',
  });
  expect((await listFeedCorrections("en")).some(({ id }) => id === note.id)).toBe(false);
  await db.article.update({ where: { id: articleId }, data: { status: "WITHDRAWN", withdrawnAt: updated } });
  expect(await own()).toBeUndefined();
});
