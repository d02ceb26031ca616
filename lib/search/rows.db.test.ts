import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { newCode } from "../links/link.ts";
import { planOf } from "../stories/testing.ts";
import { beginSearch, findRows, type Row, rowsOf } from "./rows.ts";
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
  // Two came long ago, thirty after all others.
  await db.$executeRaw`
    UPDATE article_search SET published_at = CASE WHEN place <= 2 THEN '2001-02-03' ELSE '2150-02-03' END::timestamptz
    FROM (SELECT article_id AS id, row_number() OVER (ORDER BY article_id) AS place FROM article_search) AS it
    WHERE id = article_id AND place <= 32`;
  await db.$executeRaw`VACUUM ANALYZE article_search`;
});

const lately = new Date("2020-01-01");
const tooLate = new Date("2100-01-01");

test("pages of ten, each article once, and no more than are looked at", async () => {
  const all = [];
  for (let page = 1; page <= mostHits / hitsPerPage; page += 1) {
    const wanted = { ...readSearch(new URLSearchParams()), page };
    const rows = await db.$queryRaw<Row[]>(rowsOf("en", asked, wanted, null));
    expect(rows.every(({ count }) => count === mostHits + 1)).toBe(true);
    all.push(...rows.map((row) => row.id));
  }
  expect(new Set(all).size).toBe(mostHits);
});

test.each([
  ["best", "", null, 51],
  ["newest", "order=newest", null, 51],
  ["best in a section", "section=search&from=2026-01-01", null, 49],
  ["best of those that came lately", "", lately, 49],
])(
  "the %s are told by the index of words alone, and no more are ranked than are looked at",
  async (_, said, since, more) => {
    const plan = await db.$transaction(async (tx) => {
      await beginSearch(tx, "en");
      return planOf(rowsOf("en", asked, readSearch(new URLSearchParams(said)), since), tx);
    });
    const ways = plan.filter(({ step, table }) => step.endsWith("Scan") && table !== "sections");
    expect(ways.map(({ step }) => step)).not.toContain("Seq Scan");
    const found = ways.find(({ index }) => index === "article_search_words_published_at_section_id_idx");
    expect(found?.rows).toBe(mostHits + more);
    expect(plan.find(({ step }) => step === "WindowAgg")?.rows).toBe(mostHits + 1);
  },
);

test.each([
  ["enough", lately],
  ["too few", tooLate],
])("where %s of the articles came lately, all the same are found", async (_, since) => {
  for (const page of [1, 7, mostHits / hitsPerPage]) {
    const wanted = { ...readSearch(new URLSearchParams()), page };
    const [all, found] = await db.$transaction(async (tx) => [
      await findRows(tx, "en", asked, wanted, null),
      await findRows(tx, "en", asked, wanted, since),
    ]);
    expect(found).toEqual(all);
    expect(found).toHaveLength(hitsPerPage);
  }
});

test("of too few that came lately nothing is shown by themselves", async () => {
  expect(await db.$queryRaw(rowsOf("en", asked, readSearch(new URLSearchParams()), tooLate))).toEqual([]);
  const since = await db.$transaction((tx) => beginSearch(tx, "kmr"));
  expect(since).toBeNull();
});
