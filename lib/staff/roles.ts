import type { Role } from "../generated/prisma/enums.ts";
import type { Language } from "../text/language.ts";

export type { Role };

export const roles = ["ADMIN", "EDITOR", "AUTHOR", "MODERATOR"] as const satisfies readonly Role[];

/** What a role lets somebody do; everybody may `work` at the desk. Which object they may do it to is for the noun to say (an author: own drafts). */
export type Ability = "work" | "moderate" | "write" | "publish" | "regulate" | "erase" | "administer";

const abilities: Record<Role, readonly Ability[]> = {
  ADMIN: ["work", "moderate", "write", "publish", "regulate", "erase", "administer"],
  EDITOR: ["work", "moderate", "write", "publish", "regulate", "erase"],
  AUTHOR: ["work", "write"],
  MODERATOR: ["work", "moderate"],
};

export function may(role: Role, ability: Ability): boolean {
  return abilities[role].includes(ability);
}

/** A working account, as the table has it now. */
export interface Actor {
  readonly id: number;
  readonly name: string;
  readonly role: Role;
  /** The language that the desk speaks to them; null: English. */
  readonly language: Language | null;
  /** Whether single letters are keys of the desk. */
  readonly shortcuts: boolean;
}

declare const proof: unique symbol;

/** Somebody the gate has let through for an ability. Nothing else makes one, so desk code cannot be called without it. */
export type Allowed<A extends Ability> = Actor & { readonly [proof]: A };

export function isAllowed<A extends Ability>(actor: Actor, ability: A): actor is Allowed<A> {
  return may(actor.role, ability);
}
