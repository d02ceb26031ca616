import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { addReads } from "./addition.ts";
import { announceMostRead } from "./announcement.ts";
import { foldReads } from "./fold.ts";
import { readMost } from "./most-read.ts";
import { listMostRead } from "./public.ts";

afterAll(disconnect);

const hour = 3_600_000;
const day = 24 * hour;

async function tell(status: ArticleStatus = "PUBLISHED", language: "en" | "kmr" = "en") {
  const code = newCode();
  const section = await db.section.create({ data: { slug: `r-${code}` } });
  const story = await db.story.create({ data: { shortLink: { create: { code } }, section: { connect: section } } });
  const time = new Date("2001-01-01");
  const { id } = await db.article.create({
    data: {
      ...{ storyId: story.id, sectionId: section.id, language, slug: "slug", headline: "A headline" },
      ...{
        body: { type: "doc", content: [{ type: "paragraph" }] },
        status,
        publishedAt: time,
        updatedAt: time,
        withdrawnAt: time,
        scheduledFor: time,
      },
    },
  });
  return { id, code, thing: `${code} ${language}` };
}

const add = (reads: Record<string, number>, at: Date) => addReads(new Map(Object.entries(reads)), at);

const readsOf = (articleId: number) =>
  db.articleRead.findMany({
    where: { articleId },
    orderBy: [{ hour: "asc" }, { source: "asc" }],
    select: { hour: true, source: true, reads: true },
  });

test("reads of published articles are added up by hour and source, whoever adds at once", async () => {
  const [one, other] = [await tell(), await tell()];
  const hidden = [await tell("DRAFT"), await tell("WITHDRAWN")];
  const now = new Date("2026-11-25T12:34:56Z");
  const counted = [
    { [`${one.thing} t.co`]: 2, [`${other.thing} `]: 1, [`${newCode()} en `]: 9, [`${one.code} ar `]: 9 },
    { [`${other.thing} `]: 3, [`${one.thing} t.co`]: 1, [`${one.thing} own`]: 1 },
    Object.fromEntries(hidden.map(({ thing }) => [`${thing} `, 9])),
  ];
  await Promise.all(Array.from({ length: 5 }, () => Promise.all(counted.map((it) => add(it, now)))));
  const noon = new Date("2026-11-25T12:00:00Z");
  expect(await readsOf(one.id)).toEqual([
    { hour: noon, source: "own", reads: 5 },
    { hour: noon, source: "t.co", reads: 15 },
  ]);
  expect(await readsOf(other.id)).toEqual([{ hour: noon, source: "", reads: 20 }]);
  for (const { id } of hidden) expect(await readsOf(id)).toEqual([]);
});

test("hours that are eight days over become days, as often as it is done", async () => {
  const { id, thing } = await tell();
  await add({ [`${thing} t.co`]: 1 }, new Date("2019-03-01T00:10:00Z"));
  await add({ [`${thing} t.co`]: 2 }, new Date("2019-03-01T09:10:00Z"));
  await add({ [`${thing} t.co`]: 4 }, new Date("2019-03-01T23:10:00Z"));
  await add({ [`${thing} `]: 8 }, new Date("2019-03-01T23:10:00Z"));
  await add({ [`${thing} `]: 16 }, new Date("2019-03-02T10:10:00Z"));
  const first = new Date("2019-03-01T00:00:00Z");
  const folded = [
    { hour: first, source: "", reads: 8 },
    { hour: first, source: "t.co", reads: 7 },
    { hour: new Date("2019-03-02T10:00:00Z"), source: "", reads: 16 },
  ];
  for (let time = 0; time < 2; time += 1) {
    await foldReads(new Date("2019-03-10T03:17:00Z"));
    expect(await readsOf(id)).toEqual(folded);
  }
  await add({ [`${thing} t.co`]: 3 }, new Date("2019-03-01T05:10:00Z"));
  await foldReads(new Date("2019-03-10T03:17:00Z"));
  expect((await readsOf(id))[1]).toEqual({ hour: first, source: "t.co", reads: 10 });
});

test("most read is the last day's, or the week's when the day has too few, and of what readers may see", async () => {
  const now = new Date("2018-06-10T12:00:00Z");
  const ago = (time: number) => new Date(now.getTime() - time);
  const [a, b, c, old] = [await tell(), await tell(), await tell(), await tell()];
  const kurmanji = await tell("PUBLISHED", "kmr");
  await add({ [`${a.thing} `]: 1, [`${b.thing} `]: 3, [`${kurmanji.thing} `]: 99 }, ago(hour));
  await add({ [`${a.thing} t.co`]: 3, [`${c.thing} `]: 3 }, ago(2 * hour));
  await add({ [`${old.thing} `]: 50 }, ago(3 * day));
  const list = async (count: number) => (await listMostRead("en", count, now)).map(({ id }) => id);
  expect(await list(3)).toEqual([a.id, c.id, b.id]);
  expect(await list(4)).toEqual([old.id, a.id, c.id, b.id]);
  await db.article.update({ where: { id: a.id }, data: { status: "WITHDRAWN" } });
  expect(await list(2)).toEqual([c.id, b.id]);
});

test("the front page is announced when the order changes, and not when only the numbers do", async () => {
  const now = new Date("2017-06-10T12:00:00Z");
  const [a, b] = [await tell(), await tell()];
  const announced = async () => {
    // An article that changes is announced with all that shows it.
    const ofTheFront = () => db.pressChange.count({ where: { subjects: { equals: ["front"] } } });
    const before = await ofTheFront();
    await announceMostRead(now);
    return (await ofTheFront()) - before;
  };
  await add({ [`${a.thing} `]: 2, [`${b.thing} `]: 1 }, now);
  expect(await announced()).toBe(1);
  expect(await announced()).toBe(0);
  await add({ [`${a.thing} `]: 5 }, now);
  expect(await announced()).toBe(0);
  await add({ [`${b.thing} `]: 9 }, now);
  expect(await announced()).toBe(1);
});

interface Plan {
  "Node Type": string;
  "Index Name"?: string;
  "Actual Rows": number;
  Plans?: Plan[];
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

test("of a million rows only those of the last day are read, off the index", async () => {
  const { id } = await tell();
  const noon = new Date("2016-06-10T12:00:00Z");
  // Prisma's own connections have no patience for so many rows.
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("BEGIN; SET LOCAL session_replication_role = replica");
    // A thousand hours with a thousand sources each: what matters is how many rows there are.
    await client.query(
      `INSERT INTO article_reads (article_id, hour, source, reads)
       SELECT $1, $2::timestamptz - back * interval '1 hour', 's' || source, 1
       FROM generate_series(0, 999) AS back, generate_series(1, 1000) AS source`,
      [id, noon],
    );
    await client.query("ANALYZE article_reads");
    const { text, values } =
      Prisma.sql`EXPLAIN (ANALYZE, FORMAT JSON) ${readMost(new Date(noon.getTime() - day), noon, "en", 5)}`;
    const { rows } = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(text, values);
    const plan = rows[0]?.["QUERY PLAN"][0].Plan;
    const reading = plan ? nodes(plan).filter((it) => it["Index Name"]?.startsWith("article_reads")) : [];
    expect(reading.map((it) => [it["Index Name"], it["Actual Rows"]])).toEqual([["article_reads_hour_idx", 25_000]]);
  } finally {
    await client.query("ROLLBACK");
    await client.end();
  }
}, 60_000);
