import { afterAll, beforeAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { find } from "./sessions.ts";
import { findSetUpLink, makeSetUpLink, redeemSetUpLink } from "./set-up.ts";
import { password } from "./testing.ts";

const token = async () => (await makeSetUpLink()).slice("/set-up/".length);
const account = (name: string) => ({ email: `${name}@example.org`, name, password });

// A set-up link is about a site that has no staff. Records keep those who acted: their triggers pause for this.
beforeAll(async () => {
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`TRUNCATE staff, audit_entries, decisions, set_up_links CASCADE`,
    // Goes with the colleague who may have held everything.
    db.$executeRaw`INSERT INTO moderation_settings (id) VALUES (1)`,
  ]);
});

afterAll(disconnect);

test("only the last link made works, and the table does not have its token", async () => {
  const first = await token();
  const second = await token();
  expect(second).toMatch(/^[\w-]{43}$/);
  expect(await findSetUpLink(first)).toBeNull();
  expect(await findSetUpLink(second)).toBe("open");
  expect(await redeemSetUpLink(first, account("late"))).toEqual({ kind: "spent" });
  expect(await redeemSetUpLink("no such token", account("guess"))).toEqual({ kind: "spent" });
});

test("a link works for a day", async () => {
  const old = await token();
  await db.setUpLink.updateMany({ data: { expiresAt: new Date() } });
  expect(await findSetUpLink(old)).toBe("spent");
  expect(await redeemSetUpLink(old, account("slow"))).toEqual({ kind: "spent" });
});

test("of many who use a link at once, one becomes the administrator", async () => {
  const shared = await token();
  const names = ["a", "b", "c", "d", "e"];
  const answers = await Promise.all(names.map((name) => redeemSetUpLink(shared, account(name))));
  const opened = answers.flatMap((answer) => (answer.kind === "opened" ? [answer] : []));
  expect(opened).toHaveLength(1);
  expect(await db.staff.findMany({ select: { role: true } })).toEqual([{ role: "ADMIN" }]);
  expect(await find(opened[0]?.sessionId ?? "")).toMatchObject({ role: "ADMIN" });
  expect(await findSetUpLink(shared)).toBe("spent");
});

test("where there are staff, no link works", async () => {
  const late = await token();
  expect(await findSetUpLink(late)).toBe("spent");
  expect(await redeemSetUpLink(late, account("second"))).toEqual({ kind: "spent" });
  expect(await db.staff.count()).toBe(1);
});
