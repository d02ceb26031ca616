import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../../lib/db.ts";
import { findPage, listPages } from "../../lib/pages/public.ts";
import { listMostRead } from "../../lib/reads/public.ts";
import { bodySchema, pictureIds, recordingIds } from "../../lib/stories/body.ts";
import { visible } from "../../lib/stories/public.ts";
import { languages } from "../../lib/text/language.ts";
import { seed } from "./seed.ts";
import { stories } from "./stories/all.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-seed-"));
  process.env.DATA_DIR = folder;
  process.env.DATABASE_URL = await makeDatabase();
  await seed();
}, 300_000);

afterAll(async () => {
  await disconnect();
  await rm(folder, { recursive: true });
});

/** A database of this file's own, beside the given one and as the migrations make it: only an empty one is seeded. */
async function makeDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? "");
  const name = `seed_${Date.now()}`;
  await query(url.href, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  url.pathname = `/${name}`;
  const migrations = new URL("../migrations/", import.meta.url);
  const folders = (await readdir(migrations, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name: migration } of folders.sort((one, other) => one.name.localeCompare(other.name))) {
    await query(url.href, await readFile(new URL(`${migration}/migration.sql`, migrations), "utf8"));
  }
  return url.href;
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(sql);
  await client.end();
}

test("there are at least twelve stories to read, in three sections and every language", async () => {
  const readable = await db.story.findMany({
    where: { articles: { some: visible } },
    include: { articles: { where: visible } },
  });
  expect(readable.length).toBeGreaterThanOrEqual(12);
  expect(new Set(readable.map(({ sectionId }) => sectionId)).size).toBe(3);
  const told = readable.flatMap(({ articles }) => articles.map(({ language }) => language));
  const counts = Object.fromEntries(languages.map((it) => [it, told.filter((language) => language === it).length]));
  expect(counts).toEqual({ en: 14, ar: 7, ckb: 5, kmr: 3 });
});

test("every article has all that a newspaper's page shows", async () => {
  const articles = await db.article.findMany({
    where: visible,
    include: { authors: true, story: { include: { tags: true } } },
  });
  for (const article of articles) {
    const about = `${article.language}: ${article.headline}`;
    const { standfirst, datelinePlace, leadMediaId, leadAlt, leadCaption, leadCredit } = article;
    expect([standfirst, datelinePlace, leadMediaId, leadAlt, leadCaption, leadCredit], about).not.toContain("");
    expect(leadMediaId, about).not.toBeNull();
    expect(article.authors.length, about).toBeGreaterThan(0);
    expect(article.story.tags.length, about).toBeGreaterThan(0);
    expect(bodySchema.parse(article.body).content.length, about).toBeGreaterThanOrEqual(4);
  }
});

test("sections, tags and authors have a name in every language", async () => {
  const include = { names: true };
  const named = [
    ...(await db.section.findMany({ include })),
    ...(await db.tag.findMany({ include })),
    ...(await db.author.findMany({ include })),
    ...(await db.series.findMany({ include })),
  ];
  for (const { slug, names } of named)
    expect(names.map(({ language }) => language).sort(), slug).toEqual([...languages].sort());
});

test("every picture and recording stands on the disk and is used", async () => {
  const media = await db.media.findMany();
  const recordings = await db.recording.findMany();
  expect((await readdir(join(folder, "uploads"))).sort()).toEqual([...media, ...recordings].map(({ id }) => id).sort());
  for (const { id, bytes } of recordings) {
    const [file = ""] = await readdir(join(folder, "uploads", id));
    expect((await stat(join(folder, "uploads", id, file))).size).toBe(bytes);
  }
  const articles = await db.article.findMany();
  const played = articles.flatMap(({ body }) => recordingIds(bodySchema.parse(body)));
  expect(recordings.filter(({ id }) => !played.includes(id))).toEqual([]);
  const shown = [
    ...articles.flatMap(({ leadMediaId, body }) => [leadMediaId, ...pictureIds(bodySchema.parse(body))]),
    ...(await db.author.findMany()).map(({ portraitId }) => portraitId),
  ];
  expect(media.filter(({ id }) => !shown.includes(id))).toEqual([]);
});

