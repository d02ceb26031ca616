import { afterAll, beforeEach, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { closeJobs } from "../jobs/boss.ts";
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
