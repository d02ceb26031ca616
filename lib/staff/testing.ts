import { randomUUID } from "node:crypto";
import { db } from "../db.ts";
import { type Ability, type Allowed, isAllowed, type Role } from "./roles.ts";

/** One that passes every rule. */
export const password = "seven herons on a wire";

/** A staff account of a test's own. */
export async function hire(role: Role, passwordHash = "$argon2id$nobody") {
  return db.staff.create({
    data: { email: `${randomUUID()}@example.org`, name: `A ${role.toLowerCase()}`, role, passwordHash },
    select: { id: true, name: true, role: true, language: true, shortcuts: true, email: true },
  });
}

/** The same person as the gate would let them through. */
export async function allowed<A extends Ability>(role: Role, ability: A): Promise<Allowed<A> & { email: string }> {
  const actor = await hire(role);
  if (!isAllowed(actor, ability)) throw new Error(`${role} may not ${ability}`);
  return actor;
}
