import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { allowed } from "../../staff/testing.ts";
import { planOf } from "../../stories/testing.ts";
import { currentKey } from "../../visitors/key.ts";
import { mostCounted } from "../comment.ts";
import { countQueues, countsOfAll } from "./counts.ts";
import { type Filters, noFilters } from "./filters.ts";
import type { QueueName } from "./heaps.ts";
import { findQueue, placesOf, type QueueAsked } from "./queue.ts";
import { markRead } from "./reading.ts";
import { say, someBytes, tellStory } from "./testing.ts";
import { listWatched, unwatch, watch } from "./watch.ts";

afterAll(async () => {
  // Other tests count what waits.
  await db.comment.deleteMany({ where: { storyId: crowded.id } });
  await disconnect();
});

const asked = (queue: QueueName, filters: Partial<Filters> = {}, over: Partial<QueueAsked> = {}): QueueAsked => ({
  ...{ queue, filters: { ...noFilters, ...filters }, order: "AGE", after: null, ...over },
});

async function idsOf(moderator: Allowed<"moderate">, what: QueueAsked): Promise<number[]> {
  const { comments } = await findQueue(moderator, what);
  return comments.map(({ id }) => id);
}

const many = 3_000;
/** Long ago, before whatever other tests make. */
const longAgo = new Date("2020-01-01T00:00:00Z");
let crowded: { id: number; sectionId: number };
let moderator: Allowed<"moderate">;

beforeAll(async () => {
  // One of these days, and not of those to which other tests have put the clock.
  await db.visitorKey.deleteMany();
  await currentKey(new Date());
  moderator = await allowed("MODERATOR", "moderate");
  crowded = await tellStory();
  await db.$executeRaw`
    INSERT INTO comments (story_id, language, author_name, text, findings, risk, created_at, form_key)
    SELECT ${crowded.id}, 'en', 'Crowd', 'Words', '[{"rule": "links", "detail": 3}]', n % 101,
      ${longAgo}::timestamptz + n / 2 * interval '1 second', sha256((${crowded.id} || 'q' || n)::bytea)
    FROM generate_series(1, ${many}) AS n`;
  await db.$executeRaw`
    INSERT INTO comments (story_id, language, author_name, text, status, decided_at, form_key)
    SELECT ${crowded.id}, 'en', 'Crowd', 'Words', status::comment_status, now(), sha256((${crowded.id} || status || n)::bytea)
    FROM generate_series(1, 1500) AS n, unnest(ARRAY['PUBLISHED', 'REFUSED', 'SPAM']) AS status`;
  await db.$executeRaw`VACUUM ANALYZE comments`;
});

test.each(["AGE", "RISK"] as const)(
  "the pages by %s are all that waits, each once, also what came in one moment",
  async (order) => {
    const seen = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof findQueue>> = await findQueue(
        moderator,
        asked("HELD", { story: crowded.id }, { order, after }),
      );
      seen.push(
        ...page.comments.map(({ id, risk, waitingSince }) => ({ id, risk, time: waitingSince?.getTime() ?? 0 })),
      );
      after = page.next;
    } while (after !== null);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(many);
    const inOrder = seen.toSorted((a, b) => (order === "RISK" && b.risk - a.risk) || a.time - b.time || a.id - b.id);
    expect(seen).toEqual(inOrder);
  },
);

test.each(["", "1-2-3-4", "x", "-1-5", "99999999999999999-1"])(
  "the cursor %j is none, and begins at the beginning",
  async (after) => {
    const first = await idsOf(moderator, asked("HELD", { story: crowded.id }));
    expect(await idsOf(moderator, asked("HELD", { story: crowded.id }, { after }))).toEqual(first);
  },
);

test.each<[string, QueueAsked["order"], string]>([
  ["all that waits by age", "AGE", "comments_waiting"],
  ["all that waits by risk", "RISK", "comments_waiting_by_risk"],
])("a page of %s is read off an index, and no further than it goes", async (_, order, index) => {
  const page = await findQueue(moderator, asked("HELD", {}, { order }));
  for (const after of [null, page.next]) {
    const plan = await planOf(placesOf(moderator, asked("HELD", {}, { order, after })));
    expect(plan.map(({ step }) => step)).toEqual(["Limit", expect.stringMatching(/^Index (Only )?Scan$/)]);
    expect(plan[1]).toMatchObject({ index: expect.stringContaining(index), rows: 26 });
  }
});

test("filters narrow together, and a comment with other findings is none with these", async () => {
  const { id: storyId } = await tellStory();
  const both = await say({
    storyId,
    language: "ar",
    findings: [
      { rule: "links", detail: 4 },
      { rule: "rule", id: 3 },
    ],
  });
  await say({ storyId, language: "ar", findings: [{ rule: "rule", id: 4 }] });
  await say({ storyId, language: "en", findings: [{ rule: "rule", id: 3 }] });
  const narrow = (id: number | null) => asked("HELD", { story: storyId, language: "ar", rule: { rule: "rule", id } });
  expect(await idsOf(moderator, narrow(3))).toEqual([both.id]);
  expect(await idsOf(moderator, narrow(null))).toHaveLength(2);
});

