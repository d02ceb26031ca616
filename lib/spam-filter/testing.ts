import { db } from "../db.ts";
import type { Verdict } from "../generated/prisma/enums.ts";
import { aComment } from "../privacy/testing.ts";
import { hire } from "../staff/testing.ts";
import type { Language } from "../text/language.ts";

/** Decides on a comment as the desk does, at a time. */
export async function decideOn(commentId: number, verdict: Verdict, createdAt = new Date("2026-01-01")) {
  const staff = await somebody();
  await db.decision.create({ data: { commentId, staffId: staff.id, verdict, createdAt } });
  const times =
    verdict === "HELD" ? { decidedAt: null, waitingSince: createdAt } : { decidedAt: createdAt, waitingSince: null };
  await db.comment.update({ where: { id: commentId }, data: { status: verdict, ...times } });
}

/** A comment of a test's own that was decided on. */
export async function decided(language: Language, text: string, verdict: Verdict, createdAt?: Date): Promise<number> {
  const { id } = await aComment({ language, text });
  await decideOn(id, verdict, createdAt);
  return id;
}

let hired: ReturnType<typeof hire> | undefined;

function somebody() {
  hired ??= hire("MODERATOR");
  return hired;
}

/** A word that no other test uses. */
export function aWord(): string {
  return crypto.randomUUID().replace(/[\d-]/g, (sign) => "ghijklmnopq"["0123456789-".indexOf(sign)] ?? "");
}
