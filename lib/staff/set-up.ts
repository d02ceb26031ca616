import { createHash, randomBytes } from "node:crypto";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { record } from "./audit.ts";
import { hashPassword } from "./passwords.ts";
import { begin } from "./sessions.ts";
import type { NewAccount } from "./staff.ts";

const day = 24 * 60 * 60_000;

/**
 * Makes the one link with which the first administrator can open an account, and gives its path.
 * It works once, for a day, while there are no staff; earlier ones stop working.
 */
export async function makeSetUpLink(): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.$transaction([
    db.setUpLink.deleteMany({ where: { usedAt: null } }),
    db.setUpLink.create({ data: { tokenHash: hashed(token), expiresAt: new Date(Date.now() + day) } }),
  ]);
  return `/set-up/${token}`;
}

/** `spent`: there was such a link, and it opens nothing any more. `null`: there never was, or a later one replaced it. */
export async function findSetUpLink(token: string): Promise<"open" | "spent" | null> {
  const link = await db.setUpLink.findUnique({ where: { tokenHash: hashed(token) } });
  if (!link) return null;
  const works = !link.usedAt && link.expiresAt > new Date() && !(await hasStaff(db));
  return works ? "open" : "spent";
}

/** Opens the first account, an administrator's, and a session for it. Of two who try at once, one finds it spent. */
export async function redeemSetUpLink(
  token: string,
  { email, name, password }: NewAccount,
): Promise<{ kind: "opened"; sessionId: string } | { kind: "spent" }> {
  // Hashing is dear: nobody shall have it for a link that does not work.
  if ((await findSetUpLink(token)) !== "open") return { kind: "spent" };
  const passwordHash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    // Whoever comes second waits here, and then finds the link used.
    const { count } = await tx.setUpLink.updateMany({
      where: { tokenHash: hashed(token), usedAt: null, expiresAt: { gt: new Date() } },
      data: { usedAt: new Date() },
    });
    if (count === 0 || (await hasStaff(tx))) return { kind: "spent" };
    const { id } = await tx.staff.create({
      data: { email, name, role: "ADMIN", passwordHash },
      select: { id: true },
    });
    await record(tx, "command line", "staff.added", `staff ${id}`, { role: "ADMIN", by: "set-up link" });
    return { kind: "opened", sessionId: await begin(tx, id) };
  });
}

async function hasStaff(tx: Prisma.TransactionClient): Promise<boolean> {
  return (await tx.staff.findFirst({ select: { id: true } })) !== null;
}

function hashed(token: string) {
  return createHash("sha256").update(token).digest();
}
