import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { startService } from "./testing.ts";

const hub = await startService((response, count) => response.writeHead(count === 1 ? 503 : 202).end());
const engine = await startService((response) => response.writeHead(200).end());
Object.assign(process.env, {
  SITE_URL: "https://news.example",
  WEBSUB_HUB: hub.url,
  INDEXNOW_KEY: "0123456789abcdef",
  INDEXNOW_URL: engine.url,
});
// Whoever asks for the settings from here on has these.
const { db, disconnect } = await import("../db.ts");
const { closeJobs, prepared } = await import("../jobs/boss.ts");
const { startJobs } = await import("../jobs/work.ts");
const { newCode } = await import("../links/link.ts");
const { findArticle } = await import("../stories/desk/shelf.ts");
const { fieldsOf } = await import("../stories/desk/story-fields.ts");
const { draft: words, translate } = await import("../stories/desk/testing.ts");
const { saveArticle } = await import("../stories/desk/writing.ts");
const { publish, withdraw } = await import("../stories/desk/publication.ts");
const { allowed } = await import("../staff/testing.ts");
const { articleChanged, feedChanged } = await import("./jobs.ts");
const { pingers } = await import("./pingers.ts");

const waiting = () =>
  db.$queryRaw<{ name: string; data: unknown; state: string }[]>`
    SELECT name, data, state::text FROM jobs.job WHERE name IN ('websub', 'indexnow') ORDER BY created_on, id`;

beforeAll(async () => {
  await Promise.all([feedChanged, articleChanged].map(prepared));
});
afterEach(async () => {
  await db.$executeRaw`DELETE FROM jobs.job WHERE name IN ('websub', 'indexnow')`;
});
afterAll(async () => {
  await Promise.all([hub.close(), engine.close(), closeJobs(), disconnect()]);
});

async function draft() {
  const code = newCode();
  const names = { create: [{ language: "en" as const, name: "Name" }] };
  const section = await db.section.create({ data: { slug: `s-${code}` } });
  const tag = await db.tag.create({ data: { slug: `t-${code}`, names } });
  const author = await db.author.create({ data: { slug: `a-${code}`, names } });
  const story = await db.story.create({
    data: {
      shortLink: { create: { code } },
      section: { connect: { id: section.id } },
      tags: { create: { tagId: tag.id } },
    },
  });
  const body = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }] };
  const article = await db.article.create({
    data: {
      ...{ storyId: story.id, sectionId: section.id, language: "ckb", slug: "شار", headline: "H", body },
      authors: { create: { authorId: author.id, position: 1 } },
    },
  });
  return { code, id: article.id, section: section.id, tag: tag.id, author: author.id };
}

test("who publishes an article has it told, in the same transaction, and so has who withdraws it", async () => {
  const editor = await allowed("EDITOR", "publish");
  const article = await draft();
  const jobs = [
    { name: articleChanged.name, data: { article: article.id } },
    ...[
      ["language", 0],
      ["section", article.section],
      ["tag", article.tag],
      ["author", article.author],
    ].map(([of, id]) => ({ name: feedChanged.name, data: { of, id, language: "ckb" } })),
  ];
  expect(await publish(editor, article.id, 7)).toEqual({ kind: "conflict" });
  expect(await waiting()).toEqual([]);
  expect(await publish(editor, article.id, 1)).toEqual({ kind: "published" });
  expect(await waiting()).toEqual(expect.arrayContaining(jobs.map((job) => ({ ...job, state: "created" }))));
  expect(await waiting()).toHaveLength(jobs.length);
  await withdraw(editor, article.id, { reason: "Wrong", byOrder: false });
  expect(await waiting()).toHaveLength(2 * jobs.length);
});

test("of a story that moves, the feeds it left and those it came to are told of, in all its languages", async () => {
  const editor = await allowed("EDITOR", "write");
  const { id, code, section, tag, author } = await draft();
  await publish(await allowed("EDITOR", "publish"), id, 1);
  const { storyId } = await db.article.findUniqueOrThrow({ where: { id } });
  const translation = await translate(editor, storyId, "ar");
  const article = await findArticle(editor, translation);
  if (!article) throw new Error("the article is there");
  await db.$executeRaw`DELETE FROM jobs.job WHERE name IN ('websub', 'indexnow')`;
  const moved = await db.section.create({ data: { slug: `to-${code}` } });
  const seen = fieldsOf(article.story, "ar");
  const story = { seen, asked: { ...seen, sectionId: moved.id, tags: [] } };
  // The translation is a draft: nobody else tells of it.
  expect(await saveArticle(editor, translation, 1, words, { story })).toEqual({ kind: "saved" });
  const feeds = [
    ["language", 0],
    ["section", section],
    ["section", moved.id],
    ["tag", tag],
    ["author", author],
  ];
  const told = (await waiting()).map(({ data }) => data);
  expect(told).toEqual(expect.arrayContaining(feeds.map(([of, id]) => ({ of, id, language: "ckb" }))));
  expect(told).toHaveLength(feeds.length);
});

test("each feed is told of in every format, again after a fault, and search engines hear of the article", async () => {
  const article = await draft();
  await publish(await allowed("EDITOR", "publish"), article.id, 1);
  // A fault is mended half a minute later; here at once.
  const impatient = pingers.map((it) => ({ ...it, look: 0.5 }));
  const jobs = startJobs(impatient, "UTC");
  try {
    await vi.waitFor(
      async () => {
        await db.$executeRaw`UPDATE jobs.job SET start_after = now() WHERE name = 'websub' AND state = 'retry'`;
        expect((await waiting()).map(({ state }) => state)).toEqual(Array(5).fill("completed"));
      },
      { timeout: 30_000, interval: 200 },
    );
  } finally {
    await jobs.stop();
  }
  const said = hub.heard.map(({ body }) => new URLSearchParams(body));
  expect(new Set(said.map((it) => it.get("hub.mode")))).toEqual(new Set(["publish"]));
  const pages = ["", `/sections/s-${article.code}`, `/tags/t-${article.code}`, `/authors/a-${article.code}`];
  const feeds = pages.flatMap((page) => ["", "/atom", "/json"].map((format) => `/ckb${page}/feed${format}`));
  expect(new Set(said.map((it) => it.get("hub.url")))).toEqual(new Set(feeds.map((it) => `https://news.example${it}`)));
  // The first one was refused, and said again.
  expect(said.length).toBeGreaterThan(feeds.length);
  expect(engine.heard.map(({ body }) => JSON.parse(body))).toEqual([
    {
      host: "news.example",
      key: "0123456789abcdef",
      keyLocation: "https://news.example/0123456789abcdef.txt",
      urlList: [`https://news.example/ckb/articles/${article.code}/${encodeURIComponent("شار")}`],
    },
  ]);
});
