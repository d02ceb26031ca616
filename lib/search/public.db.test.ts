import fc from "fast-check";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { allowed } from "../staff/testing.ts";
import { publish, withdraw } from "../stories/desk/publication.ts";
import { saveArticle } from "../stories/desk/writing.ts";
import { type Language, languages } from "../text/language.ts";
import type { Piece } from "./marking.ts";
import { search } from "./public.ts";
import { readSearch, type Search } from "./search.ts";
import { tell } from "./testing.ts";

afterAll(disconnect);

// What other tests have published is none of this one's.
beforeEach(async () => {
  await db.articleSearch.deleteMany();
  await db.searchWord.deleteMany();
});

const look = (language: Language, q: string, more: Partial<Search> = {}) =>
  search(language, { ...readSearch(new URLSearchParams({ q })), ...more });

async function headlines(language: Language, q: string, more: Partial<Search> = {}): Promise<string[]> {
  const found = await look(language, q, more);
  return found?.hits.map(({ article }) => article.headline) ?? [];
}

const marks = (pieces: readonly Piece[] | null | undefined) =>
  pieces?.filter(({ isFound }) => isFound).map(({ text }) => text) ?? [];

test.each([
  ["كوردستان", "هەواڵی کوردستان"],
  ["کوردستان", "هەواڵی كوردستان"],
  ["يەكێتی", "بڕیاری یەکێتی"],
])("%s finds %s, whichever keyboard wrote which", async (typed, written) => {
  await tell({ language: "ckb", headline: written });
  expect(await headlines("ckb", typed)).toEqual([written]);
});

test.each<[Language, typed: string, headline: string]>([
  ["ar", "كلب", "قصة الكلب الوفي"],
  ["ar", "الكلب", "كلب في المدينة"],
  ["ar", "كلب", "قطة وكلب"],
  ["ar", "المدرسة", "أبواب للمدرسة القديمة"],
  ["ar", "مدرسه", "أبواب المدرسة القديمة"],
  ["ar", "محمد", "مُحَمَّد في بغداد"],
  ["ckb", "کتێب", "کتێبەکان گەڕانەوە"],
  ["kmr", "çiya", "Li ser çiyayan berf heye"],
  ["kmr", "ciya", "Çiya û berf"],
  ["en", "city", "Two cities and a river"],
  ["en", "RUNNING", "He runs for the council"],
  ["en", "cafe", "The café on the corner"],
  ["en", "harb", "A harbour in fog"],
])("in %s, %s finds “%s”", async (language, typed, headline) => {
  await tell({ language, headline });
  expect(await headlines(language, typed)).toEqual([headline]);
});

test.each<[Language, typed: string, headline: string]>([
  ["ar", "الله", "قال له"],
  ["ar", "والي", "ذهب إلى البيت"],
  ["en", "art", "The heart of the matter"],
  ["en", "bridge", "Bridget sings"],
  ["ckb", "کوردستان", "کورد لە شار"],
])("in %s, %s does not find “%s”", async (language, typed, headline) => {
  await tell({ language, headline });
  // With another word behind it, it is no beginning.
  await tell({ language, headline: "xyz" });
  expect(await headlines(language, `${typed} xyz`, { isExact: true })).toEqual([]);
});

test("an article is found in its language, and every word of the search is in it", async () => {
  await tell({ language: "en", headline: "Ferries return", body: "The harbour is open." });
  await tell({ language: "kmr", headline: "Ferries in Kurmanji" });
  await tell({ language: "en", headline: "Ferries are sold" });
  expect((await headlines("en", "ferries")).sort()).toEqual(["Ferries are sold", "Ferries return"]);
  expect(await headlines("en", "ferries harbour")).toEqual(["Ferries return"]);
  expect(await headlines("ar", "ferries")).toEqual([]);
});

test("a headline counts more than a standfirst, and that more than the body", async () => {
  const publishedAt = new Date("2026-11-01T00:00Z");
  await tell({ language: "en", headline: "One", body: "Something about a heron.", publishedAt });
  await tell({ language: "en", headline: "Two", standfirst: "Something about a heron.", publishedAt });
  await tell({ language: "en", headline: "A heron", publishedAt });
  expect(await headlines("en", "heron")).toEqual(["A heron", "Two", "One"]);
});