test("one story has a long thread in every language, another none, a third something for the moderators", async () => {
  const published = { where: { status: "PUBLISHED" } } as const;
  const threads = await db.story.findMany({
    where: { articles: { some: visible } },
    include: { comments: published, _count: { select: { comments: true } } },
  });
  const long = threads.filter(({ comments }) => comments.length >= 60);
  expect(long).toHaveLength(1);
  expect(new Set(long[0]?.comments.map(({ language }) => language))).toEqual(new Set(languages));
  expect(long[0]?.comments.some(({ parentId }) => parentId !== null)).toBe(true);
  expect(threads.some(({ _count }) => _count.comments === 0)).toBe(true);
  expect(await db.comment.count({ where: { status: "HELD" } })).toBeGreaterThan(2);
});

test("nothing comes from the future, and no reply before what it answers", async () => {
  const now = Date.now();
  for (const { publishedAt } of await db.article.findMany({ where: visible }))
    expect(Number(publishedAt)).toBeLessThan(now);
  for (const { createdAt, parent } of await db.comment.findMany({ include: { parent: true } })) {
    expect(createdAt.getTime()).toBeLessThan(now);
    if (parent) expect(createdAt.getTime()).toBeGreaterThan(parent.createdAt.getTime());
  }
});

test("there is a draft to go on with and a withdrawn article to show", async () => {
  expect(await db.article.count({ where: { status: "DRAFT" } })).toBe(1);
  expect(await db.article.count({ where: { status: "WITHDRAWN" } })).toBe(1);
});

test("every author has a face, an office and a life in every language, and columnists write opinion alone", async () => {
  const authors = await db.author.findMany({
    include: { names: true, articles: { select: { article: { select: { story: { select: { kind: true } } } } } } },
  });
  for (const { slug, portraitId, names, articles } of authors) {
    expect(portraitId, slug).not.toBeNull();
    expect(
      names.flatMap(({ role, biography }) => [role, biography]),
      slug,
    ).not.toContain("");
    const kinds = new Set(articles.map(({ article }) => article.story.kind));
    expect(kinds.has("OPINION") && kinds.size > 1, slug).toBe(false);
  }
  const kinds = await db.story.groupBy({ by: ["kind"], _count: true });
  expect(Object.fromEntries(kinds.map(({ kind, _count }) => [kind, _count]))).toMatchObject({
    ...{ OPINION: 2, ANALYSIS: 1, REVIEW: 1 },
  });
});

test("one series has three parts, some articles have key points, and some were changed since", async () => {
  const [series] = await db.series.findMany({ include: { stories: { orderBy: { seriesPart: "asc" } } } });
  expect(series?.stories.map(({ seriesPart }) => seriesPart)).toEqual([1, 2, 3]);
  const told = await db.article.findMany({ where: { ...visible, NOT: { keyPoints: { isEmpty: true } } } });
  expect(new Set(told.map(({ language }) => language))).toEqual(new Set(languages));
  const corrections = await db.correction.findMany({ include: { article: true } });
  expect(new Set(corrections.map(({ kind }) => kind))).toEqual(new Set(["UPDATE", "CORRECTION"]));
  expect(new Set(corrections.map(({ article }) => article.language))).toEqual(new Set(languages));
  for (const { createdAt, article } of corrections) {
    expect(article.updatedAt).toEqual(createdAt);
    expect(createdAt.getTime()).toBeGreaterThan(article.publishedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  }
});

test("the paper says what it is in every language, and some articles were read more than others", async () => {
  for (const language of languages) {
    const pages = await listPages(language);
    expect(pages.map(({ slug }) => slug)).toEqual([
      "about",
      "ethics",
      "corrections-policy",
      "comment-rules",
      "privacy",
      "contact",
    ]);
    for (const { slug } of pages)
      expect((await findPage(language, slug))?.body.content.length, slug).toBeGreaterThan(0);
    expect((await listMostRead(language, 3)).length).toBe(3);
  }
});

test("a database that has stories is left alone", async () => {
  await seed();
  expect(await db.story.count()).toBe(stories.length);
});
