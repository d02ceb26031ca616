import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { publish } from "./publication.ts";
import { findArticle } from "./shelf.ts";
import { fieldsOf, type StoryFields } from "./story-fields.ts";
import { announcedWith, draft, translate, write } from "./testing.ts";
import { saveArticle } from "./writing.ts";

afterAll(disconnect);

const people = async () => ({ author: await allowed("AUTHOR", "write"), editor: await allowed("EDITOR", "write") });
const slugged = () => ({ data: { slug: randomUUID() } });

/** An edit of the story as somebody sees it now. */
async function edit(author: Awaited<ReturnType<typeof people>>["author"], id: number, changes: Partial<StoryFields>) {
  const article = await findArticle(author, id);
  if (!article) throw new Error("there is no such article");
  const seen = fieldsOf(article.story, article.language);
  return { version: article.version, story: { seen, asked: { ...seen, ...changes } } };
}

async function save(
  author: Awaited<ReturnType<typeof people>>["author"],
  id: number,
  { version, story }: Awaited<ReturnType<typeof edit>>,
) {
  return (await saveArticle(author, id, version, draft, { story })).kind;
}

const storyOf = async (id: number) =>
  (await db.article.findUniqueOrThrow({ where: { id }, include: { story: true } })).story;

test("a draft's author sets kind, tags and key points; an unknown tag is made, a known one is found again", async () => {
  const { author } = await people();
  const [id, other] = [await write(author), await write(author)];
  const name = `Şingal ${randomUUID().slice(0, 8)}`;
  expect(await save(author, id, await edit(author, id, { kind: "ANALYSIS", tags: [name, "بغداد"] }))).toBe("saved");
  const tag = await db.tag.findFirstOrThrow({ where: { names: { some: { name } } }, include: { names: true } });
  expect(tag).toMatchObject({
    slug: name.toLowerCase().replace("ş", "s").replace(" ", "-"),
    names: [{ language: "en" }],
  });
  expect(await db.tag.findFirst({ where: { names: { some: { name: "بغداد" } } } })).toMatchObject({
    slug: expect.stringMatching(/^tag(-\d+)?$/),
  });
  expect(await save(author, other, await edit(author, other, { tags: [name.toUpperCase(), "بَغداد"] }))).toBe("saved");
  expect(await db.storyTag.count({ where: { tagId: tag.id } })).toBe(2);
  expect(await save(author, id, await edit(author, id, { tags: [] }))).toBe("saved");
  expect(await db.storyTag.count({ where: { tagId: tag.id } })).toBe(1);
});

test("two who type the same new tag at once make one", async () => {
  const { author } = await people();
  const ids = [await write(author), await write(author), await write(author)];
  const name = `Tag ${randomUUID()}`;
  const edits = await Promise.all(ids.map((id) => edit(author, id, { tags: [name] })));
  const answers = await Promise.all(ids.map((id, i) => saveArticle(author, id, 1, draft, { story: edits[i]?.story })));
  expect(answers.map(({ kind }) => kind)).toEqual(["saved", "saved", "saved"]);
  expect(await db.tagName.count({ where: { name } })).toBe(1);
});

test("an author moves no story, and changes none that readers have seen", async () => {
  const { author } = await people();
  const publisher = await allowed("EDITOR", "publish");
  const id = await write(author);
  const { id: sectionId } = await db.section.create(slugged());
  expect(await save(author, id, await edit(author, id, { sectionId }))).toBe("story-not-yours");
  const before = await edit(author, id, { kind: "OPINION" });
  expect(await saveArticle(author, id, 1, draft, { byline: [] })).toEqual({ kind: "not-yours" });
  const translation = await translate(author, (await storyOf(id)).id, "ar");
  await publish(publisher, translation, 1);
  expect(await save(author, id, before)).toBe("story-not-yours");
  expect(await storyOf(id)).toMatchObject({ kind: "NEWS" });
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 1 });
});

test("an editor moves a published story: what showed it and what shows it now is announced", async () => {
  const { editor } = await people();
  const publisher = await allowed("EDITOR", "publish");
  const id = await write(editor);
  const translation = await translate(editor, (await storyOf(id)).id, "ckb");
  await publish(publisher, id, 1);
  const [from, to] = [await storyOf(id), await db.section.create(slugged())];
  const series = await db.series.create(slugged());
  const name = `Tag ${randomUUID()}`;
  const changes = { sectionId: to.id, seriesId: series.id, seriesPart: 2, tags: [name] };
  // From the draft of another language: it is the published one that readers see change.
  expect(await save(editor, translation, await edit(editor, translation, changes))).toBe("saved");
  expect(await storyOf(id)).toMatchObject({ sectionId: to.id, seriesId: series.id, seriesPart: 2 });
  expect(await db.article.findUniqueOrThrow({ where: { id } })).toMatchObject({ sectionId: to.id });
  const tag = await db.tag.findFirstOrThrow({ where: { names: { some: { name } } } });
  const { slug } = await db.section.findUniqueOrThrow({ where: { id: from.sectionId } });
  expect(await announcedWith(`section ${to.slug}`)).toEqual(
    expect.arrayContaining([
      `section ${slug}`,
      `story ${from.id}`,
      `series ${series.slug}`,
      `tag ${tag.slug}`,
      "front",
    ]),
  );
});

test("a story that somebody else has changed since is refused, one that nobody asks to change is let be", async () => {
  const { editor } = await people();
  const id = await write(editor);
  const early = await edit(editor, id, { kind: "REVIEW" });
  await save(editor, id, await edit(editor, id, { kind: "OPINION" }));
  expect(await save(editor, id, { ...early, version: 2 })).toBe("story-conflict");
  expect(await saveArticle(editor, id, 2, draft)).toEqual({ kind: "saved" });
  expect(await storyOf(id)).toMatchObject({ kind: "OPINION" });
  expect(await save(editor, id, await edit(editor, id, { seriesId: 2_000_000_000 }))).toBe("no-such-label");
  expect(await save(editor, id, await edit(editor, id, { sectionId: 2_000_000_000 }))).toBe("no-such-label");
});

test("a stale version changes neither the article nor its story", async () => {
  const { editor } = await people();
  const id = await write(editor);
  const { story } = await edit(editor, id, { kind: "OPINION" });
  expect((await saveArticle(editor, id, 7, draft, { story, byline: [] })).kind).toBe("conflict");
  expect(await storyOf(id)).toMatchObject({ kind: "NEWS" });
  expect(await db.articleAuthor.count({ where: { articleId: id } })).toBe(1);
});

test("an editor puts authors in the byline in their order; unknown ones are refused", async () => {
  const { editor } = await people();
  const publisher = await allowed("EDITOR", "publish");
  const id = await write(editor);
  await publish(publisher, id, 1);
  const [one, two] = [await db.author.create(slugged()), await db.author.create(slugged())];
  const signed = async () => (await findArticle(editor, id))?.authors.map(({ authorId }) => authorId);
  const [writer] = (await signed()) ?? [];
  expect(await saveArticle(editor, id, 2, draft, { byline: [two.id, one.id] })).toEqual({ kind: "saved" });
  expect(await signed()).toEqual([two.id, one.id]);
  const { slug } = await db.author.findUniqueOrThrow({ where: { id: writer ?? 0 } });
  expect(await announcedWith(`author ${two.slug}`)).toEqual(expect.arrayContaining([`author ${slug}`]));
  expect(await saveArticle(editor, id, 3, draft, { byline: [2_000_000_000] })).toEqual({ kind: "no-such-label" });
  expect(await signed()).toEqual([two.id, one.id]);
});
