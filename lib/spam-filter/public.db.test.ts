import { afterAll, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { db, disconnect } from "../db.ts";
import { learnFromDecisions } from "./learning.ts";
import { opinionOn } from "./public.ts";
import { aWord, decidedAll } from "./testing.ts";

const later = new Date(Date.now() + 3_600_000);
const [bad, good, rare] = [aWord(), aWord(), aWord()];

beforeAll(async () => {
  await decidedAll(
    "ar",
    Array.from({ length: 20 }, (_, i) => [
      [`${bad} ${i < 2 ? rare : ""}`, "SPAM"] as const,
      [good, "PUBLISHED"] as const,
    ]).flat(),
  );
  await learnFromDecisions("ar", () => false, later);
});
afterAll(disconnect);

test("likely spam waits, and the finding says by which words", async () => {
  expect(await opinionOn({ language: "ar", text: `${bad} ${bad}!` })).toEqual({
    ...{ rule: "filter", effect: "HOLD", words: [{ word: bad, spam: 20, published: 0 }] },
    ...{ detail: expect.closeTo(20.5 / 21, 1), took: expect.any(Number) },
  });
});

test("what is likely to be published, and what it knows nothing of, it is silent about", async () => {
  expect(await opinionOn({ language: "ar", text: good })).toBeNull();
  expect(await opinionOn({ language: "ar", text: `${good} ${bad}` })).toBeNull();
  expect(await opinionOn({ language: "ar", text: aWord() })).toBeNull();
  expect(await opinionOn({ language: "ar", text: "" })).toBeNull();
});

test("a word seen in fewer than three comments counts, and is not told", async () => {
  const finding = await opinionOn({ language: "ar", text: `${bad} ${rare}` });
  expect(finding?.words?.map(({ word }) => word)).toEqual([bad]);
  expect(Number(finding?.detail)).toBeGreaterThan(20.5 / 21);
});

test("it decides only where an editor allowed it, and only from the probability on that was allowed", async () => {
  const effectFrom = async (decides: boolean, decideFrom: number) => {
    await db.filterLanguage.update({ where: { language: "ar" }, data: { decides, decideFrom } });
    return (await opinionOn({ language: "ar", text: bad }))?.effect;
  };
  expect(await effectFrom(true, 0.95)).toBe("SPAM");
  expect(await effectFrom(true, 0.999)).toBe("HOLD");
  expect(await effectFrom(false, 0.95)).toBe("HOLD");
});

/** Does something while nobody can read a word. */
function whileLocked<T>(work: () => Promise<T>): Promise<T> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE filter_words IN ACCESS EXCLUSIVE MODE`;
    return work();
  });
}

test("when it is not answered in time, the comment waits", async () => {
  const finding = await whileLocked(() => opinionOn({ language: "ar", text: bad }));
  expect(finding).toEqual({ rule: "filter", effect: "HOLD", failed: true, took: expect.any(Number) });
});

test("when the database breaks off, the comment waits, and somebody hears of it", async () => {
  const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => complaint.mockRestore());
  const cut = () => db.$queryRaw<unknown[]>`
    SELECT pg_cancel_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%LEFT JOIN filter_words%'`;
  const finding = await whileLocked(async () => {
    const asked = opinionOn({ language: "ar", text: bad });
    await vi.waitFor(async () => expect(await cut()).not.toHaveLength(0), { interval: 20 });
    return asked;
  });
  expect(finding).toEqual({ rule: "filter", effect: "HOLD", failed: true, took: expect.any(Number) });
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining("The filter could not be asked"));
});

test("where little is learnt it is silent, and asks nobody again for a minute", async () => {
  expect(await opinionOn({ language: "en", text: bad })).toBeNull();
  expect(await whileLocked(() => opinionOn({ language: "en", text: bad }))).toBeNull();
});