test("of two that fit alike the newer comes first, and all do when asked so", async () => {
  const day = (n: number) => new Date(Date.UTC(2026, 10, n));
  await tell({ language: "en", headline: "Heron 1", publishedAt: day(1) });
  await tell({ language: "en", headline: "Heron 3", publishedAt: day(3) });
  await tell({ language: "en", headline: "Bird 4", body: "A heron", publishedAt: day(4) });
  expect(await headlines("en", "heron")).toEqual(["Heron 3", "Heron 1", "Bird 4"]);
  expect(await headlines("en", "heron", { order: "newest" })).toEqual(["Bird 4", "Heron 3", "Heron 1"]);
});

test("phrases stand in a row, and what is not wanted is left out", async () => {
  await tell({ language: "en", headline: "State of the art museum" });
  await tell({ language: "en", headline: "The art museum of the state" });
  expect(await headlines("en", `"state of the art"`)).toEqual(["State of the art museum"]);
  expect(await headlines("en", `"art museum" -"museum of the state"`)).toEqual(["State of the art museum"]);
  await tell({ language: "en", headline: "Museum closes" });
  expect(await headlines("en", "museum -art")).toEqual(["Museum closes"]);
  expect(await headlines("en", "museum -state", { order: "newest" })).toEqual(["Museum closes"]);
});

test("no phrase goes from one part of an article into the next", async () => {
  await tell({ language: "en", headline: "Old harbour", standfirst: "Festival begins" });
  expect(await headlines("en", `"harbour festival"`, { isExact: true })).toEqual([]);
  expect(await headlines("en", "harbour festival")).toEqual(["Old harbour"]);
});

test("what was found is marked as it was written", async () => {
  const body = "First line.\nهەواڵ لە کوردستانەوە: the Café, and the CAFE again.";
  await tell({ language: "ckb", headline: "کوردستان", standfirst: "لە کوردستان", body, author: "ada-heron" });
  const [hit] = (await look("ckb", "كوردستان"))?.hits ?? [];
  expect(marks(hit?.headline)).toEqual(["کوردستان"]);
  expect(marks(hit?.standfirst)).toEqual(["کوردستان"]);
  expect(marks(hit?.excerpt)).toEqual(["کوردستانەوە"]);
  expect(hit?.excerpt?.map(({ text }) => text).join("")).toBe(body.split("\n")[1]);
  const [cafe] = (await look("ckb", "cafe"))?.hits ?? [];
  expect(marks(cafe?.excerpt)).toEqual(["Café", "CAFE"]);
  expect(marks(cafe?.headline)).toEqual([]);
});

test("key points and the names of authors are found, too", async () => {
  await tell({ language: "en", headline: "One", keyPoints: ["The tide is low"], author: "ada-heron" });
  expect(await headlines("en", "tide")).toEqual(["One"]);
  expect(await headlines("en", "ada heron")).toEqual(["One"]);
  const found = await look("en", "tide");
  expect(found?.hits[0]?.excerpt).toBeNull();
});

test.each<[Language, typed: string, headline: string, instead: string]>([
  ["en", "harbuor", "A harbour in fog", "harbour"],
  ["en", "fog harbuor -tide", "A harbour in fog", "fog harbour -tide"],
  ["en", "festivall", "Festival", "festival"],
  ["ar", "الصحاقة", "حرية الصحافة", "الصحافة"],
  ["ckb", "كوردسنان", "هەواڵی کوردستان", "کوردستان"],
  ["kmr", "rojnama", "Rojname û rojnamevan", "rojname"],
])("in %s, %s that stands nowhere finds “%s”, and the page can say so", async (language, typed, headline, instead) => {
  await tell({ language, headline });
  const found = await look(language, typed);
  expect(found).toMatchObject({ instead, count: 1, hits: [{ article: { headline } }] });
  expect(await look(language, typed, { isExact: true })).toMatchObject({ instead: null, count: 0, hits: [] });
});

test("words that stand somewhere are not replaced, and unlike ones not either", async () => {
  await tell({ language: "en", headline: "Harbour" });
  await tell({ language: "en", headline: "Harvest" });
  expect(await look("en", "harbour harvest")).toMatchObject({ instead: null, hits: [] });
  expect(await look("en", "zzzzzz")).toMatchObject({ instead: null, hits: [] });
});

