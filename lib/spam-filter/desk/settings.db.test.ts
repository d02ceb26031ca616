import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { learnFromDecisions } from "../learning.ts";
import { aWord, decidedAll } from "../testing.ts";
import { findKnowledge, tryOut } from "./knowledge.ts";
import { letDecide, relearn } from "./settings.ts";

const language = "ckb";
// Other tests decide in days to come, for which it would wait.
const later = new Date("2500-01-01T00:00:00Z");
const learn = () => learnFromDecisions(language, () => false, later);
const version = async () => (await db.moderationSettings.findUniqueOrThrow({ where: { id: 1 } })).version;
const [bad, good, both, rare] = [aWord(), aWord(), aWord(), aWord()];

beforeAll(async () => {
  // Nothing of what other tests decided: some of it is in days to come, which it waits for.
  await db.filterLesson.deleteMany({ where: { language } });
  await db.filterWord.deleteMany({ where: { language } });
  const { _max: last } = await db.decision.aggregate({ _max: { id: true } });
  const data = { spam: 0, published: 0, learntTo: last.id ?? 0, measured: [] };
  await db.filterLanguage.update({ where: { language }, data });
  await decidedAll(
    language,
    Array.from({ length: 60 }, (_, i) => [
      [`${bad} ${both} ${i < 2 ? rare : ""}`, "SPAM"] as const,
      [`${good} ${both}`, "PUBLISHED"] as const,
    ]).flat(),
  );
});
beforeEach(learn);
afterAll(disconnect);

test("what is shown are the words that tell the two apart, seen in three comments or more, with their counts", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const { words, isReady, spam, published } = await findKnowledge(moderator, language);
  expect({ isReady, spam: spam >= 60, published: published >= 60 }).toEqual({
    ...{ isReady: true, spam: true, published: true },
  });
  expect(words.spam).toContainEqual({ word: bad, spam: 60, published: 0 });
  expect(words.published).toContainEqual({ word: good, spam: 0, published: 60 });
  const told = [...words.spam, ...words.published].map(({ word }) => word);
  expect(told).not.toContain(rare);
});

test("a text is tried without being kept", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const before = await db.filterWord.count();
  const { opinion } = await tryOut(moderator, language, `${bad} ${aWord()}`);
  expect(opinion?.words).toMatchObject([{ word: bad, spam: 60, published: 0 }]);
  expect(await db.filterWord.count()).toBe(before);
});

test("an editor lets it decide where it is measured: audited, and what is remembered of settings is old", async () => {
  const editor = await allowed("EDITOR", "regulate");
  const before = await version();
  expect(await letDecide(editor, language, 0.99)).toEqual({ kind: "changed" });
  expect(await db.filterLanguage.findUnique({ where: { language } })).toMatchObject({
    decides: true,
    decideFrom: 0.99,
  });
  expect(await letDecide(editor, language, null)).toEqual({ kind: "changed" });
  expect(await db.filterLanguage.findUnique({ where: { language } })).toMatchObject({ decides: false });
  expect(await version()).toBeGreaterThanOrEqual(before + 2);
  const entries = await db.auditEntry.findMany({ where: { staffId: editor.id }, orderBy: { id: "asc" } });
  expect(entries).toMatchObject([
    { action: "filter.changed", subject: "filter ckb", detail: { decides: true, decideFrom: 0.99 } },
    { action: "filter.changed", subject: "filter ckb", detail: { decides: false } },
  ]);
});

test("where nobody knows how often it is wrong, it may not decide", async () => {
  const editor = await allowed("EDITOR", "regulate");
  expect(await letDecide(editor, "en", 0.9)).toEqual({ kind: "unmeasured" });
  expect(await db.auditEntry.count({ where: { staffId: editor.id } })).toBe(0);
});

test("who lets it decide while a colleague has it learn anew hears that nothing is measured", async () => {
  const editor = await allowed("EDITOR", "regulate");
  const { promise: isUnlearnt, resolve: unlearn } = Promise.withResolvers<void>();
  const { promise: isAsked, resolve: ask } = Promise.withResolvers<void>();
  const relearning = db.$transaction(async (tx) => {
    await tx.filterLanguage.update({ where: { language }, data: { measured: [], decides: false, learntTo: 0 } });
    unlearn();
    await isAsked;
  });
  await isUnlearnt;
  const deciding = letDecide(editor, language, 0.99);
  await vi.waitUntil(async () => {
    const [waiting] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%filter_languages%'`;
    return waiting?.count === 1;
  });
  ask();
  await relearning;
  expect(await deciding).toEqual({ kind: "unmeasured" });
  expect(await db.filterLanguage.findUnique({ where: { language } })).toMatchObject({ decides: false });
  await relearn(editor, language);
});

test("learnt from the beginning it knows the same, and does not decide", async () => {
  const editor = await allowed("EDITOR", "regulate");
  const moderator = await allowed("MODERATOR", "moderate");
  // What somebody spoilt is well again.
  await db.filterWord.updateMany({ where: { language, word: bad }, data: { spam: 7, published: 7 } });
  await letDecide(editor, language, 0.9);
  await relearn(editor, language);
  await learn();
  const { words, decides, measured } = await findKnowledge(moderator, language);
  expect(words.spam).toContainEqual({ word: bad, spam: 60, published: 0 });
  expect(decides).toBe(false);
  expect(measured[0]).toMatchObject({ from: 0.9 });
  const [entry] = await db.auditEntry.findMany({ where: { staffId: editor.id }, orderBy: { id: "desc" }, take: 1 });
  expect(entry).toMatchObject({ action: "filter.changed", detail: { relearns: true } });
});
