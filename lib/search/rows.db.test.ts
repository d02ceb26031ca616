import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { planOf } from "../stories/testing.ts";
import { rowsOf } from "./rows.ts";
import { hitsPerPage, mostHits, readSearch } from "./search.ts";
import { tell } from "./testing.ts";

afterAll(disconnect);

const asked = { loose: "'heron'", strict: null, whole: ["heron"], beginnings: [] };

/** More articles with the word than are looked at. */
beforeAll(async () => {
  await db.articleSearch.deleteMany();
  const id = await tell({ language: "en", headline: "Heron", section: "search" });
  const codes = Array.from({ length: mostHits + 50 }, newCode);
  await db.shortLink.createMany({ data: codes.map((code) => ({ code })) });
  await db.$executeRaw`
    INSERT INTO stories (code, section_id) SELECT code, section_id FROM unnest(${codes}::text[]) code, articles WHERE id = ${id}`;
  await db.$executeRaw`
    INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
    SELECT id, section_id, 'en', 's', 'Heron', '{"type": "doc", "content": [{"type": "paragraph"}]}', 'PUBLISHED', now(), now() FROM stories WHERE code = ANY (${codes})`;
  await db.$executeRaw`
    INSERT INTO article_search
    SELECT a.id, a.section_id, a.language, s.author_ids, a.published_at, a.version, s.edition, s.body, s.words
    FROM article_search s, articles a JOIN stories ON stories.id = a.story_id
    WHERE s.article_id = ${id} AND code = ANY (${codes})`;
  await db.$executeRaw`VACUUM ANALYZE article_search`;
});

test("pages of ten, each article once, and no more than are looked at", async () => {
  const all = [];
  for (let page = 1; page <= mostHits / hitsPerPage; page += 1) {
    const query = rowsOf("en", asked, { ...readSearch(new URLSearchParams()), page });
    const rows = await db.$queryRaw<{ id: number; count: number }[]>(query);
    expect(rows.every(({ count }) => count === mostHits + 1)).toBe(true);
    all.push(...rows.map((row) => row.id));
  }
  expect(new Set(all).size).toBe(mostHits);
});

test.each([
  ["best", ""],
  ["newest", "order=newest"],
  ["best in a section", "section=search&from=2026-01-01"],
])("the %s are found by the index of words, and no more are ranked than are looked at", async (_, parameters) => {
  const plan = await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('enable_seqscan', 'off', true)`;
    return planOf(rowsOf("en", asked, readSearch(new URLSearchParams(parameters))), tx);
  });
  const ways = plan.filter(({ step }) => step.endsWith("Scan")).map(({ step, index }) => index ?? step);
  expect(ways).toContain("article_search_words_idx");
  expect(ways).not.toContain("Seq Scan");
  expect(plan.find(({ step }) => step === "WindowAgg")?.rows).toBe(mostHits + 1);
});