test("section, author and days narrow a search", async () => {
  const at = (text: string) => new Date(text);
  await tell({
    language: "en",
    headline: "A heron",
    section: "search-a",
    author: "a-a",
    publishedAt: at("2026-11-01T23:30Z"),
  });
  await tell({
    language: "en",
    headline: "B heron",
    section: "search-b",
    author: "b-b",
    publishedAt: at("2026-11-03T00:30Z"),
  });
  const found = (more: Partial<Search>) => headlines("en", "heron", more);
  expect(await found({ section: "search-a" })).toEqual(["A heron"]);
  expect(await found({ section: "search-none" })).toEqual([]);
  expect(await found({ author: "b-b" })).toEqual(["B heron"]);
  expect(await found({ author: "none" })).toEqual([]);
  expect(await found({ from: "2026-11-03" })).toEqual(["B heron"]);
  expect(await found({ from: "2026-11-01", to: "2026-11-01" })).toEqual(["A heron"]);
  expect(await found({ to: "2026-11-03" })).toHaveLength(2);
  expect(await found({ section: "search-a", author: "b-b" })).toEqual([]);
});

test.each(["DRAFT", "WITHDRAWN"] as const)("what is %s is never found", async (status) => {
  const id = await tell({ language: "en", headline: "Secret heron", status });
  expect(await look("en", "heron", { isExact: true })).toMatchObject({ count: 0, hits: [] });
  expect(await db.searchWord.count()).toBe(0);
  // Not even where the index has not heard of it.
  await db.article.update({
    where: { id },
    data: { status: "PUBLISHED", publishedAt: new Date(), updatedAt: new Date() },
  });
  const published = await tell({ language: "en", headline: "Another heron" });
  await db.article.update({ where: { id: published }, data: { status: "WITHDRAWN", withdrawnAt: new Date() } });
  expect((await look("en", "heron"))?.hits).toEqual([]);
});

test("the desk's doings are found in the same moment", async () => {
  const editor = await allowed("EDITOR", "publish");
  const writer = await allowed("EDITOR", "write");
  const id = await tell({ language: "en", headline: "Heron lands", status: "DRAFT" });
  expect(await publish(editor, id, 1)).toEqual({ kind: "published" });
  expect(await headlines("en", "heron")).toEqual(["Heron lands"]);
  const draft = {
    ...{ headline: "Stork lands", standfirst: "", datelinePlace: "", leadMediaId: null, keyPoints: [] },
    ...{ leadAlt: "", leadCaption: "", leadCredit: "" },
    body: { type: "doc" as const, content: [{ type: "paragraph" as const }] },
  };
  const body = {
    ...draft.body,
    content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "x" }] }],
  };
  expect(await saveArticle(writer, id, 2, { ...draft, body })).toEqual({ kind: "saved" });
  expect(await headlines("en", "heron", { isExact: true })).toEqual([]);
  expect(await headlines("en", "stork")).toEqual(["Stork lands"]);
  expect(await withdraw(editor, id, { reason: "Wrong", byOrder: false })).toEqual({ kind: "withdrawn" });
  expect(await db.articleSearch.count()).toBe(0);
});

test("a search without a word to look for finds nothing to do", async () => {
  for (const q of ["", "   ", `""`, "-heron", "…!?", "the", "-", "'"]) expect(await look("en", q), q).toBeNull();
});

test("nothing that can be typed is a mistake of ours", { timeout: 120_000 }, async () => {
  await tell({ language: "en", headline: "Heron's nest & tide: a | b ! c" });
  const piece = fc.constantFrom(
    ...[
      "'",
      '"',
      "\\",
      ":*",
      "&",
      "|",
      "!",
      "<->",
      "(",
      ")",
      "-",
      ":A",
      "''",
      "\\'",
      "%",
      "_",
      "\0",
      "heron",
      "كلب",
      "ال",
    ],
    ...["\u202e", "👩‍👩‍👧", "ﷺ", "а̶", "हिन्दी", "x".repeat(150), "1e5", "3.14", "…", "\ud800"],
  );
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece).map((all) => all.join("")),
    fc.array(piece).map((all) => all.join(" ")),
  );
  await fc.assert(
    fc.asyncProperty(typed, fc.constantFrom(...languages), async (q, language) => {
      await search(language, readSearch(new URLSearchParams({ q })));
    }),
    { numRuns: 400 },
  );
});