test("age is counted in hours since it came", async () => {
  const { id: storyId } = await tellStory();
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const old = await say({ storyId, createdAt: hoursAgo(25) });
  const young = await say({ storyId, createdAt: hoursAgo(1) });
  expect(await idsOf(moderator, asked("HELD", { story: storyId, olderThan: 24 }))).toEqual([old.id]);
  expect(await idsOf(moderator, asked("HELD", { story: storyId, newerThan: 24 }))).toEqual([young.id]);
});

test("each queue has what belongs there", async () => {
  const { id: storyId } = await tellStory();
  const now = new Date();
  const held = await say({ storyId });
  const fresh = await say({ storyId, status: "PUBLISHED" });
  const read = await say({ storyId, status: "PUBLISHED", readAt: now });
  const reported = await say({ storyId, status: "PUBLISHED", readAt: now });
  await db.report.create({ data: { commentId: reported.id, category: "SPAM", language: "en" } });
  const refused = await say({ storyId, status: "REFUSED" });
  const appeal = { appeal: "Look again", appealedAt: now, waitingSince: new Date(now.getTime() + 60_000) };
  const appealed = await say({ storyId, status: "REFUSED", ...appeal });
  const spam = await say({ storyId, status: "SPAM" });
  await say({ storyId, status: "WITHDRAWN" });
  const inQueue = (queue: QueueName) => idsOf(moderator, asked(queue, { story: storyId }));
  expect(await inQueue("HELD")).toEqual([held.id, appealed.id]);
  expect(await inQueue("APPEALS")).toEqual([appealed.id]);
  expect(await inQueue("REPORTED")).toEqual([reported.id]);
  expect(await inQueue("NEW")).toEqual([fresh.id]);
  expect(await inQueue("PUBLISHED")).toEqual([reported.id, read.id, fresh.id]);
  expect(await inQueue("REFUSED")).toEqual([appealed.id, refused.id]);
  expect(await inQueue("SPAM")).toEqual([spam.id]);
  expect(await markRead(moderator, [fresh.id, read.id, held.id])).toBe(1);
  expect(await inQueue("NEW")).toEqual([]);
});

test("what is reported most comes first by risk, what was reported first by age", async () => {
  const { id: storyId } = await tellStory();
  const [first, second] = [await say({ storyId, status: "PUBLISHED" }), await say({ storyId, status: "PUBLISHED" })];
  for (const [n, { id: commentId }] of [first, second, second].entries()) {
    const createdAt = new Date(longAgo.getTime() + n * 1_000);
    await db.report.create({ data: { commentId, category: "SPAM", language: "en", createdAt } });
  }
  const inOrder = (order: QueueAsked["order"]) => idsOf(moderator, asked("REPORTED", { story: storyId }, { order }));
  expect(await inOrder("AGE")).toEqual([first.id, second.id]);
  expect(await inOrder("RISK")).toEqual([second.id, first.id]);
});

test("a queue is counted so far and no further, off its index", async () => {
  const counts = await countQueues(moderator);
  expect(counts).toMatchObject({ HELD: mostCounted + 1, PUBLISHED: mostCounted + 1, REFUSED: mostCounted + 1 });
  const plan = await planOf(Prisma.sql`${countsOfAll}`);
  expect(plan.filter(({ step }) => step === "Seq Scan").every(({ rows }) => rows < 100)).toBe(true);
  expect(plan.every(({ rows }) => rows <= mostCounted + 1)).toBe(true);
});

test("a colleague's watch-list is theirs", async () => {
  const story = await tellStory();
  const colleague = await allowed("MODERATOR", "moderate");
  expect(await watch(colleague, story.id)).toBe(true);
  expect(await watch(colleague, story.id)).toBe(true);
  expect(await watch(colleague, 2_000_000_000)).toBe(false);
  expect(await listWatched(colleague)).toEqual([story.id]);
  const { id } = await say({ storyId: story.id });
  expect(await idsOf(colleague, asked("HELD", { watched: true }))).toEqual([id]);
  expect(await idsOf(moderator, asked("HELD", { watched: true }))).toEqual([]);
  await unwatch(colleague, story.id);
  expect(await listWatched(colleague)).toEqual([]);
});

test("what one visitor sent is found together as long as their key is there, and no longer", async () => {
  const visitor = someBytes();
  const [first, second] = [await say({ visitor }), await say({ visitor })];
  const old = await say({ visitor, createdAt: new Date("2020-01-02") });
  const found = (visitorOf: number) => idsOf(moderator, asked("HELD", { visitorOf }));
  expect(await found(first.id)).toEqual([first.id, second.id]);
  expect(await found(old.id)).toEqual([]);
  const later = new Date(Date.now() + 1_000);
  await db.visitorKey.updateMany({ data: { createdAt: later } });
  expect(await found(first.id)).toEqual([]);
  await db.visitorKey.deleteMany();
  expect(await found(first.id)).toEqual([]);
});
