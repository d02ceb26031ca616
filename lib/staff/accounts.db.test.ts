import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { changeRole, disableStaff, enableStaff } from "./accounts.ts";
import { begin, find } from "./sessions.ts";
import { allowed, hire } from "./testing.ts";

afterAll(disconnect);

test("another role is stored and recorded, and an unknown account is said to be one", async () => {
  const admin = await allowed("ADMIN", "administer");
  const author = await hire("AUTHOR");
  expect(await changeRole(admin, author.email, "EDITOR")).toEqual({ kind: "changed" });
  expect(await db.staff.findUnique({ where: { id: author.id }, select: { role: true } })).toEqual({ role: "EDITOR" });
  const [entry] = await db.auditEntry.findMany({ where: { subject: `staff ${author.id}` } });
  expect(entry).toMatchObject({
    action: "staff.role-changed",
    staffId: admin.id,
    detail: { from: "AUTHOR", to: "EDITOR" },
  });
  expect(await changeRole(admin, "nobody@example.org", "EDITOR")).toEqual({ kind: "unknown" });
});

test("of two administrators who dismiss each other at once, one stays", async () => {
  const [one, other] = [await allowed("ADMIN", "administer"), await allowed("ADMIN", "administer")];
  // The table may hold administrators of other tests: for this one there are two.
  await db.staff.updateMany({
    where: { role: "ADMIN", id: { notIn: [one.id, other.id] } },
    data: { disabledAt: new Date() },
  });
  const outcomes = await Promise.all([changeRole(one, other.email, "AUTHOR"), disableStaff(other, one.email)]);
  expect(outcomes.map(({ kind }) => kind)).toContain("last-administrator");
  expect(await db.staff.count({ where: { role: "ADMIN", disabledAt: null } })).toBe(1);
});

test("nobody disables themselves or gives themselves another role", async () => {
  const admin = await allowed("ADMIN", "administer");
  await allowed("ADMIN", "administer");
  expect(await disableStaff(admin, admin.email)).toEqual({ kind: "oneself" });
  expect(await changeRole(admin, admin.email, "EDITOR")).toEqual({ kind: "oneself" });
  expect(await db.staff.findUnique({ where: { id: admin.id } })).toMatchObject({ role: "ADMIN", disabledAt: null });
  expect(await db.auditEntry.count({ where: { staffId: admin.id } })).toBe(0);
});

test("what changes nothing is not written down, and what an administrator does is, once each", async () => {
  const admin = await allowed("ADMIN", "administer");
  const { id, email } = await hire("EDITOR");
  const session = await begin(db, id);
  await changeRole(admin, email, "EDITOR");
  await disableStaff(admin, email);
  await disableStaff(admin, email);
  expect(await find(session)).toBeNull();
  await enableStaff(admin, email);
  await enableStaff(admin, email);
  const entries = await db.auditEntry.findMany({ where: { subject: `staff ${id}` }, orderBy: { id: "asc" } });
  expect(entries.map(({ staffId, action }) => [staffId, action])).toEqual([
    [admin.id, "staff.disabled"],
    [admin.id, "staff.enabled"],
  ]);
});
