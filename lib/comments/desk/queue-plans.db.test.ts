import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { allowed } from "../../staff/testing.ts";
import { planOf } from "../../stories/testing.ts";
import { type Filters, noFilters } from "./filters.ts";
import { queues } from "./heaps.ts";
import { orders, placesOf } from "./queue.ts";
import { someBytes, tellStory } from "./testing.ts";
import { watch } from "./watch.ts";

// A crowd in every queue, and in each few whom a filter finds, at the far end of its order.
const crowd = 3_000;
const few = 4;
const visitor = someBytes();
// So many at once take longer than lib/db.ts waits.
const patient = new pg.Client({ connectionString: process.env.DATABASE_URL });
let moderator: Allowed<"moderate">;
let crowded: { id: number; sectionId: number };
let apart: { id: number; sectionId: number };
let filters: Record<string, Partial<Filters>>;

beforeAll(async () => {
  moderator = await allowed("MODERATOR", "moderate");
  [crowded, apart] = [await tellStory(), await tellStory()];
  await watch(moderator, apart.id);
  await patient.connect();
  await patient.query(
    `INSERT INTO comments (story_id, language, author_name, text, status, decided_at, waiting_since, appeal, appealed_at,
       findings, visitor, risk, created_at, form_key)
     SELECT CASE WHEN is_apart THEN $2::int ELSE $1::int END, (CASE WHEN is_apart THEN 'kmr' ELSE 'en' END)::language,
       'Crowd', 'Words', status::comment_status, CASE WHEN status <> 'HELD' THEN now() END,
       CASE WHEN waits THEN now() - interval '1 day' + place * interval '1 second' END,
       CASE WHEN waits AND status <> 'HELD' THEN 'Look again' END, CASE WHEN waits AND status <> 'HELD' THEN now() END,
       (CASE WHEN is_apart THEN '[{"rule": "rule", "id": 7}]' WHEN n % 3 = 0 THEN '[{"rule": "links"}]' ELSE '[]' END)::jsonb,
       CASE WHEN is_apart THEN $3::bytea ELSE sha256(n::text::bytea) END, CASE WHEN is_apart THEN 0 ELSE 1 + n % 100 END,
       CASE WHEN is_apart AND n % 2 = 0 THEN '1500-01-01'::timestamptz ELSE now() - interval '1 day' END
         + place * interval '1 second',
       sha256(($1::int || status || n)::bytea)
     FROM generate_series(1, $4::int) AS n, unnest(ARRAY['HELD', 'REFUSED', 'PUBLISHED', 'SPAM']) AS status, LATERAL (
       SELECT n > $4::int - $5::int AS is_apart, status IN ('HELD', 'REFUSED') AS waits,
         CASE WHEN status IN ('REFUSED', 'SPAM') THEN $4::int - n ELSE n END AS place
     ) AS it`,
    [crowded.id, apart.id, visitor, crowd, few],
  );
  await patient.query(
    `INSERT INTO reports (comment_id, category, language, created_at)
     SELECT id, 'SPAM', 'en', created_at FROM comments, generate_series(1, 2) AS n
     WHERE story_id IN ($1, $2) AND status = 'PUBLISHED' AND (n = 1 OR story_id = $1)`,
    [crowded.id, apart.id],
  );
  await patient.query("VACUUM ANALYZE comments");
  const { id: one } = await db.comment.findFirstOrThrow({ where: { storyId: apart.id }, select: { id: true } });
  filters = {
    nothing: {},
    language: { language: "kmr" },
    section: { section: apart.sectionId },
    story: { story: apart.id },
    rule: { rule: { rule: "rule", id: 7 } },
    // So old are none of other tests.
    age: { olderThan: 24 * 365 * 450 },
    visitor: { visitorOf: one },
    watched: { watched: true },
    "rule and language": { rule: { rule: "rule", id: 7 }, language: "kmr" },
  };
});
afterAll(async () => {
  // Other tests count what waits.
  await patient.query("DELETE FROM comments WHERE story_id IN ($1, $2)", [crowded.id, apart.id]);
  await patient.end();
  await disconnect();
});

/** More than a page and the few, far less than the crowd. */
const most = 150;

/** The pages for which more comments than that have to be looked at in the table, one after the other. */
async function* longWays(database: Prisma.TransactionClient = db) {
  for (const queue of queues) {
    for (const [filter, narrow] of Object.entries(filters)) {
      for (const order of orders) {
        const asked = { queue, filters: { ...noFilters, ...narrow }, order, after: null };
        const plan = await planOf(placesOf(moderator, asked), database);
        const steps = plan.filter(({ table }) => table === "comments");
        // Where nothing is narrowed, no more is read of an index either; what is new by risk is put in order first.
        const looked = steps.reduce(
          (sum, it) => sum + (filter === "nothing" && order === "AGE" ? Math.max(it.rows, it.looked) : it.looked),
          0,
        );
        if (looked > most) yield `${queue} by ${order}, narrowed to ${filter}: ${looked}`;
      }
    }
  }
}

test("no page of any queue, however narrowed, is looked for through the table", async () => {
  expect(await Array.fromAsync(longWays())).toEqual([]);
});

test("what waits in a language is read off an index of its own, and no further than it goes", async () => {
  const asked = { queue: "HELD", filters: { ...noFilters, language: "kmr" }, order: "AGE", after: null } as const;
  const plan = await planOf(placesOf(moderator, asked));
  expect(plan.map(({ index }) => index)).toEqual([undefined, "comments_waiting_in_language"]);
});

test.each(queues)("of many in the queue %s the few that a filter leaves are found", async (queue) => {
  // In a section of their own, because other tests write in every language. Whom a visitor's key still tells from others is queue.db.test.ts's to see.
  for (const [filter, narrow] of Object.entries(filters).filter(([name]) => name !== "visitor")) {
    const asked = {
      queue,
      filters: { ...noFilters, ...narrow, section: apart.sectionId },
      order: "AGE" as const,
      after: null,
    };
    const found = await db.$queryRaw<{ id: number }[]>(placesOf(moderator, asked));
    const stories = await db.comment.findMany({
      where: { id: { in: found.map(({ id }) => id) }, storyId: apart.id },
      select: { id: true },
    });
    // What waits and was refused waits with what is held.
    const all = queue === "HELD" ? 2 * few : few;
    expect(stories, filter).toHaveLength(filter === "age" ? all / 2 : all);
  }
});

test.each([
  ...["comments_by_status", "comments_new", "comments_reported", "comments_reported_most"],
  ...["comments_published_found", "comments_refused_found", "comments_spam_found", "comments_reported_found"],
  ...["comments_waiting_by_risk", "comments_waiting_where", "comments_waiting_found"],
  "comments_visitor_created_at_idx",
])("without the index %s some page would be", async (index) => {
  const taken = new Error("the index is taken back");
  const dropping = db.$transaction(
    async (tx) => {
      await tx.$executeRaw`${Prisma.raw(`DROP INDEX "${index}"`)}`;
      const { done } = await longWays(tx).next();
      expect(done).toBe(false);
      throw taken;
    },
    { timeout: 50_000 },
  );
  await expect(dropping).rejects.toBe(taken);
});
