import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { saveAuthor } from "../authors/desk.ts";
import { db, disconnect } from "../db.ts";

import { closeJobs } from "../jobs/boss.ts";
import { allowed } from "../staff/testing.ts";
import { indexArticle } from "./indexing.ts";
import { search } from "./public.ts";
import { readSearch } from "./search.ts";
import { tell } from "./testing.ts";
import { indexers } from "./upkeep.ts";

beforeEach(async () => {
  await db.article.updateMany({ where: { status: "PUBLISHED" }, data: { status: "DRAFT" } });
  await db.articleSearch.deleteMany();
  await db.searchWord.deleteMany();
});
afterAll(async () => {
  await closeJobs();
  await disconnect();
});

const hits = async (q: string) =>
  (await search("en", { ...readSearch(new URLSearchParams({ q })), isExact: true }))?.count;

async function work(name: string, data: unknown = {}): Promise<void> {
  const about = { id: "test", signal: new AbortController().signal };
  await indexers.find((it) => it.name === name)?.run(data, about);
}

test("what was published before there was a search is found once it has caught up", async () => {
  await tell({ language: "en", headline: "Heron" });
  await db.articleSearch.deleteMany();
  expect(await hits("heron")).toBe(0);
  await work("search-catch-up", { from: 0 });
  expect(await hits("heron")).toBe(1);
});

test("an article that changed past the desk, and one that cannot be read, are both passed", async () => {
  const unreadable = await tell({ language: "en", headline: "Heron" });
  const changed = await tell({ language: "en", headline: "Heron" });
  await db.article.update({ where: { id: unreadable }, data: { body: {}, version: 2 } });
  await db.article.update({ where: { id: changed }, data: { headline: "Stork", version: 2 } });
  await work("search-upkeep");
  expect(await hits("stork")).toBe(1);
});

test("words that stand in no article any more are forgotten at night", async () => {
  const id = await tell({ language: "en", headline: "Heron" });
  await tell({ language: "en", headline: "Herons and cities", body: "Other" });
  await tell({ language: "ar", headline: "والكلب" });
  await db.articleSearch.delete({ where: { articleId: id } });
  await db.article.update({ where: { id }, data: { status: "DRAFT" } });
  await db.searchWord.create({ data: { language: "en", word: "stork", written: "stork" } });
  await work("search-upkeep");
  const rows = await db.searchWord.findMany({ orderBy: [{ language: "asc" }, { word: "asc" }] });
  // "Words" stood in the body of the article that is gone, and in the Arabic one; in the index "heron" and "herons" are one.
  expect(rows.map(({ word }) => word)).toEqual(["and", "cities", "heron", "herons", "other", "words", "والكلب"]);
});

test("who reads an article while it is saved waits, and brings no word back that was taken out", async () => {
  const id = await tell({ language: "en", headline: "Heron" });
  let late = Promise.resolve();
  await db.$transaction(async (tx) => {
    await tx.article.update({ where: { id }, data: { headline: "Stork", version: { increment: 1 } } });
    await indexArticle(tx, id);
    const [self] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    late = db.$transaction((other) => indexArticle(other, id));
    const waiting = () =>
      db.$queryRaw<unknown[]>`SELECT pid FROM pg_stat_activity WHERE ${self?.pid} = ANY (pg_blocking_pids(pid))`;
    await expect.poll(async () => (await waiting()).length).toBe(1);
  });
  await late;
  expect([await hits("stork"), await hits("heron")]).toEqual([1, 0]);
});

test("an author's new name is found with the articles that are theirs already, and the old one is not", async () => {
  const slug = `author-${randomUUID().slice(0, 8)}`;
  await tell({ language: "en", headline: "Heron", author: slug });
  const { id } = await db.author.findUniqueOrThrow({ where: { slug } });
  const names = [{ language: "en" as const, name: "Nadia Stork", role: "", biography: "" }];
  const profile = { names, links: [], portraitId: null };
  expect(await saveAuthor(await allowed("EDITOR", "publish"), id, 1, profile)).toEqual({ kind: "saved" });
  await work("search-catch-up", { from: 0 });
  expect([await hits("heron stork"), await hits("heron author")]).toEqual([1, 0]);
});
