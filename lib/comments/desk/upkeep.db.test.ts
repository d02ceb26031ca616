import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../../db.ts";
import { allowed } from "../../staff/testing.ts";
import { claim } from "./claim.ts";
import { decide } from "./judgement.ts";
import { say } from "./testing.ts";
import { letGo } from "./upkeep.ts";

afterAll(disconnect);

test("replaced words and claims are let go of when their time is over, and not before", async () => {
  const moderator = await allowed("MODERATOR", "moderate");
  const [decided, opened] = [await say({ correction: "Other words" }), await say()];
  await decide(moderator, { commentId: decided.id, revision: 1, verdict: "PUBLISHED" });
  await claim(moderator, opened.id);
  const kept = async () => [
    await db.formerWords.count({ where: { commentId: decided.id } }),
    await db.claim.count({ where: { commentId: opened.id } }),
  ];
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
  await letGo(later(60));
  expect(await kept()).toEqual([1, 1]);
  await letGo(later(130));
  expect(await kept()).toEqual([0, 1]);
  await letGo(later(250));
  expect(await kept()).toEqual([0, 0]);
});
