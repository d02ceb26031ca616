import { randomUUID } from "node:crypto";
import { afterAll, expect, test } from "vitest";
import { db, disconnect } from "../db.ts";
import { addStaff, disableStaff, enableStaff, resetPassword } from "./accounts.ts";
import { begin, end, find, limits } from "./sessions.ts";
import { signIn } from "./sign-in.ts";
import { allowed, hire, password } from "./testing.ts";

afterAll(disconnect);

const ago = (milliseconds: number) => new Date(Date.now() - milliseconds);

async function signedIn(role: "EDITOR" | "AUTHOR" | "ADMIN" = "EDITOR") {
  const staff = await hire(role);
  return { ...staff, session: await begin(db, staff.id) };
}

test("a session is its account as the table has it now", async () => {
  const { id, session } = await signedIn();
  expect(await find(session)).toMatchObject({ id, role: "EDITOR" });
  await db.staff.update({ where: { id }, data: { role: "AUTHOR" } });
  expect(await find(session)).toMatchObject({ id, role: "AUTHOR" });
});

test("the table does not have what the cookie has", async () => {
  const { id, session } = await signedIn();
  const [row] = await db.staffSession.findMany({ where: { staffId: id } });
  expect(Buffer.from(row?.idHash ?? []).toString("base64url")).not.toBe(session);
  expect(await find("")).toBeNull();
  expect(await find(Buffer.from(row?.idHash ?? []).toString("base64url"))).toBeNull();
});

test("each sign-in has a session of its own, and signing out ends that one", async () => {
  const { id, session } = await signedIn();
  const other = await begin(db, id);
  await end(session);
  expect(await find(session)).toBeNull();
  expect(await find(other)).toMatchObject({ id });
});

test("disabling an account ends its sessions at once, and enabling it brings none back", async () => {
  const { id, email, session } = await signedIn();
  expect(await disableStaff("command line", email)).toEqual({ kind: "disabled" });
  expect(await find(session)).toBeNull();
  expect(await db.staffSession.count({ where: { staffId: id } })).toBe(0);
  await enableStaff("command line", email);
  expect(await find(session)).toBeNull();
});

test("resetting a password ends sessions at once, and only the new one signs in", async () => {
  const { email, session } = await signedIn();
  expect(await resetPassword("command line", email, password)).toEqual({ kind: "reset" });
  expect(await find(session)).toBeNull();
  expect(await signIn(email, password, randomUUID())).toMatchObject({ kind: "signed-in" });
});

test("a session ends when nobody has used it for twelve hours, and seven days after it began", async () => {
  const idle = await signedIn();
  await db.staffSession.updateMany({ where: { staffId: idle.id }, data: { lastSeenAt: ago(limits.idle) } });
  expect(await find(idle.session)).toBeNull();
  const old = await signedIn();
  await db.staffSession.updateMany({ where: { staffId: old.id }, data: { createdAt: ago(limits.absolute) } });
  expect(await find(old.session)).toBeNull();
});

test("use is noted once a minute", async () => {
  const { id, session } = await signedIn();
  const seen = async () => (await db.staffSession.findFirstOrThrow({ where: { staffId: id } })).lastSeenAt.getTime();
  const recently = ago(30_000);
  await db.staffSession.updateMany({ where: { staffId: id }, data: { lastSeenAt: recently } });
  await find(session);
  expect(await seen()).toBe(recently.getTime());
  await db.staffSession.updateMany({ where: { staffId: id }, data: { lastSeenAt: ago(61_000) } });
  await find(session);
  expect(await seen()).toBeGreaterThan(recently.getTime());
});

test("an e-mail has one account", async () => {
  const account = { email: `${randomUUID()}@example.org`, name: "Amal", password };
  const both = await Promise.all([
    addStaff("command line", account, "EDITOR"),
    addStaff("command line", account, "AUTHOR"),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["added", "taken"]);
});

test("of administrators who disable one another all at once, one stays", async () => {
  await db.staff.updateMany({ where: { role: "ADMIN" }, data: { disabledAt: new Date() } });
  const ring = await Promise.all(Array.from({ length: 8 }, () => allowed("ADMIN", "administer")));
  const answers = await Promise.all(
    ring.map((manager, number) => disableStaff(manager, ring[(number + 1) % ring.length]?.email ?? "")),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual([...Array(7).fill("disabled"), "last-administrator"]);
  expect(await db.staff.count({ where: { role: "ADMIN", disabledAt: null } })).toBe(1);
});

test("what is done to accounts is written down, and the record takes no change", async () => {
  const manager = await allowed("ADMIN", "administer");
  const { id, email } = await hire("AUTHOR");
  await disableStaff(manager, email);
  await resetPassword("command line", email, password);
  const entries = await db.auditEntry.findMany({ where: { subject: `staff ${id}` }, orderBy: { id: "asc" } });
  expect(entries.map(({ staffId, action }) => [staffId, action])).toEqual([
    [manager.id, "staff.disabled"],
    [null, "staff.password-reset"],
  ]);
  const where = { id: entries[0]?.id ?? 0n };
  await expect(db.auditEntry.update({ where, data: { action: "staff.added" } })).rejects.toThrow();
  await expect(db.auditEntry.delete({ where })).rejects.toThrow();
  expect(await db.auditEntry.findUnique({ where })).toEqual(entries[0]);
});
