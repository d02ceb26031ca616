import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { record } from "./audit.ts";
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

/**
 * Why an account stays as it is. `last-administrator`: somebody must be left who can manage staff. `oneself`: nobody
 * shuts themselves out by a slip.
 */
type Refusal = "unknown" | "last-administrator" | "oneself";

/** Shuts an account and ends its sessions. */
export function disableStaff(manager: Manager, email: string): Promise<{ kind: "disabled" | Refusal }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
    if (!staff) return { kind: "unknown" };
    if (isOneself(manager, staff.id)) return { kind: "oneself" };
    if (staff.disabledAt) return { kind: "disabled" };
    if (await isLastAdministrator(tx, staff.id)) return { kind: "last-administrator" };
    await tx.staff.update({ where: { id: staff.id }, data: { disabledAt: new Date() } });
    await endAll(tx, staff.id);
    await record(tx, manager, "staff.disabled", `staff ${staff.id}`);
    return { kind: "disabled" };
  });
}

/** Gives an account another role, which counts from its next request on. */
export function changeRole(manager: Manager, email: string, role: Role): Promise<{ kind: "changed" | Refusal }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true, role: true } });
    if (!staff) return { kind: "unknown" };
    if (isOneself(manager, staff.id)) return { kind: "oneself" };
    if (staff.role === role) return { kind: "changed" };
    if (role !== "ADMIN" && (await isLastAdministrator(tx, staff.id))) return { kind: "last-administrator" };
    await tx.staff.update({ where: { id: staff.id }, data: { role } });
    await record(tx, manager, "staff.role-changed", `staff ${staff.id}`, { from: staff.role, to: role });
    return { kind: "changed" };
  });
}

function isOneself(manager: Manager, staffId: number): boolean {
  return manager !== "command line" && manager.id === staffId;
}

/** Two administrators may dismiss each other at once: the locks let only the first of them through. */
async function isLastAdministrator(tx: Prisma.TransactionClient, staffId: number): Promise<boolean> {
  await tx.$queryRaw`SELECT id FROM staff WHERE role = 'ADMIN' ORDER BY id FOR UPDATE`;
  const working = await tx.staff.findMany({ where: { role: "ADMIN", disabledAt: null }, select: { id: true } });
  return working.length === 1 && working[0]?.id === staffId;
}

/** Lets a disabled account sign in again, with the password it had. */
export function enableStaff(manager: Manager, email: string): Promise<{ kind: "enabled" | "unknown" }> {
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true, disabledAt: true } });
    if (!staff) return { kind: "unknown" };
    if (!staff.disabledAt) return { kind: "enabled" };
    await tx.staff.update({ where: { id: staff.id }, data: { disabledAt: null } });
    // One that was begun while the account was being disabled must not wake up.
    await endAll(tx, staff.id);
    await record(tx, manager, "staff.enabled", `staff ${staff.id}`);
    return { kind: "enabled" };
  });
}

/** Gives an account another password and ends its sessions. */
export async function resetPassword(
  manager: Manager,
  email: string,
  password: string,
): Promise<{ kind: "reset" | "unknown" }> {
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    const staff = await tx.staff.findUnique({ where: { email }, select: { id: true } });
    if (!staff) return { kind: "unknown" };
    await tx.staff.update({ where: { id: staff.id }, data: { passwordHash } });
    await endAll(tx, staff.id);
    await record(tx, manager, "staff.password-reset", `staff ${staff.id}`);
    return { kind: "reset" };
  });
}
