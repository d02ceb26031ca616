import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getServerSession } from "next-auth";
import { encode } from "next-auth/jwt";
import { cache } from "react";
import { secrets } from "../env.ts";
import { path, query } from "../request.ts";
import { authOptions, maxAge, sessionCookie } from "./auth.ts";
import { type Ability, type Actor, type Allowed, isAllowed } from "./roles.ts";
import { end, find, peek } from "./sessions.ts";

const refused = "/desk/refused";

/**
 * The gate: every page, route and action of the desk asks it first. It reads the session and the account from the
 * database each time, so that a dismissal or another role counts from the next request on.
 * That a post comes from a page of ours, the front door has proved before (lib/http/front-door.ts).
 * Without a session it leads to the sign-in page, and from there back to `from`; without the ability it leads to a page that
 * answers 403, because what Next itself answers to that is empty where scripts are off.
 * @param from a path of this site; unless told, the address that was asked for
 */
export async function requireStaff<A extends Ability>(ability: A, from?: string): Promise<Allowed<A>> {
  const staff = await findAllowed(ability);
  if (!staff) redirect(signInPath(from));
  return staff;
}

/**
 * The gate for what carries words that somebody wrote: `null` for who has no session, so that the words can be given
 * back instead of being lost on the way to the sign-in page. The very next thing must be to do so.
 */
export async function findAllowed<A extends Ability>(ability: A): Promise<Allowed<A> | null> {
  const staff = await findStaff();
  if (staff && !isAllowed(staff, ability)) redirect(refused);
  return staff;
}

export type Watcher<A extends Ability> =
  | { kind: "allowed"; staff: Allowed<A>; isStillAllowed(): Promise<boolean> }
  | { kind: "stranger" | "refused" };

/** The gate for a page's script that asks by itself. It keeps no session alive, and can be asked again later. */
export async function findWatcher<A extends Ability>(ability: A): Promise<Watcher<A>> {
  const id = await sessionId();
  const staff = id ? await peek(id) : null;
  if (!id || !staff) return { kind: "stranger" };
  if (!isAllowed(staff, ability)) return { kind: "refused" };
  const isStillAllowed = async () => {
    const now = await peek(id);
    return now !== null && isAllowed(now, ability);
  };
  return { kind: "allowed", staff, isStillAllowed };
}

/** @param from a path of this site, to come back to; unless told, the address that was asked for */
export function signInPath(from = askedFor()): string {
  return `/sign-in?${new URLSearchParams({ from })}`;
}

function askedFor(): string {
  const said = new URLSearchParams(query());
  // What was done is not told again, and the other is of Next's scripts.
  for (const name of ["done", "_rsc"]) said.delete(name);
  return said.size > 0 ? `${path()}?${said}` : path();
}

/** Who is signed in, to greet them; `null` for a stranger. Lets nobody do anything: see {@link requireStaff}. */
export const findStaff = cache(async (): Promise<Actor | null> => {
  const id = await sessionId();
  return id ? find(id) : null;
});

/**
 * Gives the browser a session's cookie. The cookie is sealed by next-auth's own `encode` and set here: to send the
 * form through next-auth's handler would need a CSRF cookie from an earlier request and a guess at its redirects,
 * where a server action already has its Origin checked.
 */
export async function carry(sessionId: string): Promise<void> {
  const { name, options } = sessionCookie();
  const value = await encode({ token: { sessionId }, secret: secrets().sessionSecret, maxAge });
  (await cookies()).set(name, value, { ...options, maxAge });
}

/** Ends this browser's session. */
export async function signOut(): Promise<void> {
  const id = await sessionId();
  if (id) await end(id);
  const { name, options } = sessionCookie();
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

async function sessionId(): Promise<string | null> {
  const options = authOptions();
  const session = await getServerSession({
    ...options,
    callbacks: {
      ...options.callbacks,
      session: ({ token }) => ({ expires: "", sessionId: token.sessionId }),
    },
  });
  return typeof session?.sessionId === "string" ? session.sessionId : null;
}
