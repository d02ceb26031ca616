import { randomBytes, randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { isAllowed } from "../../staff/roles.ts";
import { allowed } from "../../staff/testing.ts";
import { bodySchema } from "../body.ts";
import { publish, withdraw } from "./publication.ts";
import { findArticle, listArticles } from "./shelf.ts";
import { draft, write } from "./testing.ts";
import { setThread } from "./thread.ts";
import { createArticle, saveArticle } from "./writing.ts";

afterAll(disconnect);

const withdrawal = { reason: "It was wrong.", byOrder: false };

async function keepPicture(): Promise<string> {
  const id = randomBytes(8).toString("hex");
  await db.media.create({ data: { id, width: 640, height: 400, widths: [320, 640] } });
  return id;
}

const stored = (id: number) => db.article.findUniqueOrThrow({ where: { id } });
const all = { status: undefined, language: undefined, mine: "everybody's", headline: "", page: 1 } as const;

test("a first article brings its story, its short link, its byline and its records", async () => {
  const author = await allowed("AUTHOR", "write");
  const id = await write(author);
  const article = await db.article.findUniqueOrThrow({
    where: { id },
    include: { story: true, authors: { include: { author: true } } },
  });
  expect(article).toMatchObject({
    status: "DRAFT",
    ownerId: author.id,
    slug: "ferries-return-to-the-old-harbour",
    version: 1,
  });
  expect(article.story.code).toMatch(/^[a-z0-9]{6}$/);
  expect(article.authors).toMatchObject([{ author: { staffId: author.id } }]);
  const entries = await db.auditEntry.findMany({ where: { staffId: author.id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["story.created", "article.created"]);
});

test("a body of anything that can be typed or pasted can be stored", async () => {
  const unseen = "a\u0000\ud800\u000b\u202e";
  const link = { type: "link", attrs: { href: `https://a.example/${unseen}` } };
  const picture = { mediaId: await keepPicture(), alt: unseen, caption: unseen, credit: unseen };
  const body = bodySchema.parse({
    type: "doc",
    content: [
      { type: "paragraph", content: [{ type: "text", text: unseen, marks: [link] }] },
      { type: "picture", attrs: picture },
    ],
  });
  const id = await write(await allowed("AUTHOR", "write"), { body });
  expect((await stored(id)).body).toEqual(body);
});

test("a story has one article in a language, and nothing is left of a second", async () => {
  const author = await allowed("EDITOR", "write");
  const { storyId } = await stored(await write(author));
  expect(await createArticle(author, { storyId }, "ar", draft)).toMatchObject({ kind: "created" });
  expect(await createArticle(author, { storyId }, "ar", draft)).toEqual({ kind: "exists" });
  expect(await createArticle(author, { storyId: 2_000_000_000 }, "ar", draft)).toEqual({ kind: "no-such-place" });
  expect(await createArticle(author, { sectionId: 0 }, "ar", draft)).toEqual({ kind: "no-such-place" });
  expect(await db.article.count({ where: { storyId } })).toBe(2);
});

test("somebody's first articles may come all at once", async () => {
  const author = await allowed("AUTHOR", "write");
  const { id: sectionId } = await db.section.create({ data: { slug: `s-${randomUUID()}` } });
  const creations = await Promise.all(
    Array.from({ length: 6 }, () => createArticle(author, { sectionId }, "en", draft)),
  );
  expect(creations.map(({ kind }) => kind)).toEqual(Array(6).fill("created"));
  expect(await db.author.findMany({ where: { staffId: author.id }, select: { names: true } })).toMatchObject([
    { names: [{ language: "en", name: author.name }] },
  ]);
});

test("an author adds a language to what is published or their own, and not to what others have not shown yet", async () => {
  const [author, other] = [await allowed("AUTHOR", "write"), await allowed("AUTHOR", "write")];
  const id = await write(other);
  const { storyId } = await stored(id);
  expect(await createArticle(author, { storyId }, "ar", draft)).toEqual({ kind: "no-such-place" });
  expect(await createArticle(other, { storyId }, "ar", draft)).toMatchObject({ kind: "created" });
  const editor = await allowed("EDITOR", "publish");
  await publish(editor, id, 1);
  expect(await createArticle(author, { storyId }, "ckb", draft)).toMatchObject({ kind: "created" });
  await withdraw(editor, id, withdrawal);
  expect(await createArticle(await allowed("AUTHOR", "write"), { storyId }, "kmr", draft)).toEqual({
    kind: "no-such-place",
  });
  expect(await createArticle(author, { storyId }, "kmr", draft)).toMatchObject({ kind: "created" });
});

test("of two who save the same version at once, one is told", async () => {
  const [author, editor] = [await allowed("AUTHOR", "write"), await allowed("EDITOR", "write")];
  const id = await write(author);
  const answers = await Promise.all([
    saveArticle(author, id, 1, { ...draft, headline: "Mine" }),
    saveArticle(editor, id, 1, { ...draft, headline: "Theirs" }),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(["conflict", "saved"]);
  expect(await stored(id)).toMatchObject({ version: 2, headline: answers[0]?.kind === "saved" ? "Mine" : "Theirs" });
  expect(await db.auditEntry.count({ where: { subject: `article ${id}`, action: "article.saved" } })).toBe(1);
});

test("an author sees and changes their own drafts and nobody else's", async () => {
  const [author, other] = [await allowed("AUTHOR", "write"), await allowed("AUTHOR", "write")];
  const id = await write(author);
  expect(await findArticle(other, id)).toBeNull();
  expect(await saveArticle(other, id, 1, draft)).toEqual({ kind: "not-yours" });
  expect((await listArticles(other, all)).articles).toEqual([]);
  expect(await findArticle(author, id)).toMatchObject({ id });
  expect((await listArticles(author, all)).articles).toMatchObject([{ id }]);
});

test("once published, an article is the editors'", async () => {
  const [author, editor] = [await allowed("AUTHOR", "write"), await allowed("EDITOR", "publish")];
  const id = await write(author);
  expect(isAllowed(author, "publish")).toBe(false);
  expect(await publish(editor, id, 1)).toEqual({ kind: "published" });
  expect(await findArticle(author, id)).toBeNull();
  expect(await saveArticle(author, id, 2, draft)).toEqual({ kind: "not-yours" });
});

test("an article is published in the version that was seen", async () => {
  const editor = await allowed("EDITOR", "publish");
  const id = await write(await allowed("AUTHOR", "write"));
  expect(await publish(editor, id, 7)).toEqual({ kind: "conflict" });
  expect((await stored(id)).status).toBe("DRAFT");
  expect(await publish(editor, id, 1)).toEqual({ kind: "published" });
  expect(await publish(editor, id, 2)).toEqual({ kind: "conflict" });
});

test("to be published it needs a text, and words for each picture", async () => {
  const [author, editor] = [await allowed("AUTHOR", "write"), await allowed("EDITOR", "publish")];
  const picture = await keepPicture();
  const empty = await write(author, { body: { type: "doc", content: [{ type: "paragraph" }] } });
  expect(await publish(editor, empty, 1)).toEqual({ kind: "not-ready", obstacles: ["no-text"] });
  const silent = { type: "picture", attrs: { mediaId: picture, alt: "", caption: "", credit: "" } } as const;
  const id = await write(author, {
    leadMediaId: picture,
    body: { type: "doc", content: [...draft.body.content, { type: "blockquote", content: [silent] }] },
  });
  expect(await publish(editor, id, 1)).toEqual({
    kind: "not-ready",
    obstacles: ["lead-undescribed", "picture-undescribed"],
  });
  await saveArticle(author, id, 1, { ...draft, leadMediaId: picture, leadAlt: "A ferry" });
  expect(await publish(editor, id, 2)).toEqual({ kind: "published" });
});

test("a picture that is not kept is refused, and a published one cannot lose its words", async () => {
  const author = await allowed("EDITOR", "write");
  const editor = await allowed("EDITOR", "publish");
  const id = await write(author);
  const unknown = { ...draft, leadMediaId: "0000000000000000", leadAlt: "Nothing" };
  expect(await saveArticle(author, id, 1, unknown)).toEqual({ kind: "no-such-picture" });
  const leadMediaId = await keepPicture();
  await saveArticle(author, id, 1, { ...draft, leadMediaId, leadAlt: "A ferry" });
  await publish(editor, id, 2);
  expect(await saveArticle(author, id, 3, { ...draft, leadMediaId })).toEqual({ kind: "not-ready" });
});

test("the address stays when a published headline changes, and readers are told of the change", async () => {
  const [author, editor] = [await allowed("EDITOR", "write"), await allowed("EDITOR", "publish")];
  const id = await write(author);
  await saveArticle(author, id, 1, { ...draft, headline: "Another headline" });
  expect((await stored(id)).slug).toBe("another-headline");
  await publish(editor, id, 2);
  const before = await stored(id);
  expect(await saveArticle(author, id, 3, { ...draft, headline: "A third" })).toEqual({
    kind: "saved",
  });
  const after = await stored(id);
  expect(after.slug).toBe("another-headline");
  expect(after.publishedAt).toEqual(before.publishedAt);
  expect(after.updatedAt?.getTime()).toBeGreaterThanOrEqual(before.updatedAt?.getTime() ?? Number.POSITIVE_INFINITY);
});

test("withdrawn and published again, it keeps its first date", async () => {
  const editor = await allowed("EDITOR", "publish");
  const id = await write(await allowed("AUTHOR", "write"));
  expect(await withdraw(editor, id, withdrawal)).toEqual({ kind: "not-published" });
  await publish(editor, id, 1);
  const { publishedAt } = await stored(id);
  expect(await withdraw(editor, id, withdrawal)).toEqual({ kind: "withdrawn" });
  expect(await stored(id)).toMatchObject({ status: "WITHDRAWN", withdrawnAt: expect.any(Date) });
  expect(await publish(editor, id, 3)).toEqual({ kind: "published" });
  expect(await stored(id)).toMatchObject({ status: "PUBLISHED", publishedAt, withdrawnAt: null });
  const entries = await db.auditEntry.findMany({ where: { staffId: editor.id }, orderBy: { id: "asc" } });
  expect(entries.map(({ action }) => action)).toEqual(["article.published", "article.withdrawn", "article.published"]);
});

test("closing a thread is written down once", async () => {
  const editor = await allowed("EDITOR", "publish");
  const { storyId } = await stored(await write(await allowed("AUTHOR", "write")));
  await setThread(editor, storyId, "CLOSED");
  await setThread(editor, storyId, "CLOSED");
  await setThread(editor, storyId, null);
  await setThread(editor, storyId, null);
  const entries = await db.auditEntry.findMany({ where: { subject: `story ${storyId}`, staffId: editor.id } });
  expect(entries.map(({ action }) => action).sort()).toEqual(["story.thread-closed", "story.thread-opened"]);
  expect(await db.story.findUnique({ where: { id: storyId } })).toMatchObject({ threadMode: null });
});
