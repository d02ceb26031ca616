import { afterAll, expect, onTestFinished, test, vi } from "vitest";
import { type Filters, noFilters } from "../comments/desk/filters.ts";
import { watch } from "../comments/desk/watch.ts";
import { db, disconnect, pool } from "../db.ts";
import { env } from "../env.ts";
import { aComment } from "../privacy/testing.ts";
import { allowed } from "../staff/testing.ts";
import { Newsroom, streamsEach } from "./newsroom.ts";
import { openStream } from "./stream.ts";
import { tellDesk, tellDeskIn } from "./tell.ts";

afterAll(disconnect);

/** A newsroom of a test's own. */
function aNewsroom(): Newsroom {
  const newsroom = new Newsroom(env().DATABASE_URL ?? "");
  onTestFinished(() => newsroom.close());
  return newsroom;
}

/** Somebody who watches, with all that they are told. */
async function aWatcher(newsroom: Newsroom, narrowed: Partial<Filters> = {}) {
  const moderator = await allowed("MODERATOR", "moderate");
  const filters = { ...noFilters, ...narrowed };
  const told: string[] = [];
  const leave = newsroom.enter({ moderator, filters, tell: (news) => told.push(news), end: () => told.push("end") });
  await vi.waitFor(() => expect(told).toHaveLength(1), 4_000);
  return { moderator, told, leave };
}

const waiting = (over: Parameters<typeof aComment>[0] = {}) =>
  aComment({ status: "HELD", decidedAt: null, waitingSince: new Date(), ...over });
const soon = { timeout: 2_000, interval: 20 };

test("what happens is told to everybody who watches, together with how things stand", async () => {
  const newsroom = aNewsroom();
  const [one, other] = [await aWatcher(newsroom), await aWatcher(newsroom)];
  const { id } = await waiting();
  tellDesk();
  for (const { told } of [one, other]) await vi.waitFor(() => expect(told.at(-1)).toContain(`{"id":${id},`), soon);
});

test("who has narrowed a page is told of what fits it, and of how all stand", async () => {
  const newsroom = aNewsroom();
  const all = await aWatcher(newsroom);
  const { id, storyId: story } = await waiting();
  const [own, watching] = [await aWatcher(newsroom, { story }), await aWatcher(newsroom, { watched: true })];
  expect(own.told.at(-1)).toContain(`"latest":[{"id":${id},`);
  expect(watching.told.at(-1)).toContain('"latest":[]');
  await watch(watching.moderator, story);
  const { id: second } = await waiting({ storyId: story, language: "ar" });
  const { id: elsewhere } = await waiting();
  tellDesk();
  await vi.waitFor(() => expect(all.told.at(-1)).toContain(`{"id":${elsewhere},`), soon);
  for (const { told } of [own, watching]) {
    await vi.waitFor(() => expect(told.at(-1)).toContain(`{"id":${second},`), soon);
    expect(told.at(-1)).not.toContain(`{"id":${elsewhere},`);
    expect(JSON.parse(told.at(-1) ?? "").counts).toEqual(JSON.parse(all.told.at(-1) ?? "").counts);
  }
});

test("what a colleague does is told once it is committed", async () => {
  const { told } = await aWatcher(aNewsroom());
  const { id } = await waiting();
  await db.$transaction((tx) => tellDeskIn(tx));
  await vi.waitFor(() => expect(told.at(-1)).toContain(`{"id":${id},`), soon);
});

test("a flood of comments is told of four times a second at most", async () => {
  const query = vi.spyOn(pool(), "query");
  onTestFinished(() => query.mockRestore());
  const begun = Date.now();
  while (Date.now() - begun < 600) {
    for (let i = 0; i < 100; i++) tellDesk();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const told = query.mock.calls.filter(([text]) => String(text).includes("pg_notify"));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(4);
});

test("a newsroom that lost its ear to the database hears again", async () => {
  const { told } = await aWatcher(aNewsroom());
  const cut = await db.$queryRaw<unknown[]>`
    SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE query = 'LISTEN desk' AND datname = current_database()`;
  expect(cut.length).toBeGreaterThan(0);
  const { id } = await waiting();
  await vi.waitFor(() => expect(told.at(-1)).toContain(`{"id":${id},`), { timeout: 3_000, interval: 20 });
});

test("one person has a few streams, who stops being allowed is let go of, and a closed newsroom ends all", async () => {
  const newsroom = aNewsroom();
  const moderator = await allowed("MODERATOR", "moderate");
  const streams = Array.from({ length: streamsEach }, () =>
    openStream(newsroom, { moderator, filters: noFilters }, async () => true),
  );
  expect(streams.every((stream) => stream !== null)).toBe(true);
  expect(openStream(newsroom, { moderator, filters: noFilters }, async () => true)).toBeNull();
  await streams[0]?.cancel();
  const another = await vi.waitFor(() => {
    const stream = openStream(newsroom, { moderator, filters: noFilters }, async () => true);
    expect(stream).not.toBeNull();
    return stream;
  }, soon);
  const whole = new Response(another).text();
  await newsroom.close();
  expect(await whole).toContain("retry: 2000");
  expect(openStream(newsroom, { moderator, filters: noFilters }, async () => true)).toBeNull();
});

test("a stream ends when its watcher may not watch any more", async () => {
  const newsroom = aNewsroom();
  const moderator = await allowed("MODERATOR", "moderate");
  vi.useFakeTimers({ toFake: ["setInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const stream = openStream(newsroom, { moderator, filters: noFilters }, async () => false);
  const whole = new Response(stream).text();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await whole).toContain("retry: 2000");
});
