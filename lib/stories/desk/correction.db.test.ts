import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { publish, withdraw } from "./publication.ts";
import { findArticle, listArticles } from "./shelf.ts";
import { announcedWith, draft, translate, write } from "./testing.ts";
import { saveArticle } from "./writing.ts";

afterAll(disconnect);

const stored = (id: number) => db.article.findUniqueOrThrow({ where: { id }, include: { corrections: true } });
const correction = { kind: "CORRECTION", note: "The bridge opened in 1963, not in 1936." } as const;

async function published() {
  const [author, editor] = [await allowed("EDITOR", "write"), await allowed("EDITOR", "publish")];
  const id = await write(author);
  await publish(editor, id, 1);
  // Long ago, so that what moves a date is seen to move it.
  await db.article.update({ where: { id }, data: { updatedAt: new Date("2026-01-01") } });
  return { id, author, editor };
}

test("a mended typo leaves no trace for readers, and they see the mended word", async () => {
  const { id, author } = await published();
  const before = await stored(id);
  await saveArticle(author, id, 2, { ...draft, headline: "Ferries return" }, { change: { kind: "TYPO" } });
  expect(await stored(id)).toMatchObject({
    headline: "Ferries return",
    updatedAt: before.updatedAt,
    corrections: [],
    version: 3,
  });
  const { storyId } = before;
  expect((await announcedWith(`story ${storyId}`)).filter((subject) => subject === `story ${storyId}`)).toHaveLength(2);
});

test("a correction moves the date, is noted with its editor, and is announced", async () => {
  const { id, author, editor } = await published();
  expect(await saveArticle(author, id, 2, draft, { change: correction })).toEqual({ kind: "saved" });
  const article = await stored(id);
  expect(article.corrections).toMatchObject([{ ...correction, staffId: author.id }]);
  expect(article.updatedAt?.getFullYear()).toBeGreaterThan(2000);
  expect(article.updatedAt).not.toEqual(new Date("2026-01-01"));
  const story = `story ${article.storyId}`;
  expect((await announcedWith(story)).filter((it) => it === "corrections")).toHaveLength(1);
  await withdraw(editor, id, { reason: "All of it was wrong.", byOrder: false });
  expect((await announcedWith(story)).filter((it) => it === "corrections")).toHaveLength(2);
  const [entry] = await db.auditEntry.findMany({ where: { subject: `article ${id}`, action: "article.corrected" } });
  expect(entry).toMatchObject({ staffId: author.id, detail: { kind: "CORRECTION" } });
});

test("who comes too late corrects nothing", async () => {
  const { id, author } = await published();
  expect(await saveArticle(author, id, 1, draft, { change: correction })).toEqual({ kind: "conflict" });
  expect(await stored(id)).toMatchObject({ corrections: [], updatedAt: new Date("2026-01-01") });
});

test("what readers have not seen is not corrected", async () => {
  const author = await allowed("EDITOR", "write");
  const id = await write(author);
  await saveArticle(author, id, 1, draft, { change: correction });
  expect(await stored(id)).toMatchObject({ corrections: [], updatedAt: null });
});

test("the other languages of a corrected story are flagged until somebody has saved them", async () => {
  const { id, author, editor } = await published();
  const other = await translate(author, (await stored(id)).storyId, "ar");
  const flag = async (of: number) => (await findArticle(author, of))?.outdatedBy;
  expect(await flag(other)).toBeUndefined();
  await saveArticle(author, id, 2, draft, { change: correction });
  const [{ createdAt } = { createdAt: null }] = (await stored(id)).corrections;
  expect(await flag(other)).toEqual({ id, language: "en", at: createdAt });
  expect(await flag(id)).toBeUndefined();
  const all = { status: undefined, language: undefined, mine: "mine", headline: "", page: 1 } as const;
  const { articles } = await listArticles(author, all);
  expect(articles.map((it) => [it.id, it.outdatedBy?.id])).toEqual([
    [id, undefined],
    [other, id],
  ]);
  await saveArticle(author, other, 1, draft);
  expect(await flag(other)).toBeUndefined();
  await publish(editor, other, 2);
  await saveArticle(author, other, 3, draft, { change: { kind: "TYPO" } });
  expect(await flag(id)).toBeUndefined();
});

test("a withdrawal keeps its reason and who ordered it until the article is published again", async () => {
  const { id, editor } = await published();
  const reason = "A court forbade it.";
  await withdraw(editor, id, { reason, byOrder: true });
  expect(await stored(id)).toMatchObject({ status: "WITHDRAWN", withdrawnFor: reason, byOrder: true });
  const [entry] = await db.auditEntry.findMany({ where: { subject: `article ${id}`, action: "article.withdrawn" } });
  expect(entry).toMatchObject({ staffId: editor.id, detail: { reason, byOrder: true } });
  await publish(editor, id, 3);
  expect(await stored(id)).toMatchObject({
    status: "PUBLISHED",
    withdrawnFor: "",
    byOrder: false,
    withdrawnAt: null,
  });
});
