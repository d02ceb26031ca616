import { db } from "../db.ts";
import { giveBack, limit, remember, remembers } from "../limits.ts";
import { isRight } from "./passwords.ts";
import { begin } from "./sessions.ts";
import { emailSchema, limits } from "./staff.ts";

export type SignIn =
  | { kind: "signed-in"; sessionId: string }
  | { kind: "refused" }
  | { kind: "limited"; retryAfter: number };

// Guessing from many addresses is slowed down as well; whoever works from where they have signed in before does not
// notice (docs/decisions/0007).
const anywhere = "sign-in to account from anywhere";
const strangers = { points: 50, seconds: 60 * 60 };
const known = "signed in to account from address";

/**
 * Begins a session for an account. Says the same, after the same time, for an unknown account, a wrong password
 * and a disabled account.
 * @param visitor where the attempt comes from, as lib/request.ts tells it
 */
export async function signIn(email: string, password: string, visitor: string): Promise<SignIn> {
  // What is no e-mail address is nobody's account, and takes the same way as one that nobody has.
  const account = emailSchema.safeParse(email).data ?? "";
  // The account's limit counts each address apart: a stranger who guesses at it must not lock its owner out.
  const tries = [
    await limit("sign-in from address", visitor, { points: 20, seconds: 60 }),
    await limit("sign-in to account", `${visitor} ${account}`, { points: 5, seconds: 60 }),
  ];
  const isStranger = !(await remembers(known, `${visitor} ${account}`));
  // Of one address only as many attempts reach this as it has, so that it cannot use up the others'.
  if (isStranger && tries.every(({ allowed }) => allowed)) tries.push(await limit(anywhere, account, strangers));
  const waits = tries.flatMap((attempt) => (attempt.allowed ? [] : [attempt.retryAfter]));
  if (waits.length > 0) return { kind: "limited", retryAfter: Math.max(...waits) };

  const staff = await db.staff.findUnique({
    where: { email: account },
    select: { id: true, passwordHash: true, disabledAt: true },
  });
  // Hashing takes time by length; nobody has a password this long.
  const typed = password.slice(0, 4 * limits.password.max);
  const right = await isRight(typed, staff?.passwordHash ?? null);
  if (!staff || !right || staff.disabledAt) return { kind: "refused" };
  if (isStranger) await giveBack(anywhere, account, strangers);
  await remember(known, `${visitor} ${account}`, 90 * 24 * 60 * 60);
  return { kind: "signed-in", sessionId: await begin(db, staff.id) };
}
