import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { changeRole, disableStaff } from "./accounts.ts";
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
