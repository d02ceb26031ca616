import type { z } from "zod";
import { readSettings } from "#lib/env.ts";
import { predictable } from "#lib/staff/predictable.ts";
import { type Role, roles } from "#lib/staff/roles.ts";
import { accountSchema, emailSchema, guessable, passwordSchema } from "#lib/staff/staff.ts";
import { Failure } from "../failure.mjs";
import { readPassword } from "./password.ts";

/** Checks what was given and answers the work to do with the database, which says in a sentence what it did. */
export type Command = (given: { email: string; name: string; role: string }) => Promise<() => Promise<string>>;

const add: Command = async ({ email, name, role: given }) => {
  const role = roleNamed(given);
  const password = await readPassword();
  const account = checked(accountSchema(readSettings(process.env).SITE_NAME), { email, name, password });
  return async () => {
    const { addStaff } = await accounts();
    const { kind } = await addStaff("command line", account, role);
    if (kind === "taken") throw new Failure(`There is an account for ${account.email} already.`);
    return `${account.email} can sign in as ${role.toLowerCase()}.`;
  };
};

const list: Command = async () => async () => {
  const { listStaff } = await accounts();
  const staff = await listStaff("command line");
  if (staff.length === 0) return "There are no staff yet.";
  const rows = staff.map(({ email, name, role, disabledAt }) =>
    [email, role.toLowerCase(), disabledAt ? "disabled" : "works", name].join("\t"),
  );
  return rows.join("\n");
};

const disable: Command = async (given) => {
  const email = checked(emailSchema, given.email);
  return async () => {
    const { disableStaff } = await accounts();
    const { kind } = await disableStaff("command line", email);
    if (kind === "unknown") throw unknown(email);
    if (kind === "last-administrator") throw lastAdministrator(email);
    return `${email} can't sign in any more, and is signed out everywhere.`;
  };
};

const enable: Command = async (given) => {
  const email = checked(emailSchema, given.email);
  return async () => {
    const { enableStaff } = await accounts();
    const { kind } = await enableStaff("command line", email);
    if (kind === "unknown") throw unknown(email);
    return `${email} can sign in.`;
  };
};

const reset: Command = async (given) => {
  const email = checked(emailSchema, given.email);
  const password = checked(passwordSchema, await readPassword());
  if (predictable(password, [email, readSettings(process.env).SITE_NAME])) throw new Failure(guessable);
  return async () => {
    const { resetPassword } = await accounts();
    const { kind } = await resetPassword("command line", email, password);
    if (kind === "unknown") throw unknown(email);
    return `${email} has a new password, and is signed out everywhere.`;
  };
};

const role: Command = async (given) => {
  const email = checked(emailSchema, given.email);
  const wanted = roleNamed(given.role);
  return async () => {
    const { changeRole } = await accounts();
    const { kind } = await changeRole("command line", email, wanted);
    if (kind === "unknown") throw unknown(email);
    if (kind === "last-administrator") throw lastAdministrator(email);
    return `${email} is ${wanted.toLowerCase()} from now on.`;
  };
};

export const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ add, list, disable, enable, reset, role }),
);

/** Imported late: it needs the database's client, which a fresh checkout has still to make. */
const accounts = () => import("#lib/staff/accounts.ts");

function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(value);
  if (error) throw new Failure(error.issues[0]?.message ?? error.message);
  return data;
}

function roleNamed(given: string): Role {
  const role = roles.find((known) => known.toLowerCase() === given.toLowerCase());
  if (!role) throw new Failure(`--role must be one of ${roles.join(", ").toLowerCase()}.`);
  return role;
}

function lastAdministrator(email: string): Failure {
  return new Failure(`${email} is the last administrator who can sign in: add another first.`);
}

function unknown(email: string): Failure {
  return new Failure(`There is no account for ${email}.`);
}
