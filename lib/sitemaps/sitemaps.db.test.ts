import { afterAll, beforeAll, expect, test } from "vitest";

process.env.TIME_ZONE = "Asia/Baghdad";
// Whoever asks for the settings from here on is in Baghdad.
const { db, disconnect, pool } = await import("../db.ts");
const { newCode } = await import("../links/link.ts");
const { storyPlace } = await import("./places.ts");
const { listInPeriod, listLists, listNews, listPeriods } = await import("./public.ts");

let sectionId: number;
beforeAll(async () => {
  ({ id: sectionId } = await db.section.create({ data: { slug: `sitemaps-${newCode()}` } }));
});
afterAll(disconnect);

type Told = Partial<Record<"en" | "ar" | "ckb" | "kmr", string>>;

async function tell(told: Told, status: "PUBLISHED" | "WITHDRAWN" = "PUBLISHED"): Promise<string> {
  const code = newCode();
  const story = await db.story.create({
    data: { shortLink: { create: { code } }, section: { connect: { id: sectionId } } },
  });
  const body = { type: "doc", content: [{ type: "paragraph" }] };
  for (const language of ["en", "ar", "ckb", "kmr"] as const) {
    const at = told[language];
    if (at === undefined) continue;
    const times = { publishedAt: new Date(at), updatedAt: new Date(at), withdrawnAt: new Date(at) };
    const said = { storyId: story.id, sectionId, language, slug: code, headline: code, body, status };
    await db.article.create({ data: { ...said, ...times } });
  }
  return code;
}

const codesIn = async (language: "en" | "ar", period: string) =>
  (await listInPeriod(language, period)).map(({ story }) => story.code);

test("months and days are those of the newsroom", async () => {
  // Baghdad is three hours ahead.
  const before = await tell({ en: "2031-03-31T20:59:59Z" });
  const after = await tell({ en: "2031-03-31T21:00:00Z" });
  expect(await codesIn("en", "2031-03")).toEqual([before]);
  expect(await codesIn("en", "2031-04")).toEqual([after]);
  expect(await codesIn("en", "2031-04-01")).toEqual([after]);
  expect(await codesIn("en", "2031-04-02")).toEqual([]);
  expect(await codesIn("ar", "2031-04")).toEqual([]);
  const periods = (await listPeriods()).filter(({ period }) => period.startsWith("2031"));
  expect(periods).toEqual([
    { language: "en", period: "2031-04", changed: new Date("2031-03-31T21:00:00Z") },
    { language: "en", period: "2031-03", changed: new Date("2031-03-31T20:59:59Z") },
  ]);
});

test("a month with too many articles has a file for each day", async () => {
  for (const day of ["05", "05", "07"]) await tell({ ar: `2032-06-${day}T12:00:00Z` });
  await tell({ ar: "2032-07-01T12:00:00Z" });
  const named = async (most?: number) =>
    (await listPeriods(most)).filter(({ period }) => period.startsWith("2032")).map(({ period }) => period);
  expect(await named()).toEqual(["2032-07", "2032-06"]);
  expect(await named(2)).toEqual(["2032-07", "2032-06-07", "2032-06-05"]);
});

test("an article names its versions, and only those that readers see", async () => {
  const code = await tell({ en: "2033-01-01T12:00:00Z", ckb: "2033-02-01T12:00:00Z", kmr: "2033-02-01T12:00:00Z" });
  await db.article.updateMany({ where: { slug: code, language: "kmr" }, data: { status: "WITHDRAWN" } });
  const [article] = await listInPeriod("en", "2033-01");
  if (!article) throw new Error("the article is there");
  const at = (language: string) => `https://news.example/${language}/articles/${code}/${code}`;
  expect(storyPlace(article, "https://news.example")).toEqual({
    address: at("en"),
    changed: new Date("2033-01-01T12:00:00Z"),
    versions: [
      { hreflang: "en", address: at("en") },
      { hreflang: "ku-Arab", address: at("ckb") },
      { hreflang: "x-default", address: at("en") },
    ],
    picture: null,
  });
});

test("news is what was published in the last two days and is still there", async () => {
  const now = new Date("2034-05-05T12:00:00Z");
  const fresh = await tell({ en: "2034-05-03T12:00:00Z", ar: "2034-05-05T11:59:00Z" });
  await tell({ en: "2034-05-03T11:59:59Z" });
  await tell({ en: "2034-05-05T12:00:01Z" });
  await tell({ en: "2034-05-05T10:00:00Z" }, "WITHDRAWN");
  const paid = await tell({ en: "2034-05-05T09:00:00Z" });
  await db.story.update({ where: { code: paid }, data: { kind: "ADVERTISER" } });
  expect((await listNews(now)).map(({ story, language }) => [story.code, language])).toEqual([
    [fresh, "ar"],
    [fresh, "en"],
  ]);
});

test("lists are named that have something to read in a language", async () => {
  const code = await tell({ en: "2035-01-01T12:00:00Z" });
  const tag = await db.tag.create({ data: { slug: `t-${code}` } });
  const { storyId } = await db.article.findFirstOrThrow({ where: { slug: code } });
  await db.storyTag.create({ data: { storyId, tagId: tag.id } });
  expect((await listLists("en")).tags).toContainEqual({ slug: tag.slug });
  expect((await listLists("ar")).tags).not.toContainEqual({ slug: tag.slug });
});

test("a month is read off the index, however many articles there are", async () => {
  const client = await pool().connect();
  try {
    await client.query("BEGIN");
    await client.query(`
      WITH codes AS (
        INSERT INTO short_links (code) SELECT 'xx' || translate(lpad(n::text, 4, '0'), '01', 'ab')
        FROM generate_series(1, 3000) n RETURNING code
      ), told AS (INSERT INTO stories (code, section_id) SELECT code, ${sectionId} FROM codes RETURNING id, code)
      INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
      SELECT id, ${sectionId}, 'en', code, 'H', '{"type": "doc", "content": [{"type": "paragraph"}]}', 'PUBLISHED', at, at
      FROM (SELECT *, '1990-01-01'::timestamptz + row_number() OVER () * interval '6 hours' AS at FROM told) AS timed`);
    await client.query("ANALYZE articles");
    const { rows } = await client.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) SELECT id FROM articles
       WHERE language = 'en' AND status = 'PUBLISHED' AND published_at >= $1 AND published_at < $2
       ORDER BY published_at DESC, id DESC LIMIT 50000`,
      ["1991-06-01T00:00:00Z", "1991-07-01T00:00:00Z"],
    );
    const scans = rows.flatMap((row) => row["QUERY PLAN"]).flatMap(({ Plan: plan }) => leaves(plan));
    expect(scans.map((scan) => scan["Index Name"])).toEqual([expect.stringContaining("language_status_published")]);
    expect(scans.map((scan) => scan["Actual Rows"])).toEqual([120]);
    expect(scans.map((scan) => scan["Rows Removed by Filter"] ?? 0)).toEqual([0]);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
});

interface Plan {
  "Index Name"?: string;
  "Actual Rows": number;
  "Rows Removed by Filter"?: number;
  Plans?: Plan[];
}

function leaves(plan: Plan): Plan[] {
  return plan.Plans ? plan.Plans.flatMap(leaves) : [plan];
}
