import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import type { CommentStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import { allowed } from "../staff/testing.ts";
import { planOf } from "../stories/testing.ts";
import { commentsPerPage } from "./comment.ts";
import type { Order } from "./paths.ts";
import { findInThread, findThread, pathsOfPage, type Thread } from "./thread.ts";

afterAll(disconnect);

async function tellStory(): Promise<number> {
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { create: { slug: `t-${newCode()}` } } },
  });
  return story.id;
}

async function say(storyId: number, parentId: number | null = null, status: CommentStatus = "PUBLISHED") {
  const row = await db.comment.create({
    data: {
      ...{ storyId, parentId, status, language: "en", text: "Words" },
      decidedAt: status === "HELD" ? null : new Date(),
      authorName: parentId === null ? "Ada" : `To ${parentId}`,
      formKey: new Uint8Array(randomBytes(32)),
    },
  });
  return row.id;
}

async function read(storyId: number, order: Order, page = 1): Promise<Thread> {
  const thread = await findThread(storyId, order, page);
  if (!thread) throw new Error(`there is no page ${page}`);
  return thread;
}

const ids = ({ comments }: Thread) => comments.map(({ id }) => id);

test("answers follow what they answer, the oldest thread first or the newest", async () => {
  const storyId = await tellStory();
  const first = await say(storyId);
  const second = await say(storyId);
  const answer = await say(storyId, first);
  const later = await say(storyId, first);
  const deeper = await say(storyId, answer);
  expect(ids(await read(storyId, "oldest"))).toEqual([first, answer, deeper, later, second]);
  expect(ids(await read(storyId, "newest"))).toEqual([second, first, answer, deeper, later]);
  expect((await read(storyId, "oldest")).comments.map(({ answers }) => answers)).toEqual([
    null,
    { id: first, name: "Ada" },
    { id: answer, name: `To ${first}` },
    { id: first, name: "Ada" },
    null,
  ]);
});

test.each<CommentStatus>(["HELD", "REFUSED", "SPAM", "WITHDRAWN"])(
  "of a comment that is %s nothing is shown, not its name, and an answer to it says that it is gone",
  async (status) => {
    const storyId = await tellStory();
    const gone = await say(storyId, null, status);
    const answer = await say(storyId, gone);
    const thread = await read(storyId, "oldest");
    expect(thread).toMatchObject({ count: 1, continues: null, comments: [{ id: answer, answers: "gone" }] });
    expect(JSON.stringify(thread)).not.toContain("Ada");
    expect(await findInThread(storyId, gone)).toBeNull();
  },
);

test("a page past the end is none, and the first is there without comments", async () => {
  const storyId = await tellStory();
  expect(await read(storyId, "oldest")).toMatchObject({ pages: 1, count: 0, comments: [] });
  expect(await findThread(storyId, "newest", 2)).toBeNull();
});

test("a colleague's comment is marked as such, whatever a guest calls himself", async () => {
  const storyId = await tellStory();
  const guest = await say(storyId);
  const { id: staffId } = await allowed("MODERATOR", "moderate");
  const colleague = await say(storyId);
  await db.comment.update({ where: { id: colleague }, data: { staffId } });
  await db.comment.update({ where: { id: guest }, data: { authorName: "Newsroom" } });
  expect((await read(storyId, "oldest")).comments.map(({ isStaff }) => isStaff)).toEqual([false, true]);
});

test("a comment of another story is not in the thread", async () => {
  const comment = await say(await tellStory());
  expect(await findInThread(await tellStory(), comment)).toBeNull();
});

const many = 5_000;

/** Ten threads of five hundred, each comment answering the one before, and an eleventh of one comment. */
async function tellCrowded(): Promise<number> {
  const storyId = await tellStory();
  const roots = [];
  for (let i = 0; i < 10; i += 1) roots.push(await say(storyId));
  await db.$executeRaw`
    INSERT INTO comments (story_id, parent_id, language, author_name, text, status, decided_at, form_key)
    SELECT ${storyId}, root, 'en', 'Crowd', 'Words', 'PUBLISHED', now(), sha256((${storyId} || '-' || root || '-' || n)::bytea)
    FROM unnest(${roots}::int[]) AS root, generate_series(1, ${many / 10 - 1}) AS n`;
  await db.$executeRaw`VACUUM ANALYZE comments`;
  return storyId;
}

let crowded: number;
beforeAll(async () => {
  crowded = await tellCrowded();
});

test.each([
  ["oldest", "comments_story_id_status_path_idx"],
  ["newest", "comments_newest_first"],
] as const)(
  "of five thousand comments a page of the %s is read off the index, deep in it too",
  async (order, index) => {
    for (const page of [1, 50, 100]) {
      expect(await planOf(pathsOfPage(crowded, order, page))).toMatchObject([
        { step: "Limit", rows: commentsPerPage },
        { step: "Index Only Scan", index },
      ]);
    }
  },
);

test.each<Order>(["oldest", "newest"])("the pages of the %s are all comments, each once", async (order) => {
  const seen = [];
  for (let page = 1; page <= many / commentsPerPage; page += 1) {
    const thread = await read(crowded, order, page);
    expect(thread).toMatchObject({ pages: many / commentsPerPage, count: many });
    seen.push(...thread.comments.map(({ path }) => path));
  }
  expect(new Set(seen.map((path) => path.at(-1))).size).toBe(many);
  const inOrder = [...seen].sort((a, b) =>
    a[0] === b[0] ? (a[1] ?? 0) - (b[1] ?? 0) : ((a[0] ?? 0) - (b[0] ?? 0)) * (order === "oldest" ? 1 : -1),
  );
  expect(seen).toEqual(inOrder);
  expect(await findThread(crowded, order, many / commentsPerPage + 1)).toBeNull();
});

test("a comment is found on its page, and a page that begins inside a thread says whom it goes on from", async () => {
  const page = await read(crowded, "oldest", 37);
  for (const { id } of [page.comments[0], page.comments[commentsPerPage - 1]].flatMap((it) => it ?? [])) {
    expect(await findInThread(crowded, id)).toMatchObject({
      id,
      page: 37,
      name: "Crowd",
      words: [{ kind: "text", text: "Words" }],
    });
  }
  const [root] = page.comments[0]?.path ?? [];
  expect(page.continues).toEqual({ id: root, name: "Ada" });
  expect((await read(crowded, "oldest", 11)).continues).toBeNull();
});
