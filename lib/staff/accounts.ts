import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { type Author, record } from "./audit.ts";
import { hashPassword } from "./passwords.ts";
import type { Allowed, Role } from "./roles.ts";
import { endAll } from "./sessions.ts";
import type { NewAccount } from "./staff.ts";

/** Staff are managed by an administrator, or by whoever has the server's command line. */
export type Manager = Allowed<"administer"> | "command line";

/** Adds an account that can sign in at once. `taken`: the e-mail has one. */
export async function addStaff(
  manager: Manager,
  { email, name, password }: NewAccount,
  role: Role,
): Promise<{ kind: "added"; id: number } | { kind: "taken" }> {
  const passwordHash = await hashPassword(password);
  try {
    return await db.$transaction(async (tx) => {
      const { id } = await tx.staff.create({ data: { email, name, role, passwordHash }, select: { id: true } });
      await record(tx, manager, "staff.added", `staff ${id}`, { role });
      return { kind: "added", id };
    });
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return { kind: "taken" };
    throw error;
  }
}

export function listStaff(_manager: Manager) {
  return db.staff.findMany({
    select: { id: true, email: true, name: true, role: true, disabledAt: true, createdAt: true },
    orderBy: { email: "asc" },
  });
}

/** Shuts an account and ends its sessions. `last-administrator`: somebody must be left who can manage staff. */
export function disableStaff(
  manager: Manager,
  email: string,
): Promise<{ kind: "disabled" | "unknown" | "last-administrator" }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
    if (!staff) return { kind: "unknown" };
    if (staff.disabledAt) return { kind: "disabled" };
    if (await isLastAdministrator(tx, staff.id)) return { kind: "last-administrator" };
    await tx.staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } });
    await endAll(tx, staff.id);
    await record(tx, manager, "staff.disabled", `staff ${staff.id}`);
    return { kind: "disabled" };
  });
}

/** Gives an account another role, which counts from its next request on. */
export function changeRole(
  manager: Manager,
  email: string,
  role: Role,
): Promise<{ kind: "changed" | "unknown" | "last-administrator" }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true, role: true } });
    if (!staff) return { kind: "unknown" };
    if (role !== "ADMIN" && (await isLastAdministrator(tx, staff.id))) return { kind: "last-administrator" };
    await tx.staff.update({ where: { id: staff.id }, data: { role } });
    await record(tx, manager, "staff.role-changed", `staff ${staff.id}`, { from: staff.role, to: role });
    return { kind: "changed" };
  });
}

/** Two administrators may dismiss each other at once: the locks let only the first of them through. */
async function isLastAdministrator(tx: Prisma.TransactionClient, staffId: number): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM staff WHERE role = 'ADMIN' ORDER BY id FOR UPDATE`;
  const working = await tx.staff.findMany({ where: { role: "ADMIN", disabledAt: null }, select: { id: true } });
  return working.length === 1 && working[0]?.id === staffId;
}

/** Lets a disabled account sign in again, with the password it had. */
export async function enableStaff(manager: Manager, email: string): Promise<{ kind: "enabled" | "unknown" }> {
  return change(email, { disabledAt: null }, manager, "staff.enabled", "enabled");
}

/** Gives an account another password and ends its sessions. */
export async function resetPassword(
  manager: Manager,
  email: string,
  password: string,
): Promise<{ kind: "reset" | "unknown" }> {
  const passwordHash = await hashPassword(password);
  return change(email, { passwordHash }, manager, "staff.password-reset", "reset");
}

function change<K extends string>(
  email: string,
  data: { disabledAt: null } | { passwordHash: string },
  author: Author,
  action: "staff.enabled" | "staff.password-reset",
  kind: K,
): Promise<{ kind: K | "unknown" }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true } });
    if (!staff) return { kind: "unknown" };
    await tx.staff.update({ where: { id: staff.id }, data });
    await endAll(tx, staff.id);
    await record(tx, author, action, `staff ${staff.id}`);
    return { kind };
  });
}
