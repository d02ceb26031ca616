import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { type Language, languages } from "../text/language.ts";
import { addHits } from "./addition.ts";
import { reserveCode } from "./desk/code.ts";
import { chooseArticle, newCode } from "./link.ts";
import { findPreview, findWhereto } from "./public.ts";

afterAll(disconnect);

/** Makes a story told in these languages and gives its code. */
function tell(articles: Partial<Record<Language, ArticleStatus>>): Promise<string> {
  const time = new Date();
  const times = { publishedAt: time, updatedAt: time, withdrawnAt: time, scheduledFor: time };
  return db.$transaction(async (tx) => {
    const code = await reserveCode(tx);
    const section = await tx.section.create({ data: { slug: `links-${code}` } });
    const story = await tx.story.create({ data: { code, sectionId: section.id } });
    const common = {
      storyId: story.id,
      sectionId: section.id,
      headline: "A headline",
      body: { type: "doc", content: [{ type: "paragraph" }] },
      ...times,
    };
    for (const language of languages) {
      const status = articles[language];
      if (status) await tx.article.create({ data: { ...common, language, status, slug: `slug-${language}` } });
    }
    return code;
  });
}

async function target(code: string, wanted: Language | undefined, acceptLanguage: string | undefined) {
  const whereto = await findWhereto(code);
  return whereto?.kind === "told" ? chooseArticle(whereto, wanted, acceptLanguage) : whereto;
}

test("a link leads to the language asked for when the story is published in it", async () => {
  const code = await tell({ en: "PUBLISHED", ar: "PUBLISHED", ckb: "DRAFT" });
  expect(await target(code, "ar", "en")).toEqual({ language: "ar", code, slug: "slug-ar" });
});

test("else to the reader's best of the published ones", async () => {
  const code = await tell({ en: "PUBLISHED", ar: "PUBLISHED", ckb: "DRAFT" });
  expect(await target(code, "ckb", "ckb, ar;q=0.8")).toMatchObject({ language: "ar" });
  expect(await target(code, undefined, "kmr")).toMatchObject({ language: "en" });
  expect(await target(code, undefined, undefined)).toMatchObject({ language: "en" });
});

test("a draft and a scheduled story answer like a code that was never given", async () => {
  const hidden = [await tell({ en: "DRAFT" }), await tell({ en: "SCHEDULED", ar: "DRAFT" }), await tell({}), newCode()];
  for (const code of hidden) expect(await findWhereto(code)).toBeNull();
});

test("a story is withdrawn when nothing of it is left", async () => {
  const gone = await tell({ en: "WITHDRAWN", ar: "DRAFT" });
  expect(await target(gone, "en", undefined)).toEqual({ kind: "withdrawn" });
  const half = await tell({ en: "WITHDRAWN", ar: "PUBLISHED" });
  expect(await target(half, "en", "en")).toMatchObject({ language: "ar" });
});

test("a story that had to go by order says so", async () => {
  const gone = await tell({ en: "WITHDRAWN", ar: "WITHDRAWN" });
  await db.article.updateMany({ where: { story: { code: gone }, language: "ar" }, data: { byOrder: true } });
  expect(await target(gone, "en", undefined)).toEqual({ kind: "by-order" });
});

test("a preview has the words of what readers may read, and none of the rest", async () => {
  const code = await tell({ en: "WITHDRAWN", ar: "PUBLISHED", ckb: "DRAFT", kmr: "PUBLISHED" });
  const found = await findPreview(code);
  expect(found?.story.section.slug).toBe(`links-${code}`);
  expect(found?.versions.map(({ language, headline }) => [language, headline])).toEqual([
    ["ar", "A headline"],
    ["kmr", "A headline"],
  ]);
  expect((await findPreview(await tell({ en: "WITHDRAWN", ar: "DRAFT" })))?.versions).toEqual([]);
  expect(await findPreview(await tell({ en: "DRAFT", ar: "SCHEDULED" }))).toBeNull();
  expect(await findPreview(newCode())).toBeNull();
});

test("what several instances counted at once is all added up, people by source and robots apart", async () => {
  const [one, other] = [await tell({ en: "PUBLISHED" }), await tell({ en: "PUBLISHED" })];
  const counted = [
    { [`${one} person t.co`]: 3, [`${one} person `]: 1, [`${one} robot `]: 7 },
    { [`${other} robot `]: 1, [`${one} person t.co`]: 2 },
    { [`${one} person t.co`]: 1, [`${other} person own`]: 4 },
  ].map((it) => new Map(Object.entries(it)));
  await Promise.all(Array.from({ length: 5 }, () => Promise.all(counted.map(addHits))));
  const days = await db.shortLinkDay.findMany({
    where: { code: { in: [one, other] } },
    orderBy: { source: "asc" },
    select: { code: true, source: true, people: true, robots: true },
  });
  expect(days.filter(({ code }) => code === one)).toEqual([
    { code: one, source: "", people: 5, robots: 35 },
    { code: one, source: "t.co", people: 30, robots: 0 },
  ]);
  expect(days.filter(({ code }) => code === other)).toEqual([
    { code: other, source: "", people: 0, robots: 5 },
    { code: other, source: "own", people: 20, robots: 0 },
  ]);
});

test("a code that is taken is passed over and the transaction goes on", async () => {
  const taken = await tell({});
  const free = newCode();
  const draws = [taken, taken, free];
  const given = await db.$transaction((tx) => reserveCode(tx, () => draws.shift() ?? ""));
  expect(given).toBe(free);
});
