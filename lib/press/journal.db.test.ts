import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeEach, expect, test } from "vitest";
import { decide } from "../comments/desk/judgement.ts";
import { db, disconnect, pool } from "../db.ts";
import { env } from "../env.ts";
import { allowed } from "../staff/testing.ts";
import { monthOf } from "../stories/calendar.ts";
import { publish, withdraw } from "../stories/desk/publication.ts";
import { setThread } from "../stories/desk/thread.ts";
import { createArticle, saveArticle } from "../stories/desk/writing.ts";
import { announce, type Bookmark, forgetOldEntries, fromNow, readJournal } from "./journal.ts";
import { followJournal, Subscription } from "./subscription.ts";

afterAll(disconnect);

let bookmark: Bookmark;
beforeEach(async () => {
  ({ bookmark } = await readJournal(pool(), fromNow));
  // What other files' transactions left above the horizon is known from here on.
  ({ bookmark } = await readJournal(pool(), bookmark));
});

async function news(): Promise<string[]> {
  const read = await readJournal(pool(), bookmark);
  bookmark = read.bookmark;
  return [...read.subjects].sort();
}

test("what was announced is read once, with the transaction that announced it or not at all", async () => {
  await db.$transaction((tx) => announce(tx, "story 1", "front"));
  const failing = db.$transaction(async (tx) => {
    await announce(tx, "story 2");
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await news()).toEqual(["front", "story 1"]);
  expect(await news()).toEqual([]);
});

test("an entry that is committed after a later one is not missed, and the later one not read twice", async () => {
  const slow = Promise.withResolvers<void>();
  const announced = Promise.withResolvers<void>();
  const first = db.$transaction(async (tx) => {
    await announce(tx, "story 1");
    announced.resolve();
    await slow.promise;
  });
  await announced.promise;
  await db.$transaction((tx) => announce(tx, "story 2"));
  expect(await news()).toEqual(["story 2"]);
  slow.resolve();
  await first;
  expect(await news()).toEqual(["story 1"]);
  expect(await news()).toEqual([]);
});

test("entries are forgotten when nobody can ask for them any more", async () => {
  await db.$transaction((tx) => announce(tx, "story 1"));
  const at = new Date(Date.now() - 9 * 24 * 3600 * 1000);
  await db.pressChange.create({ data: { subjects: ["story 2"], at } });
  await forgetOldEntries(pool());
  expect(await news()).toEqual(["story 1"]);
});

test("whatever staff do that readers see is announced", async () => {
  const [author, editor] = [await allowed("EDITOR", "write"), await allowed("EDITOR", "publish")];
  const moderator = await allowed("MODERATOR", "moderate");
  const section = await db.section.create({ data: { slug: `s-${randomUUID()}` } });
  const draft = {
    ...{ headline: "A headline", standfirst: "", datelinePlace: "", keyPoints: [] },
    ...{ leadMediaId: null, leadAlt: "", leadCaption: "", leadCredit: "" },
    body: {
      type: "doc" as const,
      content: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "x" }] }],
    },
  };
  const creation = await createArticle(author, { sectionId: section.id }, "en", draft);
  if (creation.kind !== "created") throw new Error(creation.kind);
  const { articleId } = creation;
  const { storyId } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  const month = `month ${monthOf(new Date())}` as const;
  const byline = `author staff-${author.id}`;
  const lists = [byline, "front", month, `section ${section.slug}`, "stories", `story ${storyId}`];

  await saveArticle(author, articleId, 1, draft);
  expect(await news(), "a draft").toEqual([]);
  await publish(editor, articleId, 2);
  expect(await news(), "published").toEqual(lists);
  await saveArticle(author, articleId, 3, { ...draft, headline: "Another" });
  expect(await news(), "saved").toEqual(lists);
  await setThread(editor, storyId, "CLOSED");
  expect(await news(), "closed").toEqual([`story ${storyId}`]);

  const comment = (text: string) =>
    db.comment.create({
      data: {
        ...{ storyId, text, language: "en", authorName: "Amal", email: "amal@example.org" },
        formKey: new Uint8Array(Buffer.from(randomUUID().replaceAll("-", ""))),
      },
    });
  await decide(moderator, { commentId: (await comment("one")).id, revision: 1, verdict: "PUBLISHED" });
  expect(await news(), "a comment published").toEqual([`story ${storyId}`]);
  await decide(moderator, { commentId: (await comment("two")).id, revision: 1, verdict: "REFUSED" });
  expect(await news(), "a comment refused").toEqual([]);

  await withdraw(editor, articleId, { reason: "It was wrong.", byOrder: false });
  expect(await news(), "withdrawn").toEqual(lists);
});

function subscriber() {
  const heard: string[] = [];
  return {
    heard,
    async change(subjects: ReadonlySet<string>) {
      heard.push(...subjects);
    },
    async reached() {},
  };
}

test("a listener hears of a change at once, and of what it missed when its connection comes back", async () => {
  const heard = subscriber();
  const subscription = new Subscription(pool(), heard, bookmark);
  const stop = followJournal(env().DATABASE_URL ?? "", subscription);
  const until = (subject: string) => expect.poll(() => heard.heard, { timeout: 10_000 }).toContain(subject);
  await db.$transaction((tx) => announce(tx, "story 1"));
  await until("story 1");
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  await client.query(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query IN ('LISTEN press', 'SELECT 1')",
  );
  await db.$transaction((tx) => announce(tx, "story 2"));
  await until("story 2");
  await client.end();
  await stop();
  expect(heard.heard).toEqual(["story 1", "story 2"]);
});

test("who asks while another still sees to a change waits for it", async () => {
  const done = Promise.withResolvers<void>();
  const order: string[] = [];
  const slow = {
    async change(subjects: ReadonlySet<string>) {
      if (subjects.size > 0) await done.promise;
      order.push("seen to");
    },
    async reached() {},
  };
  const subscription = new Subscription(pool(), slow, bookmark);
  await db.$transaction((tx) => announce(tx, "story 1"));
  const first = subscription.catchUp();
  await new Promise((resolve) => setImmediate(resolve));
  const second = subscription.catchUp().then(() => order.push("answered"));
  done.resolve();
  await Promise.all([first, second]);
  expect(order).toEqual(["seen to", "seen to", "answered"]);
});
